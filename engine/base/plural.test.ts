import { expect, test } from 'vitest';
import { all, several } from './plural.ts';

test('one is in the singular, and any other number in the plural', () => {
  expect([0, 1, 2].map((number) => several(number, 'page'))).toEqual(['0 pages', '1 page', '2 pages']);
  expect([1, 2].map((number) => several(number, 'entry has', 'entries have'))).toEqual([
    '1 entry has',
    '2 entries have',
  ]);
});

test('all of one is the only one', () => {
  expect([1, 2].map((number) => all(number, 'body is', 'bodies are'))).toEqual([
    'The only body is',
    'All 2 bodies are',
  ]);
});
