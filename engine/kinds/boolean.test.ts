import { expect, test } from 'vitest';
import { boolean } from './boolean.ts';

test.each([
  [true, 'true'],
  [1, 'true'],
  ['1', 'true'],
  ['TRUE', 'true'],
  [false, 'false'],
  [0, 'false'],
  ['false', 'false'],
])('%j is %s', (value, text) => {
  expect(boolean.read(value)?.text).toBe(text);
});

test.each([null, 2, 'yes', [], {}])('%j is no truth value', (value) => {
  expect(boolean.read(value)).toBeUndefined();
});

test('false stands before true, and there is nothing else', () => {
  const [no, yes] = [boolean.read(false), boolean.read(true)];
  expect(no && yes && boolean.compare(no, yes)).toBe(-1);
  expect(boolean.isClosed).toBe(true);
});
