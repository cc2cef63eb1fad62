import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareText, differOnlyByCollation, folded } from './collation.ts';

test('what is folded stays as it is when folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
      expect(bareText(bareText(text))).toBe(bareText(text));
    }),
  );
});

test('case, and blanks at the end, are what a collation may ignore', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'Z', '1', '-'), minLength: 1 }), (text) => {
      expect(differOnlyByCollation(text, text)).toBe(false);
      expect(differOnlyByCollation(`${text} `, text)).toBe(true);
      expect(differOnlyByCollation(`${text}a`, `${text}A`)).toBe(true);
      expect(differOnlyByCollation(`${text}a`, text)).toBe(false);
    }),
  );
});

test('texts that begin with plain letters are compared as all others are', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'A', 'b', 's', 'ß', 'é', 'e', '\u0301', ' ', '-', '1'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = [folded(left), folded(right)].map((each) => each.replaceAll('ss', 's'));
      const isFolded = folded(left) === folded(right) || (/ß/.test(left + right) && a === b);
      expect(differOnlyByCollation(left, right)).toBe(left !== right && isFolded);
    }),
  );
});
