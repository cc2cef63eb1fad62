import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { badValuesOf, wordsOf } from './bad-values.ts';
import { flatSchema } from './flat-schema.ts';

const words: JsonObject = { type: 'string', enum: ['open', 'shut'] };
const none: JsonObject = { type: 'null' };
const noIntegers = badValuesOf('door', { type: 'integer' }, false).map(({ value }) => value);

test.each<[string, JsonObject, readonly string[]]>([
  ['one part of all', { allOf: [words] }, ['open', 'shut']],
  ['parts of parts', { allOf: [{ description: 'x' }, { anyOf: [{ oneOf: [words] }] }] }, ['open', 'shut']],
  ['an alternative to null', { anyOf: [words, none] }, ['open', 'shut']],
  ['an alternative to null as a constant', { oneOf: [words, { const: null }] }, ['open', 'shut']],
  ['several constants', { oneOf: [{ const: 'a' }, { const: 'b' }] }, ['a', 'b']],
  ['two lists of words', { anyOf: [words, { enum: ['ajar'] }] }, ['open', 'shut', 'ajar']],
  ['words that two parts share', { allOf: [words, { enum: ['shut', 'ajar'] }] }, ['shut']],
  ['elements', { anyOf: [{ type: 'array', items: { allOf: [words] } }, none] }, ['open', 'shut']],
  ['one word or several', { oneOf: [words, { type: 'array', items: words }] }, ['open', 'shut']],
  ['words or any text', { anyOf: [words, { type: 'string' }] }, []],
  ['words and null', { enum: ['open', null] }, ['open']],
])('the words of %s are found', (_, schema, found) => {
  expect(wordsOf(schema)).toEqual(found);
});

test.each<[string, JsonObject, JsonObject]>([
  [
    'bounds of all parts',
    {
      type: 'integer',
      minimum: 0,
      allOf: [
        { minimum: 3, maximum: 9 },
        { type: 'number', maximum: 12 },
      ],
    },
    { type: ['integer'], minimum: 3, maximum: 9 },
  ],
  [
    'bounds of alternatives',
    { anyOf: [{ type: 'integer', minimum: 3, maximum: 9 }, { type: 'integer', minimum: 1 }, none] },
    { type: ['integer'], minimum: 1 },
  ],
  ['a pattern', { anyOf: [{ type: 'string', pattern: '^a' }, none] }, { type: ['string'], pattern: '^a' }],
  ['a default', { allOf: [{ default: 3 }], type: 'integer' }, { type: ['integer'], default: 3 }],
  ['nothing in common', { anyOf: [{ pattern: '^a' }, { pattern: '^b' }] }, {}],
])('%s', (_, schema, flat) => {
  expect(flatSchema(schema)).toEqual(flat);
});

test.each<[string, JsonObject, readonly string[]]>([
  ['words or null', { anyOf: [words, none] }, ['no_such_door']],
  ['words or any text', { anyOf: [words, { type: 'string' }] }, []],
  ['a number or words', { anyOf: [{ type: 'integer' }, words] }, []],
  ['a number or null', { anyOf: [{ type: 'integer', minimum: 1 }, none] }, [...noIntegers, '0']],
  ['numbers of two alternatives', { oneOf: [{ type: 'integer' }, { type: 'number' }] }, []],
  ['what is ruled out elsewhere', { type: 'integer', not: { minimum: 5 } }, noIntegers],
])('a value is bad only if the whole schema has no place for it: %s', (_, schema, values) => {
  expect(badValuesOf('door', schema, false).map(({ value }) => value)).toEqual(values);
});

test('a schema that leads to itself is read once', () => {
  const loop: Record<string, Json> = { type: 'string' };
  loop.anyOf = [loop, words];
  loop.allOf = Array.from({ length: 30 }, () => loop);
  expect(flatSchema(loop).type).toEqual(['string']);
});
