import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { matches, operatorOf } from './index.ts';
import { filterOf, lists } from './lists.fixture.ts';
import { discriminatingValues } from './weighing.ts';

const selection: Filter['selection'] = {
  classes: [
    { name: 'all', values: ['ALL'], everything: true, matches: [], excludes: [] },
    {
      name: 'on',
      values: ['ON', 'on'],
      everything: false,
      matches: [isWord('on')],
      excludes: [isWord('off')],
    },
    { name: 'off', values: ['OFF'], everything: false, matches: [isWord('off')], excludes: [isWord('on')] },
  ],
  partition: 'fail',
};

function isWord(word: string): { field: string; in: readonly string[]; present: undefined } {
  return { field: '/word', in: [word], present: undefined };
}

const filters: readonly Filter[] = [
  filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' }),
  filterOf('equals', { field: '/word', kind: 'word' }),
  filterOf('equals', { field: '/id', kind: 'identifier' }),
  filterOf('equals'),
  filterOf('at-least'),
  filterOf('at-most', { openBound: 'warn' }),
  filterOf('changed-since', { field: '/at', kind: 'instant', tolerance: 1 }),
  filterOf('refers-to', {
    field: '/text',
    kind: 'identifier',
    reference: {
      forms: [{ form: 'id', support: 'required', readings: [] }],
      suffix: '/{id}',
      link: undefined,
    },
  }),
  filterOf('selects', { selection }),
  filterOf('not', { field: '/word', kind: 'word' }),
  filterOf('not'),
  filterOf('in', { field: '/word', kind: 'word' }),
  filterOf('in'),
  filterOf('greater'),
  filterOf('less', { field: '/at', kind: 'instant' }),
  filterOf('between'),
  filterOf('contains', { field: '/text', kind: 'text' }),
  filterOf('contains', { field: '/tags', kind: 'text' }),
  filterOf('starts-with', { field: '/text', kind: 'text' }),
  filterOf('is-null'),
  filterOf('is-present'),
  filterOf('not-in', { field: '/word', kind: 'word' }),
  filterOf('ends-with', { field: '/text', kind: 'text' }),
  filterOf('at-least', { field: '/text', kind: 'text' }),
  filterOf('less', { field: '/word', kind: 'word' }),
  filterOf('search', { field: '/text', kind: 'text', fields: ['/word'] }),
];

/** Operators that ask for what no item may have, or for more than one side of it. */
const asksForNothing = new Set(['not', 'is-null', 'is-present', 'not-in', 'starts-with', 'ends-with']);

const basis = (items: readonly Item[], seed: number) => ({ items, seed, level: 'standard' as const });
const seeds = fc.integer({ min: 0, max: 50 });

describe.each(filters.map((filter) => ({ name: `${filter.operator} on ${filter.field}`, filter })))(
  '$name',
  ({ filter }) => {
    const operator = operatorOf(filter);
    const judge = (value: string, item: Item) => matches(filter, value, item, 'standard');

    test('is known by its own name', () => {
      expect(operator.name).toBe(filter.operator);
      expect(operator.phrase).toMatch(/^\S.*\S$/);
    });

    test('is an equality, a range, a reference or a word, and a bound only where it is a range', () => {
      expect(operator.isEquality && operator.range !== undefined).toBe(false);
      expect(operator.isBound && operator.range === undefined).toBe(false);
    });

    test('asks for few values, the same for one seed, and none that no item can match', () => {
      fc.assert(
        fc.property(lists, seeds, (items, seed) => {
          const asked = operator.valuesToAsk(filter, basis(items, seed));
          expect(asked.length).toBeLessThanOrEqual(6);
          expect(operator.valuesToAsk(filter, basis([...items], seed))).toEqual(asked);
          if (filter.selection !== undefined || asksForNothing.has(filter.operator)) return;
          for (const { values } of asked)
            for (const value of values) expect(items.map((item) => judge(value, item))).toContain('yes');
        }),
      );
    });

    test('weighs values that some items match and some do not', () => {
      fc.assert(
        fc.property(lists, (items) => {
          for (const { value, matching, others } of discriminatingValues(filter, items)) {
            const found = items.map((item) => judge(value, item));
            expect(found.filter((match) => match === 'yes')).toHaveLength(matching);
            expect(found.filter((match) => match === 'no')).toHaveLength(others);
            expect(matching * others).toBeGreaterThan(0);
          }
        }),
      );
    });

    test('leaves several items by values that some item matches', () => {
      fc.assert(
        fc.property(lists, (items) => {
          if (filter.selection !== undefined) return;
          for (const value of operator.valuesLeavingSeveral(filter, items))
            expect(items.map((item) => judge(value, item))).not.toEqual(items.map(() => 'no'));
        }),
      );
    });

    test('finds an item by values that it matches, unless they name all classes', () => {
      fc.assert(
        fc.property(lists, (items) => {
          if (filter.selection !== undefined) return;
          for (const item of items.slice(0, 5))
            for (const value of operator.valuesFinding(filter, item, items))
              expect(judge(value, item)).toBe('yes');
        }),
      );
    });

    test('has a value that nothing matches, where it says so', () => {
      fc.assert(
        fc.property(lists, seeds, (items, seed) => {
          const value = operator.absentValue(filter, {
            ...basis(items, seed),
            name: 'x',
            now: 0n,
            endpoint: 'http://127.0.0.1/v2',
          });
          if (operator.hasAbsentValue(filter))
            for (const item of items) expect(judge(value ?? '', item)).toBe('no');
        }),
      );
    });

    test('says in words what the list should show', () => {
      const words = {
        noun: { one: 'disk', many: 'disks' },
        parameter: '`p`',
        member: '`m`',
        isIdentity: false,
      };
      for (const { what, why } of operator.wantedData(filter, words))
        expect(`${what}. ${why}.`).not.toMatch(/undefined|image/);
    });
  },
);
