import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePairs } from '../../engine/list/pairs.ts';
import { characterClasses, specialValues } from '../../engine/operators/characters.ts';
import { matches } from '../../engine/operators/index.ts';
import { looseProbes } from '../../engine/operators/loose-values.ts';
import { boundsBetween, Range, sortedValues } from '../../engine/operators/range.ts';
import { drawValues } from '../../engine/operators/values.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { filterOf, itemOf, lists } from './lists.ts';

const text = filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' });
const word = filterOf('equals', { field: '/word', kind: 'word' });
const least = filterOf('at-least', { counterpart: 'most' });
const most = filterOf('at-most', { counterpart: 'least' });
const since = filterOf('changed-since', { field: '/at', kind: 'instant', tolerance: 1 });
const seeds = fc.integer({ min: 0, max: 50 });

describe('values to ask by', () => {
  test('are values of the list, few, and the same for one seed', () => {
    fc.assert(
      fc.property(lists, seeds, (items, seed) => {
        const chosen = drawValues(text, items, seed);
        expect(chosen.length).toBeLessThanOrEqual(4);
        expect(drawValues(text, [...items], seed)).toEqual(chosen);
        for (const { value } of chosen) expect(items.some((item) => item.value.text === value)).toBe(true);
      }),
    );
  });

  test('that tell are matched by some and not by all', () => {
    fc.assert(
      fc.property(lists, (items) => {
        for (const filter of [text, word, least, most, since]) {
          for (const { value } of discriminatingValues(filter, items)) {
            const found = items.map((item) => matches(filter, value, item, 'standard'));
            expect(found).toContain('yes');
            expect(found).toContain('no');
          }
        }
      }),
    );
  });

  test('do not become more with the list', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      itemOf(index, { n: index * 10, text: `name & ${index % 700}`, word: 'on', at: '2020-01-01T00:00:00Z' }),
    );
    expect(drawValues(text, many, 1).length).toBeLessThanOrEqual(4);
    expect(discriminatingValues(least, many).length).toBeLessThanOrEqual(5);
    expect(specialValues(text, many, 1).length).toBeLessThanOrEqual(characterClasses.length);
    expect(
      choosePairs(
        [
          { name: 'text', filter: text },
          { name: 'least', filter: least },
        ],
        many,
      ),
    ).toHaveLength(1);
  });
});

describe('bounds', () => {
  test('lie between values, with some on either side, and never next to one', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const values = sortedValues(least, items);
        for (const { value, below, above } of boundsBetween(least, items)) {
          expect(values.filter((each) => each < value)).toHaveLength(below);
          expect(values.filter((each) => each > value)).toHaveLength(above);
          expect(below * above).toBeGreaterThan(0);
          expect(values).not.toContain(value);
          expect(values).not.toContain(least.operator === 'at-least' ? value + 1n : value - 1n);
        }
        const upon = new Range('above').boundUpon(least, items);
        if (upon !== undefined) expect(values).toContain(upon.value);
      }),
    );
  });

  test('instants leave nothing open', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const { above, below } = new Range('above').boundsBeside(since, items);
        const asked = [...boundsBetween(since, items).map(({ text: value }) => value), above, below];
        for (const value of asked.filter((each) => each !== undefined))
          expect(items.map((item) => matches(since, value, item, 'standard'))).not.toContain('open');
      }),
    );
  });
});

describe('pairs of filters', () => {
  const named = [
    { name: 'text', filter: text },
    { name: 'word', filter: word },
    { name: 'least', filter: least },
    { name: 'most', filter: most },
  ];

  test('tell both at once from either alone, and are no more than the filters ask for', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const pairs = choosePairs(named, items);
        expect(pairs.length).toBeLessThanOrEqual(named.length + 1);
        for (const { left, right } of pairs) {
          const found = items.map((item) => [
            matches(left.filter, left.value, item) === 'yes',
            matches(right.filter, right.value, item) === 'yes',
          ]);
          expect(found).toContainEqual([true, true]);
          expect(found).toContainEqual([true, false]);
          expect(found).toContainEqual([false, true]);
        }
      }),
    );
  });
});

describe('texts that are hard to ask for', () => {
  test('every class of characters that the list has is in one of the chosen values', () => {
    fc.assert(
      fc.property(lists, seeds, (items, seed) => {
        const usual = items.flatMap(({ value }) =>
          typeof value.text === 'string' && value.text.trim() !== '' && !/[:\p{Cc}]/u.test(value.text)
            ? [value.text]
            : [],
        );
        const shown = new Set(specialValues(text, items, seed).flatMap(({ classes }) => classes));
        for (const each of characterClasses)
          expect(shown.has(each)).toBe(usual.some((value) => each.pattern.test(value)));
      }),
    );
  });

  test('parts and patterns are values of nothing, even to a lenient collation', () => {
    fc.assert(
      fc.property(lists, seeds, (items, seed) => {
        for (const { value } of looseProbes(text, items, seed))
          for (const item of items) expect(matches(text, value, item)).toBe('no');
      }),
    );
  });

  test('parts are drawn from texts of several words too, and long ones have their end changed', () => {
    const long = `${'kernel image of the month '.repeat(3)}1`;
    const items = ['Windows 2019', 'Windows 2022', long].map((name, index) =>
      itemOf(index, { n: null, text: name, word: null, at: '' }),
    );
    const asked = looseProbes(text, items, 1).map(({ value }) => value);
    expect(asked).toContain(`${long.slice(0, -1)}x`);
    expect(asked.some((value) => value === 'Windows' || value === long.slice(0, -2))).toBe(true);
    expect(asked).toContain('id-0');
  });

  test('of signs with a meaning in addresses each is asked for', () => {
    const signs = ['a#b', 'a?b', 'a/b', 'a;b', 'a=b', 'a,b', 'a(b', 'a*b', 'a"b', "a'b"];
    const items = signs.map((name, index) => itemOf(index, { n: null, text: name, word: null, at: '' }));
    const asked = specialValues(text, items, 1).map(({ value }) => value);
    expect([...asked].sort()).toEqual([...signs].sort());
  });
});
