import { expect, test } from 'vitest';
import { isHttpDate } from './http-date.ts';

test('a date in the form that servers must send is an HTTP date', () => {
  expect(isHttpDate('Wed, 03 Dec 2014 17:13:30 GMT')).toBe(true);
});

test.each([
  ['another day of the week', 'Thu, 03 Dec 2014 17:13:30 GMT'],
  ['a day that the month does not have', 'Sun, 30 Feb 2014 17:13:30 GMT'],
  ['another time zone', 'Wed, 03 Dec 2014 17:13:30 CET'],
  ['the form of ISO 8601', '2014-12-03T17:13:30Z'],
  ['an obsolete form', 'Wednesday, 03-Dec-14 17:13:30 GMT'],
])('%s is none', (_what, text) => {
  expect(isHttpDate(text)).toBe(false);
});
