import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { isForOne, type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './same-error-again.ts';

const outcomesOf = (manner: Manner = {}) =>
  outcomes(judge(check, { api: stones, server: stoneServer(someStones, manner) }));
const laterStatus = (status: number, from = 1): Manner => ({
  replies: (right, { repetition }) =>
    right.status >= 400 && repetition >= from ? { ...right, status } : right,
});

test('the same status each time passes', () => {
  expect(outcomesOf()).toEqual({ 'relation=same-status': 'passed' });
});

test.each([404, 409, 500, 200])('another status the next time, such as %i, fails', (status) => {
  expect(outcomesOf(laterStatus(status))).toEqual({ 'relation=same-status': 'failed' });
});

test('another status only the third time fails', () => {
  expect(outcomesOf(laterStatus(404, 2))).toEqual({ 'relation=same-status': 'failed' });
});

test('a busy server decides nothing, and a value that is served is no error', () => {
  expect(outcomesOf(laterStatus(429))).toEqual({ 'relation=same-status': 'inconclusive' });
  const serving: Manner = {
    replies: (right, request) => (isForOne(request) ? right : { ...right, status: 200 }),
  };
  expect(outcomesOf(serving)).toEqual({ 'relation=same-status': 'not-applicable' });
});
