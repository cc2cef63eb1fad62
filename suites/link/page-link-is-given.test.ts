import { expect, test } from 'vitest';
import type { Json } from '../../engine/base/json.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones, stonesApi } from '../../test/support/checks/stones-api.ts';
import check from './page-link-is-given.ts';

const claimsOn = (about: Json | undefined, more: Partial<Trial> = {}) =>
  judge(check, {
    api: stones,
    server: stoneServer(someStones, {
      replies: (right) => ({ ...right, body: JSON.parse(JSON.stringify({ stones: someStones, about })) }),
    }),
    ...more,
  });
const given = 'member=about,keyword=required';
const address = 'member=about,relation=address';

test('a link that is right is there and leads where it should', () => {
  expect(outcomes(claimsOn('http://target.example/v1/about'))).toEqual({
    [given]: 'passed',
    [address]: 'passed',
  });
});

test('a link that is missing is no wrong address', () => {
  expect(outcomes(claimsOn(undefined))).toEqual({ [given]: 'warned', [address]: 'not-applicable' });
  expect(outcomes(claimsOn(null, { level: 'strict' }))).toEqual({
    [given]: 'failed',
    [address]: 'not-applicable',
  });
});

test('a link that may be missing is not judged where it is', () => {
  const api = stonesApi({ collection: { pageLinks: [{ name: 'about', pointer: '/about' }] } });
  expect(outcomes(claimsOn(undefined, { api }))).toEqual({
    [given]: 'not-applicable',
    [address]: 'not-applicable',
  });
});

test.each<[string, Json]>([
  ['another path', 'http://target.example/v1/other'],
  ['no text', 12],
])('a link to %s leads elsewhere', (_what, about) => {
  expect(outcomes(claimsOn(about))).toEqual({ [given]: 'passed', [address]: 'failed' });
});

test('no page decides nothing', () => {
  const server: Trial['server'] = () => ({ status: 500, headers: {}, body: undefined });
  expect(outcomes(judge(check, { api: stones, server }))).toEqual({
    [given]: 'inconclusive',
    [address]: 'inconclusive',
  });
});
