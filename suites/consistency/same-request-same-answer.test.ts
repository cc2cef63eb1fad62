import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './same-request-same-answer.ts';

const claimsOn = (manner: Manner, more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server: stoneServer(someStones, manner), ...more });

test('the same answer each time passes', () => {
  expect(outcomes(claimsOn({}))).toEqual({
    'relation=same-entries': 'passed',
    'relation=same-members': 'passed',
  });
});

test('an entry that is missing once is another set, not other members', () => {
  const claims = claimsOn({ gives: (right, { repetition }) => (repetition === 3 ? right.slice(1) : right) });
  expect(outcomes(claims)).toEqual({ 'relation=same-entries': 'failed', 'relation=same-members': 'passed' });
  expect(claims[0]?.evidence).toHaveLength(2);
});

const without = (lost: string): Manner => ({
  gives: (right, { repetition }) => (repetition === 3 ? right.filter(({ id }) => id !== lost) : right),
});

test('in a second round an entry counts that came and went in the first one too', () => {
  const claims = claimsOn(without('s-2'), { later: stoneServer(someStones, without('s-2')) });
  expect(outcomes(claims)['relation=same-entries']).toBe('failed');
});

test('an entry that comes and goes in one round only may be one that a copy of the list does not know to be deleted', () => {
  const claims = claimsOn(without('s-3'), { later: stoneServer(someStones, without('s-2')) });
  expect(outcomes(claims)['relation=same-entries']).toBe('passed');
});

test('a member that differs once is no other set', () => {
  const claims = claimsOn({
    shows: (right, { repetition }) =>
      repetition === 3 && right.id === 's-2' ? { ...right, weight: 99 } : right,
  });
  expect(outcomes(claims)).toEqual({ 'relation=same-entries': 'passed', 'relation=same-members': 'failed' });
});

test('entries that changed meanwhile decide nothing', () => {
  const changed = stoneServer(someStones, { shows: (right) => ({ ...right, weight: 99 }) });
  expect(outcomes(claimsOn({}, { changed }))).toEqual({
    'relation=same-entries': 'inconclusive',
    'relation=same-members': 'inconclusive',
  });
});

test('a request that is answered with an error is another sentence', () => {
  const claims = claimsOn({
    replies: (right, { repetition }) => (repetition > 0 ? { ...right, status: 500 } : right),
  });
  expect(outcomes(claims)).toEqual({ 'status=200': 'failed' });
});
