import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { contradictionIn } from './impossible.ts';

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
  [{ required: ['old'], properties: { old: false } }, 'requires old, and allows no such member.'],
])('%j asks for what no value has', (schema, words) => {
  expect(contradictionIn(schema)).toContain(words);
});

test.each<[JsonObject]>([
  [{ minimum: 3, maximum: 3, minLength: 0, maxLength: 0 }],
  [{ type: 'string', enum: ['a', null] }],
  [{ type: ['integer', 'null'], enum: [1, null] }],
  [{ type: 'number', enum: [1.5] }],
  [{ enum: [] }],
  [{ required: ['a'], properties: { b: {} } }],
  [{ required: ['a1'], patternProperties: { '^a': {} }, additionalProperties: false }],
  [{ required: ['a'], properties: { a: {} }, additionalProperties: false }],
])('%j is left alone', (schema) => {
  expect(contradictionIn(schema)).toBeUndefined();
});
