import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integer } from './integer.ts';

test('a number and its digits are one value, of any size', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(integer.read(String(number))).toEqual(integer.read(number));
      expect(integer.read(number)?.place).toBe(BigInt(number));
    }),
  );
  expect(integer.read('18446744073709551616')?.place).toBe(2n ** 64n);
  expect(integer.read('007')?.text).toBe('7');
});

test.each([1.5, Number.NaN, '1.0', '1e3', ' 1', '', 'x', true, null, [1], '9'.repeat(31)])(
  '%j is none',
  (value) => {
    expect(integer.read(value)).toBeUndefined();
  },
);

test('only a number shows by itself that it is one', () => {
  expect([integer.recognises(1), integer.recognises('1'), integer.recognises(1.5)]).toEqual([
    true,
    false,
    false,
  ]);
});
