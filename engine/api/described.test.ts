import { describe, expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { problemAt, typesAt, undescribed } from './described.ts';

const entry: Json = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    price: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    tags: { type: 'array', items: { type: 'string' } },
    places: { type: 'array', items: { type: 'object', properties: { city: { type: 'string' } } } },
    maker: { allOf: [{ type: 'object', properties: { name: {} } }, { properties: { city: {} } }] },
    colour: { enum: ['red', null] },
    notes: { type: ['object', 'string'] },
    open: { type: 'object', additionalProperties: { type: 'string' } },
    any: {},
  },
};

describe('a schema has', () => {
  test.each([
    '/id',
    '/maker/city',
    '/tags/0',
    '/places/-/city',
    '/notes/anything',
    '/open/anything',
    '/any/a/b',
  ])('%s', (pointer) => {
    expect(undescribed(entry, pointer)).toBeUndefined();
  });
});

describe('a schema has not', () => {
  test.each([
    ['/ident', '/ident', []],
    ['/maker/nme', '/maker/nme', []],
    ['/id/x', '/id/x', ['string']],
    ['/price/amount/x', '/price/amount', ['number']],
    ['/tags/name', '/tags/name', ['array']],
    ['/tags/0/name', '/tags/0/name', ['string']],
    ['/colour/name', '/colour/name', ['string']],
    ['/places/0/cty', '/places/0/cty', []],
  ])('%s', (pointer, found, types) => {
    expect(undescribed(entry, pointer)).toMatchObject({ pointer: found, types });
  });
});

test('types are known through what a schema is composed of, and null is none of them', () => {
  expect(typesAt(entry, '/price')).toEqual(['number']);
  expect(typesAt(entry, '/notes')).toEqual(['object', 'string']);
  expect(typesAt(entry, '/colour')).toEqual(['string']);
  expect(typesAt(entry, '/any')).toEqual([]);
});

test.each([
  ['/tgs', undefined, 'the schema of an entry has no /tgs. Did you mean /tags?'],
  ['/id/x', undefined, 'the schema of an entry has no /id/x, because /id of an entry is of the type string.'],
  ['/id', 'array', '/id of an entry is of the type string, and it has to be an array.'],
  ['/price', 'truth', '/price of an entry is of the type number, and it has to be true or false.'],
  ['/tags', 'identity', '/tags of an entry is of the type array, and it has to be a text or a number.'],
  ['/tags', 'array', undefined],
  ['/any', 'array', undefined],
  ['/notes', 'text', undefined],
] as const)('%s as %s', (pointer, form, words) => {
  expect(problemAt(entry, pointer, form, 'an entry')).toBe(words);
});
