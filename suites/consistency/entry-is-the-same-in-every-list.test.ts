import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './entry-is-the-same-in-every-list.ts';

const claimsOn = (shows: Manner['shows'], more: Partial<Trial> = {}) =>
  judge(check, {
    api: stones,
    server: stoneServer(someStones, { ...(shows === undefined ? {} : { shows }) }),
    besides: (scene) => askList(scene, [['name', 'Flint']]),
    ...more,
  });
const about = (member: string) => `member=stones.${member},relation=equality`;

test('an entry that says the same in a filtered list passes', () => {
  expect(new Set(Object.values(outcomes(claimsOn((right) => right))))).toEqual(new Set(['passed']));
});

test('a member that differs there is the only one that fails', () => {
  const claims = claimsOn((right, { query }) =>
    query.some(([name]) => name === 'name') ? { ...right, weight: 99 } : right,
  );
  const wrong = claims.filter(({ outcome }) => outcome !== 'passed');
  expect(wrong).toMatchObject([
    { outcome: 'failed', expected: '7', actual: expect.stringContaining('name=Flint returned 99') },
  ]);
  expect(outcomes(claims)[about('weight')]).toBe('failed');
});

test('an entry that changed meanwhile is no finding', () => {
  const changed = stoneServer(someStones, { shows: (right) => ({ ...right, weight: 99 }) });
  const claims = claimsOn((right) => right, { changed });
  expect(new Set(Object.values(outcomes(claims)))).toEqual(new Set(['inconclusive']));
});

test('a run that asked for no other list decides nothing', () => {
  const claims = judge(check, { api: stones, server: stoneServer(someStones) });
  expect(new Set(Object.values(outcomes(claims)))).toEqual(new Set(['inconclusive']));
});
