import { expect, test } from 'vitest';
import { answered } from '../../test/support/checks/exchange.ts';
import { judgeCacheControl } from './cache-control.ts';

const outcomeOf = (...values: readonly string[]): string =>
  judgeCacheControl([answered({ headers: values.map((value) => ['Cache-Control', value]) })], 'standard')
    .outcome;

test.each([
  ['no-store'],
  ['private, max-age=0, must-revalidate'],
  ['MAX-AGE=60,, no-cache="set-cookie, x-other"'],
  ['max-age="60"'],
  ['community="UCI", stale-while-revalidate=30'],
])('caches can read %s', (value) => {
  expect(outcomeOf(value)).toBe('passed');
});

test.each([
  ['max-age'],
  ['max-age=soon'],
  ['max-age=-1'],
  ['max-age = 60'],
  ['no store'],
  ['no-cache="set-cookie'],
])('caches cannot read %s', (value) => {
  expect(outcomeOf(value)).toBe('warned');
});

test('several fields are one list, and none does not apply', () => {
  expect(outcomeOf('private', 'max-age=60')).toBe('passed');
  expect(outcomeOf('private', 'max-age')).toBe('warned');
  expect(outcomeOf()).toBe('not-applicable');
});
