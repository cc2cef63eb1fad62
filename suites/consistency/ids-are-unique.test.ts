import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './ids-are-unique.ts';

const claimsOn = (server: Trial['server']) => judge(check, { api: stones, server });

test('a list of different entries passes', () => {
  expect(outcomes(claimsOn(stoneServer(someStones)))).toEqual({
    'relation=within-a-page': 'passed',
    'relation=within-a-part': 'inconclusive',
    'relation=across-pages': 'passed',
  });
});

test('an entry twice on a page fails, with the page', () => {
  const claims = claimsOn(stoneServer([...someStones, stone('s-2', { name: 'Flint', weight: 7 })]));
  expect(outcomes(claims)['relation=within-a-page']).toBe('failed');
  expect(claims[0]?.evidence[0]).toContain('/stones');
  expect(claims[0]?.seenIn).toHaveLength(4);
});

test('an entry on two pages fails as the joined list, and each page passes', () => {
  const server = stoneServer(someStones, {
    replies: (right, { query }) => {
      const isSecond = query.some(([name]) => name === 'after');
      const page = isSecond ? someStones.slice(1) : someStones.slice(0, 2);
      const next = isSecond ? {} : { next: 'http://target.example/v1/stones?after=s-2' };
      return { ...right, body: { stones: page, ...next } };
    },
  });
  expect(outcomes(claimsOn(server))).toEqual({
    'relation=within-a-page': 'passed',
    'relation=within-a-part': 'inconclusive',
    'relation=across-pages': 'failed',
  });
});

test('fewer than two entries decide nothing', () => {
  expect(new Set(Object.values(outcomes(claimsOn(stoneServer(someStones.slice(0, 1))))))).toEqual(
    new Set(['inconclusive']),
  );
});
