import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../toolkit/testing.ts';
import { someStones, stone, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import check from './timestamps-are-plausible.ts';

const claimsOn = (server: Trial['server']) => judge(check, { api: stones, server });
const withTimes = (found: string, changed: string) =>
  outcomes(claimsOn(stoneServer([...someStones, stone('s-9', { found, changed })])));

test('times in order and in the past pass', () => {
  expect(outcomes(claimsOn(stoneServer(someStones)))).toEqual({
    'relation=order': 'passed',
    'relation=past': 'passed',
  });
});

test('a change before the beginning is out of order, and no time of the future', () => {
  expect(withTimes('2024-03-01T00:00:00Z', '2024-02-01T00:00:00Z')).toEqual({
    'relation=order': 'failed',
    'relation=past': 'passed',
  });
});

test('a time later than the answer lies in the future; five seconds are a difference of clocks', () => {
  expect(withTimes('2024-03-01T00:00:00Z', '2025-01-01T00:00:06Z')).toEqual({
    'relation=order': 'passed',
    'relation=past': 'failed',
  });
  expect(withTimes('2024-03-01T00:00:00Z', '2025-01-01T00:00:05Z')['relation=past']).toBe('passed');
});

test('without times nothing is decided, and one time has no order', () => {
  const bare = (changed?: string) => [stone('s-1', { found: undefined, changed })];
  expect(outcomes(claimsOn(stoneServer(bare())))).toEqual({
    'relation=order': 'inconclusive',
    'relation=past': 'inconclusive',
  });
  expect(outcomes(claimsOn(stoneServer(bare('2024-01-01T00:00:00Z'))))).toEqual({
    'relation=order': 'inconclusive',
    'relation=past': 'passed',
  });
});
