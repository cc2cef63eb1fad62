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
    expect(only(isIn, { type: 'array', items: {} })?.wording).toMatchObject({ several: 'repeated' });
    expect(only({ ...isIn, several: 'indexed' })?.wording).toMatchObject({ several: 'indexed' });
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

  test('are refused where nothing tells them apart', () => {
    expect(derived([price, price])).toMatchObject({ ok: false });
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
