import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFiltered } from '../../engine/judge/filtering.ts';
import type { Item } from '../../engine/observe/page.ts';
import type { Filter } from '../../engine/spec/model.ts';
import { filterOf, lists, right, type Shown } from './lists.ts';

interface Case {
  readonly name: string;
  readonly filter: Filter;
  readonly values: fc.Arbitrary<string>;
  /** The right answer, told in another way than the engine does. */
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

const nothing = (): boolean => true;

describe.each(cases)('$name', ({ filter, values, keep }) => {
  const answers = (value: string, items: readonly Item[]): readonly Item[] =>
    right(items, (shown) => keep(value, shown));

  test('a right answer has nothing too much and nothing too little', () => {
    fc.assert(
      fc.property(lists, values, (items, value) => {
        const found = compareFiltered(filter, value, answers(value, items), items, nothing);
        expect([found.strangers, found.missing]).toEqual([[], []]);
      }),
    );
  });

  test('any one item dropped is missed, unless its instant cannot be told', () => {
    fc.assert(
      fc.property(lists, values, fc.nat(), (items, value, draw) => {
        const whole = answers(value, items);
        const dropped = whole[draw % Math.max(1, whole.length)];
        fc.pre(dropped !== undefined);
        const came = whole.filter((item) => item !== dropped);
        expect(compareFiltered(filter, value, came, items, nothing).missing).toEqual([dropped]);
      }),
    );
  });

  test('any one item too many is found, unless its instant cannot be told', () => {
    fc.assert(
      fc.property(lists, values, fc.nat(), (items, value, draw) => {
        const whole = new Set(answers(value, items));
        const others = items.filter((item) => !whole.has(item) && !isOpen(filter, value, item));
        const added = others[draw % Math.max(1, others.length)];
        fc.pre(added !== undefined);
        const found = compareFiltered(filter, value, [...whole, added], items, nothing);
        expect(found.strangers).toEqual([added]);
      }),
    );
  });
});

/** A time shown in whole seconds may be any instant of its second. */
function isOpen(filter: Filter, value: string, item: Item): boolean {
  if (filter.operator !== 'changed-since') return false;
  const shown = Date.parse(String(item.value.at));
  return shown < Date.parse(value) && Date.parse(value) < shown + 1000;
}

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
    const found = compareFiltered(text, asked, [item(have)], [item(have)], nothing);
    expect(found).toMatchObject({ strangers: [], missing: [], matching: 0, others: 0 });
  });

  test.each([
    ['ubuntu', 'ubuntu-20'],
    ['ubuntu', 'ubunt'],
    ['x_y', 'x-y'],
    ['a b', 'a  b'],
    ['pass', 'pas'],
  ])('%s and %s are two texts to any', (asked, have) => {
    expect(compareFiltered(text, asked, [item(have)], [item(have)], nothing).strangers).toHaveLength(1);
  });

  test('an open bound leaves out what equals it, and only that', () => {
    const open = filterOf('at-least', { openBound: 'warn' });
    const [equal, above] = [
      { id: 'a', value: { n: 5 } },
      { id: 'b', value: { n: 6 } },
    ];
    expect(compareFiltered(open, '5', [above], [equal, above], nothing).missing).toEqual([]);
    expect(compareFiltered(open, '5', [equal], [equal, above], nothing).missing).toEqual([above]);
  });

  test('at level standard an instant may be off by the tolerance', () => {
    const since = filterOf('changed-since', { field: '/at', kind: 'instant', tolerance: 1 });
    const near = { id: 'a', value: { at: '2020-01-01T00:00:01Z' } };
    const judge = (level: 'standard' | 'strict') =>
      compareFiltered(since, '2020-01-01T00:00:00Z', [], [near], nothing, level).missing;
    expect(judge('standard')).toEqual([]);
    expect(judge('strict')).toEqual([near]);
  });

  test('a zone is heeded', () => {
    const since = filterOf('changed-since', { field: '/at', kind: 'instant' });
    const item = { id: 'a', value: { at: '2020-01-01T11:00:00Z' } };
    expect(compareFiltered(since, '2020-01-01T12:00:00+02:00', [], [item], nothing).missing).toEqual([item]);
    expect(compareFiltered(since, '2020-01-01T12:00:00Z', [item], [item], nothing).strangers).toEqual([item]);
  });
});
