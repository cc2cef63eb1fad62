import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { contradictionIn, excludedTypesIn } from './impossible.ts';

test.each<[JsonObject, string]>([
  [{ minimum: 5, maximum: 3 }, 'has the minimum 5 and the maximum 3, which leave nothing between them.'],
  [{ exclusiveMinimum: 3, maximum: 3 }, 'has the exclusiveMinimum 3 and the maximum 3'],
  [{ minLength: 9, maxLength: 3 }, 'has the minLength 9 and the maxLength 3'],
  [{ minItems: 2, maxItems: 1 }, 'has the minItems 2 and the maxItems 1'],
  [{ type: 'string', enum: [1, 2] }, 'has the type string, and 1 in its enum is of another.'],
  [{ type: 'integer', const: 'a' }, 'has the type integer, and "a" in its const is of another.'],
  [
    { required: ['seril'], properties: { serial: {} }, additionalProperties: false },
    'requires seril, and allows no such member. Did you mean serial?',
  ],
  [
    { required: ['old'], properties: { old: false } },
    'requires old, and allows no such member; take it out of required.',
  ],
  [{ const: 'a', enum: ['b', 'c'] }, 'has the const "a", which is not in its enum.'],
])('%j asks for what no value has', (schema, words) => {
  expect(contradictionIn(schema)).toContain(words);
});

test.each<[JsonObject]>([
  [{ minimum: 3, maximum: 3, minLength: 0, maxLength: 0 }],
  [{ type: 'string', enum: ['a', null] }],
  [{ type: ['integer', 'null'], enum: [1, null] }],
  [{ type: 'number', enum: [1.5] }],
  [{ enum: [] }],
  [{ const: { a: 1, b: [] }, enum: [null, { b: [], a: 1 }] }],
  [{ required: ['a'], properties: { b: {} } }],
  [{ required: ['a1'], patternProperties: { '^a': {} }, additionalProperties: false }],
  [{ required: ['a'], properties: { a: {} }, additionalProperties: false }],
])('%j is left alone', (schema) => {
  expect(contradictionIn(schema)).toBeUndefined();
});

test('no other member is proposed in place of one that is ruled out', () => {
  const schema = { required: ['z'], properties: { z: false, id: {} } };
  expect(contradictionIn(schema)).toMatch(/take it out of required\.$/);
});

test.each<[JsonObject, string]>([
  [
    { allOf: [{ type: 'string' }, { type: 'integer' }] },
    'asks by allOf for the types string and integer together',
  ],
  [
    { type: ['array', 'null'], allOf: [{ allOf: [{ type: 'object' }] }] },
    'for the types array or null and object',
  ],
])('%j asks for types that exclude each other', (schema, words) => {
  expect(excludedTypesIn(schema)).toContain(words);
});

test.each<[JsonObject]>([
  [{ allOf: [{ type: 'number' }, { type: 'integer' }] }],
  [{ allOf: [{ type: ['string', 'null'] }, { type: ['object', 'null'] }] }],
  [{ type: 'object', allOf: [{ required: ['a'] }, {}] }],
  [{ allOf: [{ anyOf: [{ type: 'string' }] }, { type: 'integer' }] }],
])('%j has a type in common', (schema) => {
  expect(excludedTypesIn(schema)).toBeUndefined();
});
