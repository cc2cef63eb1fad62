import { expect, test } from 'vitest';
import { endpoint, judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './related-links-agree-with-ids.ts';

const claimsOn = (server: Trial['server']) => judge(check, { api: stones, server });

test('a link to what stands beside it passes', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { member: 'stones.quarry.href', relation: 'named-id' } },
  ]);
});

test('a link to something else fails', () => {
  const wrong = stone('s-9', { quarry: { id: 'q-9', href: `${endpoint}/quarries/q-8` } });
  const claims = claimsOn(stoneServer([...someStones, wrong]));
  expect(claims).toMatchObject([{ outcome: 'failed', actual: `${endpoint}/quarries/q-8` }]);
  expect(claims[0]?.evidence).toHaveLength(1);
});

test('entries that refer to nothing decide nothing', () => {
  expect(claimsOn(stoneServer([stone('s-1', { quarry: undefined })]))).toMatchObject([
    { outcome: 'inconclusive' },
  ]);
});
