import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { badValuesOf, wordsOf } from './bad-values.ts';

const valuesOf = (schema: JsonObject, pageSize = false): readonly string[] =>
  badValuesOf('kind-of', schema, pageSize).map(({ value }) => value);

test.each<[string, JsonObject, readonly string[]]>([
  ['a free text', { type: 'string' }, []],
  ['a whole number', { type: 'integer' }, ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３']],
  [
    'a whole number or null',
    { type: ['integer', 'null'], minimum: 0 },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３', '-1'],
  ],
  [
    'a number within bounds',
    { type: 'number', minimum: 1, maximum: 9 },
    ['notanumber', '5abc', 'abc5', '²', '٣', '３', '0', '10'],
  ],
  [
    'exclusive bounds',
    { type: 'integer', exclusiveMinimum: 3, exclusiveMaximum: 5 },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３', '3', '5'],
  ],
  [
    'a bound that no double has exactly',
    { type: 'integer', maximum: 2 ** 63 },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３'],
  ],
  ['a truth value', { type: 'boolean' }, ['notaboolean']],
  [
    'a time',
    { type: 'string', format: 'date-time' },
    ['not-a-time', '2013-06-07T17:00:39garbage', '2013-13-07T17:00:39Z'],
  ],
  ['a date', { type: 'string', format: 'date' }, ['not-a-date', '2013-13-07']],
  ['an id', { type: 'string', format: 'uuid' }, ['not-an-id']],
  [
    'digits',
    { type: 'string', pattern: '^[0-9]+$' },
    ['notanumber', '-1', '1.5', '5abc', 'abc5', '²', '٣', '３'],
  ],
  [
    'digits with a sign',
    { type: 'string', pattern: '^-?[0-9]+$' },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３'],
  ],
  ['a form', { type: 'string', pattern: '^[a-z]+$' }, ['!']],
  ['a form that has digits among others', { type: 'string', pattern: '^[A-Za-z0-9 ]+$' }, ['!']],
  ['numbers that are listed', { type: 'integer', enum: [5, 10, 20] }, ['NO_SUCH_KIND_OF', '6']],
  [
    'multiples',
    { type: 'integer', multipleOf: 5 },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３', '6'],
  ],
  ['any form', { type: 'string', pattern: '' }, []],
  ['words', { enum: ['open', 'shut'] }, ['no_such_kind_of']],
  ['words in capitals', { type: 'array', items: { enum: ['OPEN', 'SHUT'] } }, ['NO_SUCH_KIND_OF']],
  ['a list of words with the absent one', { enum: ['no_such_kind_of'] }, ['no_such_kind_of_2']],
])('%s', (_name, schema, values) => {
  expect(valuesOf(schema)).toEqual(values);
});

test.each<[string, JsonObject, readonly string[]]>([
  ['bounds of a length', { type: 'string', minLength: 3, maxLength: 5 }, ['xx', 'xxxxxx']],
  ['a length of one, below which nothing is sent', { type: 'string', minLength: 1, maxLength: 1 }, ['xx']],
  ['a length of an element', { type: 'array', items: { type: 'string', maxLength: 2 } }, ['xxx']],
  ['a length that few addresses have room for', { type: 'string', maxLength: 10_000 }, []],
  [
    'a length of what is no text',
    { type: 'integer', maxLength: 2 },
    ['notanumber', '1.5', '5abc', 'abc5', '²', '٣', '３'],
  ],
  ['a length of a form of its own', { type: 'string', format: 'uuid', maxLength: 36 }, ['not-an-id']],
  ['a length of one alternative', { anyOf: [{ type: 'string', maxLength: 2 }, { type: 'string' }] }, []],
])('%s, where the operation documents what bad values get', (_name, schema, values) => {
  expect(badValuesOf('name', schema, false, true).map(({ value }) => value)).toEqual(values);
});

test('a text of a wrong length is none to refuse where nothing is said of bad values', () => {
  expect(valuesOf({ type: 'string', minLength: 3, maxLength: 5 })).toEqual([]);
});

test('a page of zero, and one too large, are left to the checks of paging', () => {
  expect(valuesOf({ type: 'integer', minimum: 1, maximum: 100 }, true)).toEqual([
    'notanumber',
    '1.5',
    '5abc',
    'abc5',
    '²',
    '٣',
    '３',
    '-1',
  ]);
  expect(valuesOf({ type: 'integer', minimum: 5, maximum: 100 }, true)).toEqual([
    'notanumber',
    '1.5',
    '5abc',
    'abc5',
    '²',
    '٣',
    '３',
    '4',
    '-1',
  ]);
  expect(valuesOf({ type: 'integer', minimum: 0 }, true)).toEqual([
    'notanumber',
    '1.5',
    '5abc',
    'abc5',
    '²',
    '٣',
    '３',
    '-1',
  ]);
});

test('a message names a few of many words', () => {
  const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
  expect(badValuesOf('kind', { enum: words }, false)).toEqual([
    { value: 'no_such_kind', because: 'not one of w0, w1, w2, w3, w4, w5, …' },
  ]);
  expect(wordsOf({ type: 'array', items: { enum: ['a', null, 7] } })).toEqual(['a', '7']);
});
