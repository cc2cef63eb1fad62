import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from './nearest.ts';

const known = ['header.allow', 'header.date', 'filter.ranges-nest'];

test.each([
  ['header.alow', 'header.allow'],
  ['header.dates', 'header.date'],
  ['filter.range-nest', 'filter.ranges-nest'],
])('%s is near %s', (word, near) => {
  expect(nearestWord(word, known)).toBe(near);
});

test('two signs that are swapped are one mistake', () => {
  expect(nearestWord('psot', ['put', 'post'])).toBe('post');
});

test('a word that is like none of them is near none', () => {
  expect(nearestWord('sorting.order', known)).toBeUndefined();
  expect(didYouMean('sorting.order', known)).toBe('');
  expect(didYouMean('header.alow', known)).toBe(' The nearest is "header.allow".');
});
