import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { operatorOf } from '../operators/index.ts';
import { filterOf, itemOf, lists, right, type Shown } from '../operators/lists.fixture.ts';
import { compareFiltered } from './filtered.ts';

interface Case {
  readonly name: string;
  readonly filter: Filter;
  readonly values: fc.Arbitrary<string>;
  /** The right answer, found in another way than the engine does. */
  readonly keep: (value: string, shown: Shown) => boolean;
}

const numbers = fc.oneof(fc.integer({ min: 0, max: 13 }), fc.maxSafeNat()).map(String);
const instants = fc
  .integer({ min: -1, max: 40_000_001 })
  .map((seconds) => new Date(seconds * 1000 + 500).toISOString());

const cases: readonly Case[] = [
  {
    name: 'equal numbers',
    filter: filterOf('equals'),
    values: numbers,
    keep: (value, { n }) => n === Number(value),
  },
  {
    name: 'equal texts',
    filter: filterOf('equals', { field: '/text', kind: 'text' }),
    values: fc.constantFrom('ubuntu', 'Ubuntu', 'Grüße', 'a b', 'None', 'x_y', 'nobody'),
    keep: (value, { text }) => text === value,
  },
  {
    name: 'a lower bound',
    filter: filterOf('at-least'),
    values: numbers,
    keep: (value, { n }) => n !== null && n >= Number(value),
  },
  {
    name: 'an upper bound',
    filter: filterOf('at-most'),
    values: numbers,
    keep: (value, { n }) => n !== null && n <= Number(value),
  },
  {
    name: 'an instant between two seconds',
    filter: filterOf('changed-since', { field: '/at', kind: 'instant' }),
    values: instants,
    keep: (value, { at }) => Date.parse(at) > Date.parse(value),
  },
];

const shownThird: Shown = { n: 2, text: null, word: null, at: '2020-01-01T00:00:00Z' };

const nothing = (): boolean => true;

/** An answer that was read to its end. */
const whole = (items: readonly Item[]) => ({ items, end: { kind: 'end' } as const });

/** An answer that was cut after some entries. */
const cut = (items: readonly Item[]) => ({ items, end: { kind: 'bound' } as const });

describe.each(cases)('$name', ({ filter, values, keep }) => {
  const answers = (value: string, items: readonly Item[]): readonly Item[] =>
    right(items, (shown) => keep(value, shown));

  test('a right answer has nothing too much and nothing too little', () => {
    fc.assert(
      fc.property(lists, values, (items, value) => {
        const found = compareFiltered(filter, value, whole(answers(value, items)), items, nothing);
        expect([found.unexpected, found.missing]).toEqual([[], []]);
      }),
    );
  });

  test('any one item dropped is missed, unless its instant is not known', () => {
    fc.assert(
      fc.property(lists, values, fc.nat(), (items, value, draw) => {
        const all = answers(value, items);
        const dropped = all[draw % Math.max(1, all.length)];
        fc.pre(dropped !== undefined);
        const came = all.filter((item) => item !== dropped);
        expect(compareFiltered(filter, value, whole(came), items, nothing).missing).toEqual([dropped]);
      }),
    );
  });

  test('any one item too many is found, unless its instant is not known', () => {
    fc.assert(
      fc.property(lists, values, fc.nat(), (items, value, draw) => {
        const all = new Set(answers(value, items));
        const others = items.filter((item) => !all.has(item) && !isOpen(filter, value, item));
        const added = others[draw % Math.max(1, others.length)];
        fc.pre(added !== undefined);
        const found = compareFiltered(filter, value, whole([...all, added]), items, nothing);
        expect(found.unexpected).toEqual([added]);
      }),
    );
  });
});

/** A time shown in whole seconds may be any instant of its second. */
function isOpen(filter: Filter, value: string, item: Item): boolean {
  if (!operatorOf(filter).isByTimeOfChange) return false;
  const shown = Date.parse(String(item.value.at));
  return shown < Date.parse(value) && Date.parse(value) < shown + 1000;
}

