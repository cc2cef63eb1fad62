import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterClasses, specialValues } from './characters.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const text = filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' });
const seeds = fc.integer({ min: 0, max: 50 });

test('every class of characters that the list has is in one of the chosen values', () => {
  fc.assert(
    fc.property(lists, seeds, (items, seed) => {
      const usual = items.flatMap(({ value }) =>
        typeof value.text === 'string' && value.text.trim() !== '' && !/\p{Cc}/u.test(value.text)
          ? [value.text]
          : [],
      );
      const shown = new Set(specialValues(text, items, seed).flatMap(({ classes }) => classes));
      for (const each of characterClasses)
        expect(shown.has(each)).toBe(usual.some((value) => each.pattern.test(value)));
    }),
  );
});

test('of signs with a meaning in addresses each is asked for', () => {
  const signs = ['a#b', 'a?b', 'a/b', 'a;b', 'a=b', 'a,b', 'a(b', 'a*b', 'a"b', "a'b"];
  const items = signs.map((name, index) => itemOf(index, { n: null, text: name, word: null, at: '' }));
  const asked = specialValues(text, items, 1).map(({ value }) => value);
  expect([...asked].sort()).toEqual([...signs].sort());
});

test('the values asked for do not become more with the list', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    itemOf(index, { n: null, text: `name & ${index % 700}`, word: null, at: '' }),
  );
  expect(specialValues(text, many, 1).length).toBeLessThanOrEqual(characterClasses.length);
});
