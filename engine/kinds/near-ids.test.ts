import { expect, test } from 'vitest';
import { drawNearId } from './near-ids.ts';

test.each([
  ['digits after a prefix', ['978-1000', '978-1007'], /^978-\d{4}$/],
  ['a letter and three digits', ['S100', 'S103', 'S106'], /^S\d{3}$/],
  ['letters of one kind', ['abcd', 'bbcd'], /^[a-z]{4}$/],
  ['hexadecimal digits of few places', ['1f', 'a0'], /^[0-9a-f]{2}$/],
  ['numbers that a schema bounds', ['1', '2', '999'], /^[1-9]\d{0,2}$/],
  ['ids that all but one character fixes', ['no-1-of-9', 'no-2-of-9'], /^no-\d-of-9$/],
])('another id is drawn of %s', (_, shown, pattern) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const drawn = drawNearId(shown, seed, 'unknown', (text) => pattern.test(text));
    expect(drawn).toMatch(pattern);
    expect(shown).not.toContain(drawn);
    expect(drawNearId(shown, seed, 'unknown', (text) => pattern.test(text))).toBe(drawn);
  }
});

test('none is drawn where all are taken, the file admits none, or none is seen', () => {
  const all = Array.from({ length: 10 }, (_, digit) => `x${digit}`);
  expect(drawNearId(all, 1, 'unknown', (text) => /^x\d$/.test(text))).toBeUndefined();
  expect(drawNearId(['a1'], 1, 'unknown', () => false)).toBeUndefined();
  expect(drawNearId([], 1, 'unknown', () => true)).toBeUndefined();
});
