import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { deriveFilters } from './derive-filters.ts';
import { filter } from './vocabulary/filter.ts';
import { readRepeated } from './vocabulary/member.ts';

function derived(entries: JsonObject | readonly JsonObject[], schema: JsonObject = { type: 'string' }) {
  const read = readRepeated(filter, { 'x-filter': entries }, 'here');
  if (!read.ok) throw new Error(read.problem.message);
  return deriveFilters({ name: 'p', schema, delimiter: undefined }, read.value, 'here');
}

function only(entry: JsonObject, schema?: JsonObject) {
  const result = derived(entry, schema);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value[0]?.filter;
}

const price = { operator: 'at-least', field: '/price', kind: 'number' };

describe('one filter', () => {
  test('has the name of its parameter, and no wording where the value is the parameter', () => {
    expect(derived(price)).toMatchObject({ ok: true, value: [{ name: 'p' }] });
    expect(only(price)?.wording).toBeUndefined();
  });

  test.each([
    [{ type: 'boolean' }, { true: 'true', false: 'false' }],
    [{ type: 'integer' }, { true: '1', false: '0' }],
    [{ enum: ['1'] }, { true: '1', false: undefined }],
    [{ enum: ['yes', 'no'] }, { true: 'yes', false: 'no' }],
  ])('takes truth values as the schema %j writes them', (schema, truth) => {
    expect(only({ operator: 'is-null', field: '/price', kind: 'number' }, schema)?.wording?.truth).toEqual(
      truth,
    );
  });

  test('takes several values as the style of an array says', () => {
    const isIn = { operator: 'in', field: '/price', kind: 'number' };
    expect(only(isIn)?.wording).toMatchObject({ several: 'comma', template: '{values}' });
    expect(only(isIn, { type: 'array', items: {} })?.wording).toMatchObject({
      several: 'repeated',
      template: '{value}',
    });
    expect(only({ ...isIn, several: 'indexed' })?.wording).toMatchObject({ several: 'indexed' });
    for (const schema of [{}, { type: 'array', items: {} }])
      expect(only({ ...isIn, separator: '|' }, schema)?.wording).toMatchObject({
        several: 'comma',
        separator: '|',
      });
  });
});

describe('several filters', () => {
  const both = [
    { ...price, value: 'gte:{value}', together: 'repeated' },
    { operator: 'less', field: '/price', kind: 'number', value: 'lt:{value}' },
    { operator: 'equals', field: '/price', kind: 'number' },
  ];

  test('have names of their own, know each other’s words, and bound from both sides', () => {
    const result = derived(both);
    expect(result).toMatchObject({
      ok: true,
      value: [
        { name: 'p~at-least-price', filter: { counterpart: 'p~less-price' } },
        { name: 'p~less-price', filter: { counterpart: 'p~at-least-price' } },
        { name: 'p~equals-price', filter: { operators: 'accept', wording: { reserved: ['gte:', 'lt:'] } } },
      ],
    });
  });

  test('are refused where nothing distinguishes them', () => {
    expect(derived([price, price])).toMatchObject({ ok: false });
  });

  const less = { operator: 'less', field: '/price', kind: 'number' };
  const isIn = { operator: 'in', field: '/price', kind: 'number' };
  const between = { operator: 'between', field: '/price', kind: 'number' };
  const isNull = { operator: 'is-null', field: '/price', kind: 'number' };

  test.each<[string, readonly JsonObject[]]>([
    ['without a value', [price, less]],
    [
      'with one form',
      [
        { ...price, value: 'gte:{value}' },
        { ...less, value: 'gte:{value}' },
      ],
    ],
    [
      'of several in one',
      [
        { ...isIn, value: 'x:{values}' },
        { ...between, value: 'x:{low},{high}' },
      ],
    ],
    ['repeated', [{ ...isIn, several: 'repeated' }, less]],
    [
      'by another field',
      [
        { ...isIn, field: '/cost' },
        { ...price, operator: 'equals' },
      ],
    ],
  ])('are refused where their values are written alike, %s', (_name, entries) => {
    const result = derived([{ ...price, operator: 'not', value: 'not:{value}' }, ...entries]);
    expect(result.ok ? '' : result.problem.message).toMatch(
      /^here\/x-filter\/2: its values are written like those of x-filter\/1, so that no server/,
    );
  });

  test.each<[string, readonly JsonObject[]]>([
    ['one value, or several of which each will do', [isIn, { ...price, operator: 'equals' }]],
    ['brackets', [{ ...isIn, several: 'bracketed', field: '/cost' }, price]],
    ['a comma', [between, { ...price, operator: 'equals' }]],
    [
      'a word',
      [
        { ...isNull, value: 'null' },
        { ...price, operator: 'equals' },
      ],
    ],
    [
      'a beginning',
      [
        { ...price, value: 'g{value}' },
        { ...less, value: 'l{value}' },
      ],
    ],
  ])('are taken where something distinguishes them: %s', (_name, entries) => {
    expect(derived(entries)).toMatchObject({ ok: true });
  });
});

test.each([
  [{ ...price, value: 'gte:{values}' }, /needs \{value\}, and has \{values\}/],
  [{ ...price, value: 'gte:' }, /needs \{value\}, and has none/],
  [{ operator: 'in', field: '/price', kind: 'number', value: 'in:{value}' }, /needs \{values\}/],
  [{ operator: 'between', field: '/price', kind: 'number', value: '{low}' }, /needs \{low\} and \{high\}/],
  [{ ...price, together: 'and' }, /has to be repeated, or a text with \{left\} and \{right\}/],
])('a value that cannot be written is refused', (entry, message) => {
  const result = derived(entry);
  expect(result.ok ? '' : result.problem.message).toMatch(message);
});

test('of several, the one is named whose value cannot be written', () => {
  const result = derived([
    { ...price, value: 'gte:{value}' },
    { ...price, operator: 'less', value: 'lt' },
  ]);
  expect(result.ok ? '' : result.problem.message).toMatch(/^here\/x-filter\/1\/value: "lt" of less needs/);
});

test('a form of values is refused where the schema lists whole values', () => {
  const entry = { operator: 'equals', field: '/colour', kind: 'word', value: 'is:{value}' };
  const result = derived(entry, { enum: ['red'] });
  expect(result.ok ? '' : result.problem.message).toContain(
    'here/x-filter/value: the schema lists whole values in enum, such as red, and "is:{value}" is another form',
  );
  expect(derived({ ...entry, value: '{value}' }, { enum: ['red'] })).toMatchObject({ ok: true });
});
