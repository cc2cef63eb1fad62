import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number } from './number.ts';

const read = (value: number | string) => number.read(value);

test.each([
  ['1.50', 1.5],
  ['15e-1', 1.5],
  ['+0.0015E3', 1.5],
  ['.5', 0.5],
  ['-2.', -2],
  ['1e21', 1e21],
  ['0.10', '.1'],
])('%s is the same as %s', (left, right) => {
  expect(read(left)?.place).toBe(read(right)?.place);
  expect(read(left)?.text).toBe(read(right)?.text);
});

test('finds digits that no double holds', () => {
  const [one, two] = [read('0.12345678901234567890123'), read('0.12345678901234567890124')];
  expect(one && two && number.compare(one, two)).toBe(-1);
  expect(one && two && number.blurs(one, two)).toBe(true);
});

test('numbers that differ in a double are two', () => {
  const [one, two] = [read(0.1), read('0.11')];
  expect(one && two && number.blurs(one, two)).toBe(false);
  expect(one && number.blurs(one, one)).toBe(false);
});

test.each(['', '.', 'e5', '1,5', '0x10', '1e9999', 'NaN', 'Infinity', '1'.repeat(500)])(
  '%s is no number',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('orders as doubles do', () => {
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(doubles, doubles, (left, right) => {
      const [a, b] = [read(left), read(right)];
      expect(a && b && number.compare(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0);
    }),
  );
});
