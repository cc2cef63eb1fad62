import { expect, test } from 'vitest';
import { judge, outcomes, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withoutXml } from '../../test/support/checks/xml.ts';
import check from './fault-in-xml.ts';

const claimsOn = (change: (right: Reply) => Reply, level: Trial['level'] = 'standard') =>
  outcomes(
    judge(check, {
      api: stones,
      level,
      server: stoneServer(someStones, {
        replies: (right, request) => (wantsXml(request) && right.status === 400 ? change(right) : right),
      }),
    }),
  );
const bad = 'status=400,relation=fault-form';

test('a refusal that is a fault in XML passes', () => {
  expect(claimsOn((right) => right)).toEqual({ [bad]: 'passed' });
});

test.each<[string, (body: string) => string]>([
  ['of another name', (body) => body.replaceAll('badRequest', 'other')],
  ['with another code', (body) => body.replace('code="400"', 'code="404"')],
  ['in JSON', () => '{"badRequest": {"code": 400}}'],
  ['without a body', () => ''],
])('a refusal %s is a warning, and fails at level strict', (_what, change) => {
  const changed = (right: Reply): Reply => ({ ...right, body: change(String(right.body)) });
  expect([claimsOn(changed)[bad], claimsOn(changed, 'strict')[bad]]).toEqual(['warned', 'failed']);
});

test('a target that refuses nothing, or has no XML, shows no fault', () => {
  expect(claimsOn((right) => ({ ...right, status: 200 }))).toEqual({ 'relation=fault-form': 'inconclusive' });
  expect(outcomes(judge(check, { api: stones, server: stoneServer(someStones, withoutXml) }))).toEqual({
    'relation=fault-form': 'not-applicable',
  });
});
