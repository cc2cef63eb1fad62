import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundRawBytes, rawByte } from './raw-byte.ts';

const escaped = (value: string): string => aroundRawBytes(value, encodeURIComponent);

test('a byte that is no UTF-8 is escaped as it is', () => {
  expect(escaped(`a${rawByte(0xff)}ü${rawByte(0x80)}`)).toBe('a%FF%C3%BC%80');
});

test('a text is escaped as any text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escaped(text)).toBe(encodeURIComponent(text));
    }),
  );
});