describe('an answer that was cut at a bound', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    itemOf(index, { n: index % 3, text: null, word: null, at: '2020-01-01T00:00:00Z' }),
  );
  const filter = filterOf('equals');
  const matching = many.filter(({ value }) => value.n === 1);

  test('lacks nothing that stands behind its last entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: matching.length }), (length) => {
        const found = compareFiltered(filter, '1', cut(matching.slice(0, length)), many, nothing);
        expect(found).toMatchObject({ unexpected: [], missing: [], matching: length });
      }),
    );
  });

  test('lacks what it passes over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: matching.length }), fc.nat({ max: 8 }), (length, place) => {
        const came = matching.slice(0, length).filter((_, index) => index !== place);
        expect(compareFiltered(filter, '1', cut(came), many, nothing).missing).toEqual([matching[place]]);
      }),
    );
  });

  test('in another order than the list shows nothing missing, and still what does not belong there', () => {
    const came = [...matching.slice(3, 14).reverse(), itemOf(2, shownThird)];
    const found = compareFiltered(filter, '1', cut(came), many, nothing);
    expect(found.missing).toEqual([]);
    expect(found.unexpected).toHaveLength(1);
  });

  test('recognises a filter that is ignored only by what stands at the beginning of the list', () => {
    const sorted = [...matching, ...many.filter(({ value }) => value.n !== 1)];
    const ignored = (length: number) =>
      compareFiltered(filter, '1', cut(sorted.slice(0, length)), sorted, nothing);
    expect(ignored(10)).toMatchObject({ unexpected: [], others: 0 });
    expect(ignored(matching.length + 1)).toMatchObject({ others: 1 });
  });
});

describe('what a lawful server may choose', () => {
  const text = filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' });
  const item = (value: string): Item => ({ id: value, value: { text: value } });

  test.each([
    ['ubuntu', 'UBUNTU'],
    ['ubuntu', 'ubuntu  '],
    ['ümlaut', 'umlaut'],
    ['straße', 'strasse'],
    ['straße', 'strase'],
    ['ｆｕｌｌ', 'full'],
    ['🐧', '🐳'],
  ])('%s and %s may be one text to a collation', (asked, have) => {
    const found = compareFiltered(text, asked, whole([item(have)]), [item(have)], nothing);
    expect(found).toMatchObject({ unexpected: [], missing: [], matching: 0, others: 0 });
  });

  test.each([
    ['ubuntu', 'ubuntu-20'],
    ['ubuntu', 'ubunt'],
    ['x_y', 'x-y'],
    ['a b', 'a  b'],
    ['pass', 'pas'],
  ])('%s and %s are two texts to any', (asked, have) => {
    expect(compareFiltered(text, asked, whole([item(have)]), [item(have)], nothing).unexpected).toHaveLength(
      1,
    );
  });

  test('an open bound leaves out what equals it, and only that', () => {
    const open = filterOf('at-least', { openBound: 'warn' });
    const [equal, above] = [
      { id: 'a', value: { n: 5 } },
      { id: 'b', value: { n: 6 } },
    ];
    expect(compareFiltered(open, '5', whole([above]), [equal, above], nothing).missing).toEqual([]);
    expect(compareFiltered(open, '5', whole([equal]), [equal, above], nothing).missing).toEqual([above]);
  });

  test('at level standard an instant may be off by the tolerance', () => {
    const since = filterOf('changed-since', { field: '/at', kind: 'instant', tolerance: 1 });
    const near = { id: 'a', value: { at: '2020-01-01T00:00:01Z' } };
    const judge = (level: 'standard' | 'strict') =>
      compareFiltered(since, '2020-01-01T00:00:00Z', whole([]), [near], nothing, level).missing;
    expect(judge('standard')).toEqual([]);
    expect(judge('strict')).toEqual([near]);
  });

  test('a zone is heeded', () => {
    const since = filterOf('changed-since', { field: '/at', kind: 'instant' });
    const item = { id: 'a', value: { at: '2020-01-01T11:00:00Z' } };
    expect(compareFiltered(since, '2020-01-01T12:00:00+02:00', whole([]), [item], nothing).missing).toEqual([
      item,
    ]);
    expect(compareFiltered(since, '2020-01-01T12:00:00Z', whole([item]), [item], nothing).unexpected).toEqual(
      [item],
    );
  });
});
