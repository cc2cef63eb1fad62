import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { findMirrorBreak } from './mirror.ts';
import { type Direction, findDisorder, hasOrder } from './ordering.ts';
import { passedOver } from './passed-over.ts';

const keyOf = (kind: SortKey['kind']): SortKey => ({
  value: 'key',
  field: '/v',
  kind,
  support: 'required',
  readings: [],
});
const numbers = keyOf('integer');
const texts = keyOf('text');

const itemsOf = (values: readonly (number | string | null)[]): readonly Item[] =>
  values.map((v, index) => ({ id: `id-${index}`, value: { v } }));
const shownValue = (item: Item): number | string | null => {
  const { v } = item.value;
  return typeof v === 'number' || typeof v === 'string' ? v : null;
};

type Compare = (left: number | string, right: number | string) => number;
const byNumber: Compare = (left, right) => Number(left) - Number(right);
const byCode: Compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
const byDictionary: Compare = (left, right) => String(left).localeCompare(String(right), 'en');
const byFoldedCase: Compare = (left, right) =>
  byCode(String(left).toLowerCase(), String(right).toLowerCase());

/** A right answer: sorted by the values, with those that have none at one end. */
function sorted(
  items: readonly Item[],
  compare: Compare,
  direction: Direction,
  noneFirst: boolean,
): readonly Item[] {
  const none = items.filter((item) => shownValue(item) === null);
  const some = items
    .filter((item) => shownValue(item) !== null)
    .sort((a, b) => compare(shownValue(a) ?? 0, shownValue(b) ?? 0) * (direction === 'ascending' ? 1 : -1));
  return noneFirst ? [...none, ...some] : [...some, ...none];
}

const directions = fc.constantFrom<Direction>('ascending', 'descending');
const numberLists = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.maxSafeNat(), fc.constant(null)), { maxLength: 40 })
  .map(itemsOf);
const textLists = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ubuntu',
        'Ubuntu',
        'ubuntu 10',
        'ubuntu 9',
        'ubuntu-9',
        'Grüße',
        'grusse',
        'zebra',
        'Äpfel',
        '9',
        '10',
      ),
      fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1', '10', '-', ' ', '_', 'é') }),
      fc.constant(null),
    ),
    { maxLength: 40 },
  )
  .map(itemsOf);

