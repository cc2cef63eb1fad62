import { expect, test } from 'vitest';
import { kindEntry, kindNames } from './kinds.ts';

/** The kinds of which texts are values. */
const taking = (...texts: readonly string[]) =>
  kindNames.filter((kind) => texts.every((text) => kindEntry(kind).isWritten?.(text) ?? true));

test('a text that is no number, no time and no truth is a value of the kinds of words alone', () => {
  expect(taking('a')).toEqual(['text', 'word', 'identifier']);
});

test('digits are a whole number, and with a fraction a number', () => {
  expect(taking('12', '-7', '+3')).toContain('integer');
  expect(taking('1.5')).not.toContain('integer');
  expect(taking('1.5')).toContain('number');
  expect(taking(' ')).not.toContain('number');
});

test('a day is both a date and an instant, but a schema of days holds no instants', () => {
  expect(taking('2024-02-29')).toEqual(expect.arrayContaining(['date', 'instant']));
  expect(kindEntry('instant').formatsAgainst).toContain('date');
  expect(kindEntry('date').formatsAgainst).not.toContain('date');
});
