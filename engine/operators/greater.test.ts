import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greater } from './greater.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const filter = filterOf('greater');
const shown = (n: number | null, at = '') => itemOf(0, { n, text: null, word: null, at });

test('an item matches where its number lies above the bound, and never where it equals it or has none', () => {
  fc.assert(
    fc.property(lists, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeNat()), (items, bound) => {
      for (const each of items) {
        const { n } = each.value;
        const expected = typeof n === 'number' && n > bound ? 'yes' : 'no';
        expect(greater.matches(filter, String(bound), each, 'strict')).toBe(expected);
      }
    }),
  );
});

test.each([
  ['4', 'yes'],
  ['5', 'open'],
  ['5.5', 'open'],
  ['6', 'no'],
] as const)('an instant shown as second 5 is above second %s: %s', (second, expected) => {
  const instants = filterOf('greater', { field: '/at', kind: 'instant' });
  const value = `2024-01-01T00:00:0${second}Z`;
  expect(greater.matches(instants, value, shown(null, '2024-01-01T00:00:05Z'), 'strict')).toBe(expected);
});

test('an item is found by a bound below it, and not by one above it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), (have) => {
      const item = shown(have);
      for (const value of greater.valuesFinding(filter, item, []))
        expect(greater.matches(filter, value, item, 'strict')).toBe('yes');
      for (const value of greater.valuesExcluding(filter, item, []))
        expect(greater.matches(filter, value, item, 'strict')).toBe('no');
    }),
  );
});

test('a list is divided by a bound between its values, and several items are left above a wide one', () => {
  const items = [1, 100, 10_000, 5_000_000_000].map((n) => shown(n));
  const matched = (value: string) =>
    items.filter((item) => greater.matches(filter, value, item, 'strict') === 'yes').length;
  expect(greater.valuesToWeigh(filter, items).map(matched)).toEqual([3, 2, 1]);
  expect(greater.valuesLeavingSeveral(filter, items).map(matched)).toEqual([4]);
});

test('what equals the bound counts out, above it', () => {
  expect(greater.endCounts(filter)).toBe('out');
  expect(greater.isBound).toBe(true);
  expect(greater.range).toMatchObject({ inside: 'above', outside: 'below' });
});
