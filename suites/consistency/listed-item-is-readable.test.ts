import { expect, test } from 'vitest';
import { judge, outcomes, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './listed-item-is-readable.ts';

const claimsOn = (change: (right: Reply) => Reply, more: Partial<Trial> = {}) =>
  judge(check, {
    api: stones,
    server: stoneServer(someStones, {
      replies: (right, { path }) => (path === '/stones/s-2' ? change(right) : right),
    }),
    ...more,
  });

test('entries that come under their ids pass', () => {
  expect(outcomes(claimsOn((right) => right))).toEqual({
    'relation=readable': 'passed',
    'relation=own-id': 'passed',
  });
});

test('an entry that is refused is not readable; one that brings another has the wrong id', () => {
  const refused = claimsOn((right) => ({ ...right, status: 404 }));
  expect(outcomes(refused)).toEqual({ 'relation=readable': 'failed', 'relation=own-id': 'passed' });
  expect(refused[0]?.evidence[0]).toContain('/stones/s-2');
  const other = claimsOn((right) => ({ ...right, body: { stone: stone('s-3') } }));
  expect(outcomes(other)).toEqual({ 'relation=readable': 'passed', 'relation=own-id': 'failed' });
});

test.each([429, 500, 503])('an answer with %s decides nothing of the entry', (status) => {
  expect(outcomes(claimsOn((right) => ({ ...right, status })))['relation=readable']).toBe('inconclusive');
});

test('an entry that is gone meanwhile is no finding', () => {
  const changed = stoneServer([]);
  expect(outcomes(claimsOn((right) => right, { changed }))).toEqual({
    'relation=readable': 'inconclusive',
    'relation=own-id': 'inconclusive',
  });
});
