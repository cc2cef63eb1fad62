import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, operatorOf } from './index.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';
import { boundsBetween, neighbours, Range, sortedPlaces } from './range.ts';

const least = filterOf('at-least', { counterpart: 'most' });
const most = filterOf('at-most', { counterpart: 'least' });
const since = filterOf('changed-since', { field: '/at', kind: 'instant', tolerance: 1 });
const [up, down] = [new Range('above'), new Range('below')];

describe('bounds between values', () => {
  test('have values on either side, and equal none and no neighbour of one', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const places = sortedPlaces(least, items);
        for (const { value, below, above } of boundsBetween(least, items)) {
          expect(places.filter((each) => each < value)).toHaveLength(below);
          expect(places.filter((each) => each > value)).toHaveLength(above);
          expect(below * above).toBeGreaterThan(0);
          expect(places).not.toContain(value);
          expect(places).not.toContain(value + 1n);
        }
      }),
    );
  });

  test('leave nothing open between instants, and nor do instants beside a value', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const { above, below } = up.boundsBeside(since, items);
        const asked = [...boundsBetween(since, items).map(({ text }) => text), above, below];
        for (const value of asked.filter((each) => each !== undefined))
          expect(items.map((item) => matches(since, value, item, 'standard'))).not.toContain('open');
      }),
    );
  });

  test('are none for values that lie on no line', () => {
    const texts = filterOf('equals', { field: '/text', kind: 'text' });
    fc.assert(
      fc.property(lists, (items) => {
        expect(boundsBetween(texts, items)).toEqual([]);
      }),
    );
  });
});

describe('the bounds to ask by', () => {
  const plain = { n: null, text: null, word: null, at: '2024-01-01T00:00:00Z' };
  const numbered = (...values: readonly number[]) =>
    values.map((value, index) => itemOf(index, { ...plain, n: value }));

  test('lie between values where these leave room', () => {
    expect(up.boundsToAsk(least, numbered(1, 2, 9)).map(({ text }) => text)).toEqual(['5']);
  });

  test('lie upon values that stand one beside the other, and leave only what equals them open', () => {
    const items = numbered(1, 2, 3, 4);
    expect(up.boundsToAsk(least, items).map(({ text }) => text)).toEqual(['2', '3']);
    const above = filterOf('greater', {});
    expect(items.map((item) => matches(above, '2', item, 'standard'))).toEqual(['no', 'no', 'yes', 'yes']);
  });

  test('never lie upon times, which servers may hold more exactly than they show', () => {
    const times = [1, 2, 3].map((second) => itemOf(second, { ...plain, at: `2024-01-01T00:00:0${second}Z` }));
    expect(up.boundsToAsk(since, times)).toEqual([]);
  });
});

describe('a bound upon a value', () => {
  test('has values on both sides, and a neighbour next to it where there is one', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(up, down), (items, range) => {
        const places = sortedPlaces(least, items);
        const bound = range.boundUpon(least, items);
        expect(bound === undefined).toBe(places.length < 3);
        if (bound === undefined) return;
        const inner = places.slice(1, -1);
        expect(inner).toContain(bound.value);
        const hasNeighbour = (value: bigint) => places.includes(value - 1n) || places.includes(value + 1n);
        expect(hasNeighbour(bound.value)).toBe(inner.some(hasNeighbour));
      }),
    );
  });
});

test('a narrower bound lets through a part of what a wider one does', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(least, most, since), (items, filter) => {
      const { range } = operatorOf(filter);
      const bounds = range?.bounds(filter, items) ?? [];
      const ascending = bounds.map(({ text }) =>
        items.filter((item) => matches(filter, text, item) === 'yes'),
      );
      const widestFirst = range?.inside === 'above' ? ascending : ascending.reverse();
      widestFirst.forEach((narrow, index) => {
        const wide = widestFirst[index - 1] ?? items;
        expect(narrow.every((item) => wide.includes(item))).toBe(true);
        expect(narrow.length).toBeLessThan(wide.length);
      });
    }),
  );
});

test('in a long list bounds lie where they let little through', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    itemOf(index, { n: index * 10, text: null, word: null, at: '' }),
  );
  expect(up.bounds(least, many)).toHaveLength(200);
  for (const { above } of up.bounds(least, many)) expect(above).toBeLessThanOrEqual(200);
  for (const { below } of down.bounds(most, many)) expect(below).toBeLessThanOrEqual(200);
  expect(Number(up.wideBound(least, many))).toBeGreaterThan(27_000);
  expect(Number(down.wideBound(most, many))).toBeLessThan(2_000);
});

test('neighbours stand on either side of a value', () => {
  expect(neighbours(least, 5n)).toEqual({ below: '4', upon: '5', above: '6' });
  expect(neighbours(since, 10_000_000_000n)).toEqual({
    below: '1970-01-01T00:00:07Z',
    upon: '1970-01-01T00:00:10Z',
    above: '1970-01-01T00:00:13Z',
  });
});