describe('the order of a list', () => {
  test('numbers sorted as numbers pass, ties in any order, missing values at either end', () => {
    fc.assert(
      fc.property(numberLists, directions, fc.boolean(), (items, direction, noneFirst) => {
        expect(
          findDisorder(sorted(items, byNumber, direction, noneFirst), numbers, direction),
        ).toBeUndefined();
      }),
    );
  });

  test.each([
    ['by character code', byCode],
    ['by dictionary', byDictionary],
    ['without regard to case', byFoldedCase],
  ])('texts sorted %s pass', (_, compare) => {
    fc.assert(
      fc.property(textLists, directions, fc.boolean(), (items, direction, noneFirst) => {
        expect(findDisorder(sorted(items, compare, direction, noneFirst), texts, direction)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('any one item moved to where it does not belong is seen', () => {
    fc.assert(
      fc.property(numberLists, directions, fc.nat(), fc.nat(), (items, direction, from, to) => {
        const list = [...sorted(items, byNumber, direction, false)];
        fc.pre(list.length > 1);
        const [moved] = list.splice(from % list.length, 1);
        fc.pre(moved !== undefined);
        list.splice(to % (list.length + 1), 0, moved);
        const still = [true, false].some((noneFirst) => {
          const sortedTwice = sorted(list, byNumber, direction, noneFirst);
          return sortedTwice.every((item, index) => shownValue(item) === shownValue(list[index] ?? item));
        });
        expect(findDisorder(list, numbers, direction) === undefined).toBe(still);
      }),
    );
  });

  test('the other direction is seen wherever two values differ', () => {
    fc.assert(
      fc.property(numberLists, (items) => {
        const down = sorted(items, byNumber, 'descending', false);
        expect(findDisorder(down, numbers, 'ascending') !== undefined).toBe(hasOrder(down, numbers));
      }),
    );
  });

  test('numbers sorted as texts are seen', () => {
    expect(findDisorder(itemsOf([10, 9]), numbers, 'ascending')?.kind).toBe('inversion');
    expect(findDisorder(itemsOf([9, null, 10]), numbers, 'ascending')?.kind).toBe('scattered-none');
  });
});

describe('one direction against the other', () => {
  test.each([
    ['by character code', byCode],
    ['by dictionary', byDictionary],
    ['without regard to case', byFoldedCase],
  ])('texts sorted %s mirror each other, wherever missing values stand', (_, compare) => {
    fc.assert(
      fc.property(textLists, fc.boolean(), fc.boolean(), (items, first, last) => {
        const up = sorted(items, compare, 'ascending', first);
        const down = sorted(items, compare, 'descending', last);
        expect(findMirrorBreak(up, down, texts)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('any two values that differ and change places are seen', () => {
    fc.assert(
      fc.property(numberLists, fc.nat(), fc.nat(), (items, one, other) => {
        const up = sorted(items, byNumber, 'ascending', false);
        const down = [...sorted(items, byNumber, 'descending', false)];
        const some = down.filter((item) => shownValue(item) !== null);
        const [a, b] = [some[one % Math.max(1, some.length)], some[other % Math.max(1, some.length)]];
        fc.pre(a !== undefined && b !== undefined && shownValue(a) !== shownValue(b));
        const swapped = down.map((item) => (item === a ? b : item === b ? a : item));
        expect(findMirrorBreak(up, down, numbers)).toBeUndefined();
        expect(findMirrorBreak(up, swapped, numbers)).toBeDefined();
      }),
    );
  });

  test('any one item dropped or added is seen', () => {
    fc.assert(
      fc.property(numberLists, fc.nat(), (items, draw) => {
        const up = sorted(items, byNumber, 'ascending', false);
        const down = sorted(items, byNumber, 'descending', false);
        const some = down.filter((item) => shownValue(item) !== null);
        const dropped = some[draw % Math.max(1, some.length)];
        fc.pre(dropped !== undefined);
        const fewer = down.filter((item) => item !== dropped);
        if (some.length > 1) expect(findMirrorBreak(up, fewer, numbers)).toBeDefined();
        expect(findMirrorBreak(up, [...down, dropped], numbers)).toBeDefined();
      }),
    );
  });
});

describe('a stretch from the beginning of a sorted list', () => {
  const cut = fc.record({
    items: numberLists,
    direction: directions,
    noneFirst: fc.boolean(),
    length: fc.nat({ max: 40 }),
  });

  test('passes over nothing where it is right, whatever is missing behind it', () => {
    fc.assert(
      fc.property(cut, ({ items, direction, noneFirst, length }) => {
        const came = sorted(items, byNumber, direction, noneFirst).slice(0, length);
        expect(passedOver(came, items, numbers, direction)).toEqual([]);
      }),
    );
  });

  test('passes over any entry that it drops, unless the last that came is its equal', () => {
    fc.assert(
      fc.property(cut, fc.nat(), ({ items, direction, noneFirst, length }, draw) => {
        const right = sorted(items, byNumber, direction, noneFirst).slice(0, length);
        const last = right.findLast((item) => shownValue(item) !== null);
        const candidates = right.filter(
          (item) => shownValue(item) !== null && shownValue(item) !== (last && shownValue(last)),
        );
        const dropped = candidates[draw % Math.max(1, candidates.length)];
        fc.pre(dropped !== undefined);
        const came = right.filter((item) => item !== dropped);
        expect(passedOver(came, items, numbers, direction)).toEqual([dropped]);
      }),
    );
  });
});
