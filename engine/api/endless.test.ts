import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { endlessIn } from './endless.ts';

/** A schema of which a part leads back to itself, as references are replaced. */
function looping(make: (own: JsonObject) => JsonObject): JsonObject {
  const own: Record<string, Json> = {};
  Object.assign(own, make(own));
  return own;
}

const endless: readonly (readonly [string, JsonObject, string | undefined])[] = [
  [
    'a member that is required and is of the same kind',
    looping((own) => ({ type: 'object', required: ['in'], properties: { in: own } })),
    'in',
  ],
  [
    'a member of a part of it',
    looping((own) => ({
      type: 'object',
      allOf: [{ properties: { in: own } }, { required: ['in'] }],
    })),
    'in',
  ],
  [
    'elements of a list that is not empty',
    looping((own) => ({ type: 'array', minItems: 1, items: own })),
    undefined,
  ],
  [
    'alternatives of which none ends',
    looping((own) => ({
      type: 'object',
      required: ['in'],
      properties: { in: { oneOf: [own, { allOf: [own] }] } },
    })),
    'in',
  ],
];

test.each(endless)('%s lead on without an end', (_name, schema, member) => {
  expect(endlessIn(schema)).toContainEqual({ schema, member });
});

const finite: readonly (readonly [string, JsonObject])[] = [
  ['a member that may be left out', looping((own) => ({ type: 'object', properties: { in: own } }))],
  [
    'a member that may be null',
    looping((own) => ({
      type: 'object',
      required: ['in'],
      properties: { in: { anyOf: [own, { type: 'null' }] } },
    })),
  ],
  [
    'what may be null itself',
    looping((own) => ({ type: ['object', 'null'], required: ['in'], properties: { in: own } })),
  ],
  ['a list that may be empty', looping((own) => ({ type: 'array', items: own }))],
  ['what need not be an object', looping((own) => ({ required: ['in'], properties: { in: own } }))],
  [
    'a list of its own kind',
    looping((own) => ({
      type: 'object',
      required: ['in'],
      properties: { in: { type: 'array', items: own } },
    })),
  ],
];

test.each(finite)('%s comes to an end', (_name, schema) => {
  expect(endlessIn(schema)).toEqual([]);
});
