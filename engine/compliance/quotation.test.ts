import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedLines } from './quotation.ts';

const content = ['one', 'two', 'three', 'four', 'five'];

test('lines are quoted with their numbers, those of several ranges in the order in which they are cited', () => {
  expect(quotedLines('2-3, 5', content)).toEqual([
    { number: 2, text: 'two' },
    { number: 3, text: 'three' },
    { number: 5, text: 'five' },
  ]);
});

test('a document that does not reach so far is not quoted', () => {
  expect(quotedLines('4-6', content)).toBeUndefined();
  expect(quotedLines('2', [])).toBeUndefined();
});

test('sections of an RFC are no lines', () => {
  expect(quotedLines('15.5.6', content)).toBeUndefined();
});

test('every line that is quoted is the line of its number', () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), (ranges) => {
      const lines = ranges.map(([first, more]) => `${first}-${Math.min(5, first + more)}`).join(', ');
      for (const { number, text } of quotedLines(lines, content) ?? [])
        expect(text).toBe(content[number - 1]);
    }),
  );
});
