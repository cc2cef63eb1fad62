import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greater } from './greater.ts';
import { less } from './less.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const [above, below] = [filterOf('greater'), filterOf('less')];
const instants = { field: '/at', kind: 'instant' } as const;
const at = (text: string) => itemOf(0, { n: null, text: null, word: null, at: text });

test('an item matches where its number is beyond the bound, and never where it equals it or has none', () => {
  fc.assert(
    fc.property(lists, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeNat()), (items, bound) => {
      for (const each of items) {
        const { n } = each.value;
        const has = typeof n === 'number';
        expect(greater.matches(above, String(bound), each, 'strict')).toBe(has && n > bound ? 'yes' : 'no');
        expect(less.matches(below, String(bound), each, 'strict')).toBe(has && n < bound ? 'yes' : 'no');
      }
    }),
  );
});

test('an instant that is shown in whole seconds may lie anywhere in its second', () => {
  const shown = at('2024-01-01T00:00:05Z');
  const judge = (value: string) => [
    greater.matches(filterOf('greater', instants), value, shown, 'strict'),
    less.matches(filterOf('less', instants), value, shown, 'strict'),
  ];
  expect(judge('2024-01-01T00:00:04Z')).toEqual(['yes', 'no']);
  expect(judge('2024-01-01T00:00:05Z')).toEqual(['open', 'no']);
  expect(judge('2024-01-01T00:00:05.5Z')).toEqual(['open', 'open']);
  expect(judge('2024-01-01T00:00:06Z')).toEqual(['no', 'yes']);
});

test('what equals the bound counts out', () => {
  expect(greater.endCounts(above)).toBe('out');
  expect(less.endCounts(below)).toBe('out');
  expect([greater.range?.inside, less.range?.inside]).toEqual(['above', 'below']);
});
