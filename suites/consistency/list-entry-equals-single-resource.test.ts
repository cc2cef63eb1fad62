import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { isForOne, type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './list-entry-equals-single-resource.ts';

const claimsOn = (manner: Manner, more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server: stoneServer(someStones, manner), ...more });
const about = (member: string) => `member=stones.${member},relation=equality`;

test('two views that say the same pass', () => {
  expect(new Set(Object.values(outcomes(claimsOn({}))))).toEqual(new Set(['passed']));
});

test('one value of a map that differs breaks the equality of that member only', () => {
  const claims = claimsOn({
    shows: (right, request) =>
      isForOne(request) && right.id === 's-2' ? { ...right, tags: { colour: 'grey\n' } } : right,
  });
  const wrong = claims.filter(({ outcome }) => outcome !== 'passed');
  expect(wrong).toMatchObject([
    { outcome: 'failed', message: expect.stringContaining('s-2 shows a different value of tags') },
  ]);
  expect(wrong[0]?.evidence[0]).toContain('/stones/s-2');
  expect(outcomes(claims)).toMatchObject({ [about('tags')]: 'failed', [about('id')]: 'passed' });
});

test('a member that one view lacks is not compared', () => {
  const claims = claimsOn({
    shows: ({ quarry, ...rest }, request) => ({
      ...rest,
      id: rest.id,
      ...(isForOne(request) ? { quarry: quarry ?? null } : {}),
    }),
  });
  expect(outcomes(claims)[about('quarry')]).toBe('not-applicable');
});

test('an entry that could not be read, or changed meanwhile, decides nothing', () => {
  const busy = claimsOn({
    replies: (right, request) => (isForOne(request) ? { ...right, status: 503 } : right),
  });
  expect(new Set(Object.values(outcomes(busy)))).toEqual(new Set(['inconclusive']));
  const changed = stoneServer(someStones, { shows: (right) => ({ ...right, weight: 99 }) });
  expect(new Set(Object.values(outcomes(claimsOn({}, { changed }))))).toEqual(new Set(['inconclusive']));
});

test('an answer that is no entry has nothing to compare', () => {
  const claims = claimsOn({
    replies: (right, request) => (isForOne(request) ? { ...right, body: {} } : right),
  });
  expect(new Set(Object.values(outcomes(claims)))).toEqual(new Set(['not-applicable']));
});
