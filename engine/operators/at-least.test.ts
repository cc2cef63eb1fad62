import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast } from './at-least.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';
import { neighbours } from './range.ts';

const closed = filterOf('at-least');
const open = filterOf('at-least', { openBound: 'warn' });
const numbers = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeNat());
const item = (n: number | null) => itemOf(0, { n, text: null, word: null, at: '' });

test('a value beyond all that the list shows is known of values on a line alone', () => {
  expect(atLeast.hasAbsentValue(closed)).toBe(true);
  expect(atLeast.hasAbsentValue(filterOf('at-least', { field: '/text', kind: 'word' }))).toBe(false);
});

describe('an item matches', () => {
  test('where its number is the bound or lies above it', () => {
    fc.assert(
      fc.property(lists, numbers, (items, bound) => {
        for (const each of items) {
          const { n } = each.value;
          expect(atLeast.matches(closed, String(bound), each, 'strict')).toBe(
            typeof n === 'number' && n >= bound ? 'yes' : 'no',
          );
        }
      }),
    );
  });

  test('as the server likes where it equals an open bound, and nowhere else', () => {
    fc.assert(
      fc.property(numbers, numbers, (have, bound) => {
        const match = atLeast.matches(open, String(bound), item(have), 'strict');
        expect(match === 'open').toBe(have === bound);
      }),
    );
  });

  test('by no bound where it shows no number', () => {
    fc.assert(
      fc.property(numbers, (bound) => {
        expect(atLeast.matches(closed, String(bound), item(null), 'standard')).toBe('no');
      }),
    );
  });

  test('by the neighbour below its number and by the number, and not by the neighbour above it', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (have) => {
        const around = neighbours(closed, BigInt(have));
        const judge = (value: string) => atLeast.matches(closed, value, item(have), 'strict');
        expect([judge(around.below), judge(around.upon), judge(around.above)]).toEqual(['yes', 'yes', 'no']);
      }),
    );
  });
});

test('an item is found by a bound below it, and not by one above it, whether or not bounds are open', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), (have) => {
      for (const filter of [closed, open]) {
        for (const value of atLeast.valuesFinding(filter, item(have), []))
          expect(atLeast.matches(filter, value, item(have), 'strict')).toBe('yes');
        for (const value of atLeast.valuesExcluding(filter, item(have), []))
          expect(atLeast.matches(filter, value, item(have), 'strict')).toBe('no');
      }
    }),
  );
});

test('a list is asked for by the lowest and the highest bound between its values, and one in the middle', () => {
  const items = [1, 100, 10_000, 5_000_000_000].map(item);
  const asked = atLeast.valuesToAsk(closed, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values[0])).toEqual(['5050', '50', '2500005000']);
});

test('no bound below zero is asked for', () => {
  const asked = [
    ...atLeast.valuesFinding(closed, item(1), []),
    ...atLeast.valuesExcluding(closed, item(1), []),
  ];
  expect(asked).toEqual(['3']);
});

test('lets through what lies above it', () => {
  expect(atLeast.range).toMatchObject({ inside: 'above', outside: 'below' });
  expect(atLeast.isBound).toBe(true);
});
