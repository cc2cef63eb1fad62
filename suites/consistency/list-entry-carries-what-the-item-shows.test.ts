import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import {
  isForOne,
  type Manner,
  type Stone,
  someStones,
  stone,
  stoneServer,
} from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './list-entry-carries-what-the-item-shows.ts';

const claimsOn = (shows: NonNullable<Manner['shows']>, more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server: stoneServer(someStones, { shows }), ...more });
const bare = ({ quarry: _, ...rest }: Stone): Stone => ({ ...rest, id: rest.id });

test('a member that both views show passes', () => {
  expect(claimsOn((right) => right)).toMatchObject([
    { outcome: 'passed', aspect: { member: 'stones.quarry', relation: 'shown-in-both' } },
  ]);
});

test('a member that only the single view shows fails', () => {
  const claims = claimsOn((right, request) => (isForOne(request) ? right : bare(right)));
  expect(claims).toMatchObject([{ outcome: 'failed', message: expect.stringContaining('s-1') }]);
  expect(claims[0]?.evidence[0]).toContain('/stones/s-1');
});

test('a member that no single view shows decides nothing, nor does an entry that changed', () => {
  expect(claimsOn((right) => bare(right))).toMatchObject([{ outcome: 'inconclusive' }]);
  const changed = stoneServer([stone('s-7')]);
  expect(claimsOn((right) => bare(right), { changed })).toMatchObject([{ outcome: 'inconclusive' }]);
});
