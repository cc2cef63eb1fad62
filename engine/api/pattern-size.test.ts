import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { checkPatternSizes, stepsOf } from './pattern-size.ts';

test.each([
  ['^abc$', 5],
  ['a{3}', 3],
  ['(ab){1,10}', 30],
  ['((a{1,9}b){1,9}c){2}', 202],
  ['[a-z\\]]{4,}x', 5],
  ['\\d{3}\\p{L}', 4],
  ['(((', 3],
  [')){5}', 6],
])('%s has %d steps', (source, steps) => {
  expect(stepsOf(source)).toBe(steps);
});

const document = (schema: Json) => ({ openapi: '3.1.0', components: { schemas: { A: schema } } });
const members = (count: number, pattern: (index: number) => string): Json => ({
  properties: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`m${index}`, { type: 'string', pattern: pattern(index) }]),
  ),
});

test('thousands of usual patterns are taken, and one that many have counts once', () => {
  expect(checkPatternSizes(document(members(4000, (index) => `^[a-z]{1,63}${index}$`)), 'a.yaml').ok).toBe(
    true,
  );
  expect(checkPatternSizes(document(members(4000, () => '^([a-z]{1,900}x){1,9}$')), 'a.yaml').ok).toBe(true);
});

test('patterns that take long to compile are refused by one sentence', () => {
  const large = document(members(500, (index) => `^[a-z]{1,900}(x|y${index}){1,500}$`));
  expect(checkPatternSizes(large, 'a.yaml')).toMatchObject({
    ok: false,
    problem: {
      code: 'specification-pattern',
      message: expect.stringMatching(/^a\.yaml has 500 patterns of \d+ steps, .* 400000 are the most; .*\.$/),
    },
  });
  const names = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`^m${index}$`, true]));
  expect(checkPatternSizes(document({ patternProperties: names }), 'a.yaml')).toMatchObject({
    ok: false,
    problem: { message: 'a.yaml has 1001 patterns for the names of members, and 1000 are the most.' },
  });
});
