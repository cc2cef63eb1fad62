import { expect, test } from 'vitest';
import { judge, outcomes, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './bad-values-get-the-same-answer.ts';

const claimsOn = (change: (right: Reply) => Reply, level: Trial['level'] = 'standard') =>
  outcomes(
    judge(check, {
      api: stones,
      level,
      subject: 'limit',
      server: stoneServer(someStones, {
        replies: (right, request) => (wantsXml(request) && right.status === 400 ? change(right) : right),
      }),
    }),
  );
const status = 'relation=same-status';
const fault = 'relation=same-fault';

test('a bad value that gets the same status and fault passes', () => {
  expect(claimsOn((right) => right)).toEqual({ [status]: 'passed', [fault]: 'passed' });
});

test('a list in place of a refusal fails', () => {
  expect(claimsOn((right) => ({ ...right, status: 200 }))[status]).toBe('failed');
});

test('another refusal is a warning, and fails at level strict', () => {
  const other = (right: Reply): Reply => ({ ...right, status: 422 });
  expect([claimsOn(other)[status], claimsOn(other, 'strict')[status]]).toEqual(['warned', 'failed']);
});

test('another fault with the same status is another sentence', () => {
  const renamed = (right: Reply): Reply => ({
    ...right,
    body: String(right.body).replaceAll('badRequest', 'other'),
  });
  expect(claimsOn(renamed)).toEqual({ [status]: 'passed', [fault]: 'warned' });
});

test('an answer of the moment decides nothing', () => {
  expect(claimsOn((right) => ({ ...right, status: 503 }))).toEqual({
    [status]: 'inconclusive',
    [fault]: 'inconclusive',
  });
});

test('a format that is refused says nothing of the value', () => {
  expect(claimsOn((right) => ({ ...right, status: 406 }))).toEqual({
    [status]: 'inconclusive',
    [fault]: 'inconclusive',
  });
});
