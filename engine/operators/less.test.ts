import fc from 'fast-check';
import { expect, test } from 'vitest';
import { less } from './less.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const filter = filterOf('less');
const shown = (n: number | null, at = '') => itemOf(0, { n, text: null, word: null, at });

test('an item matches where its number lies below the bound, and never where it equals it or has none', () => {
  fc.assert(
    fc.property(lists, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeNat()), (items, bound) => {
      for (const each of items) {
        const { n } = each.value;
        const expected = typeof n === 'number' && n < bound ? 'yes' : 'no';
        expect(less.matches(filter, String(bound), each, 'strict')).toBe(expected);
      }
    }),
  );
});

test.each([
  ['4', 'no'],
  ['5', 'no'],
  ['5.5', 'open'],
  ['6', 'yes'],
] as const)('an instant shown as second 5 is below second %s: %s', (second, expected) => {
  const instants = filterOf('less', { field: '/at', kind: 'instant' });
  const value = `2024-01-01T00:00:0${second}Z`;
  expect(less.matches(instants, value, shown(null, '2024-01-01T00:00:05Z'), 'strict')).toBe(expected);
});

test('an item is found by a bound above it, and not by one below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), (have) => {
      const item = shown(have);
      for (const value of less.valuesFinding(filter, item, []))
        expect(less.matches(filter, value, item, 'strict')).toBe('yes');
      for (const value of less.valuesExcluding(filter, item, []))
        expect(less.matches(filter, value, item, 'strict')).toBe('no');
    }),
  );
});

test('a list is divided by a bound between its values, and several items are left below a wide one', () => {
  const items = [1, 100, 10_000, 5_000_000_000].map((n) => shown(n));
  const matched = (value: string) =>
    items.filter((item) => less.matches(filter, value, item, 'strict') === 'yes').length;
  expect(less.valuesToWeigh(filter, items).map(matched)).toEqual([1, 2, 3]);
  expect(less.valuesLeavingSeveral(filter, items).map(matched)).toEqual([3]);
});

test('what equals the bound counts out, below it', () => {
  expect(less.endCounts(filter)).toBe('out');
  expect(less.isBound).toBe(true);
  expect(less.range).toMatchObject({ inside: 'below', outside: 'above' });
});
