import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './default-order-is-deterministic.ts';

const claimsOn = (server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server, ...more });
const turning = stoneServer(someStones, {
  gives: (right, { repetition }) => (repetition === 2 ? [...right].reverse() : right),
});

test('one order passes, whichever it is', () => {
  expect(outcomes(claimsOn(stoneServer([...someStones].reverse())))).toEqual({ 'relation=order': 'passed' });
});

test('another order another time fails, and shows both answers', () => {
  const claims = claimsOn(turning);
  expect(outcomes(claims)).toEqual({ 'relation=order': 'failed' });
  expect(claims[0]?.evidence).toHaveLength(2);
});

test('another order of a page further on fails, too', () => {
  const swapping = stoneServer(someStones, {
    gives: (right, { query, repetition }) =>
      query.length > 0 && repetition === 1 ? [...right].reverse() : right,
  });
  const besides: Trial['besides'] = function* (scene) {
    for (const repetition of [0, 1]) yield* askList(scene, [['limit', '3']], { repetition });
  };
  expect(outcomes(claimsOn(swapping, { besides }))).toEqual({ 'relation=order': 'failed' });
});

test('entries that changed meanwhile have no order to keep', () => {
  const changed = stoneServer(someStones, {
    gives: (right, { repetition }) => (repetition === 2 ? [...right].reverse() : right),
    shows: (right) => ({ ...right, weight: 99 }),
  });
  expect(outcomes(claimsOn(stoneServer(someStones), { changed }))).toEqual({
    'relation=order': 'inconclusive',
  });
});

test('one entry has no order, and a page that did not come is another sentence', () => {
  expect(outcomes(claimsOn(stoneServer(someStones.slice(0, 1))))).toEqual({
    'relation=order': 'inconclusive',
  });
  const failing = stoneServer(someStones, {
    replies: (right, { repetition }) => (repetition > 0 ? { ...right, status: 500 } : right),
  });
  expect(outcomes(claimsOn(failing))).toEqual({ 'status=200': 'failed' });
});
