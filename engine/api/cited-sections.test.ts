import { expect, test } from 'vitest';
import { sectionOf } from './cited-sections.ts';

const sections = [
  { lines: '1-10', name: 'request' },
  { lines: '11-20', name: 'response' },
  { lines: '21', name: 'notes' },
];

test('lines are in the sections that have their first lines, each named once', () => {
  expect(sectionOf('3', sections)).toBe('request');
  expect(sectionOf('10-12', sections)).toBe('request');
  expect(sectionOf('11-13, 2, 15, 21', sections)).toBe('response; request; notes');
});

test('lines outside every section are in none', () => {
  expect(sectionOf('30', sections)).toBeUndefined();
  expect(sectionOf('3', [])).toBeUndefined();
});
