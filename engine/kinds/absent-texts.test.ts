import { expect, test } from 'vitest';
import { absentTexts } from './absent-texts.ts';

const shown = (...texts: readonly string[]) => texts.map((text) => ({ text, place: undefined }));

test('the first is a word that nobody uses, the same for the same seed and purpose', () => {
  const [first] = absentTexts([], 1, 'absent title');
  expect(first).toMatch(/^conformance-[0-9a-f]{16}$/);
  expect([...absentTexts([], 1, 'absent title')][0]).toBe(first);
  expect([...absentTexts([], 2, 'absent title')][0]).not.toBe(first);
});

test.each([
  ['the form of the values', /^PRJ-\d{4}\/[a-z]{2}$/],
  ['at most one letter', /^[a-z]$/],
  ['capitals', /^[A-Z]{5}$/],
  ['two words', /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u],
  ['many letters', /^.{200,}$/],
  ['an address', /^[^@]+@[^@]+\.[a-z]+$/],
  ['a number', /^[1-9][0-9]{9}$/],
])('one of them has %s', (_, pattern) => {
  const drawn = [...absentTexts(shown('PRJ-0001/ab', 'PRJ-0002/cd'), 3, 'absent code')];
  expect(drawn.filter((text) => pattern.test(text))).not.toEqual([]);
});

test('none stands in a value that is shown, whatever its case', () => {
  const letters = shown('ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789');
  const drawn = [...absentTexts(letters, 5, 'absent letter')];
  expect(drawn.filter((text) => text.length < 2)).toEqual([]);
});
