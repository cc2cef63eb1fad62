import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { placeOfReference, strayReference } from './referring.ts';

const files = new Map([
  [
    '/specs/shelf.yaml',
    { paths: { '/shelf': [{ $ref: './parts/shelf.yaml#/list' }] }, title: '$ref', $ref: '#/paths' },
  ],
  ['/specs/parts/shelf.yaml', { list: { $ref: 'C:\\none.yaml' }, other: { $ref: '../genre.yaml' } }],
]);

test.each([
  ['/specs/parts/shelf.yaml', '/specs/shelf.yaml: /paths/~1shelf/0/$ref'],
  ['/specs/genre.yaml', '/specs/parts/shelf.yaml: /other/$ref'],
  ['c:/none.yaml', '/specs/parts/shelf.yaml: /list/$ref'],
])('%s is referred to at %s', (path, place) => {
  expect(placeOfReference(path, files)).toBe(place);
});

test('what nothing refers to has no place, and neither has a reference within a file', () => {
  expect(placeOfReference('/specs/none.json', files)).toBeUndefined();
  expect(placeOfReference('/specs/paths', files)).toBeUndefined();
});

describe('a reference that leads nowhere', () => {
  const shared = { Colour: { type: 'string' } };

  test('is named with its place and the nearest name', () => {
    const own = { a: { $ref: '#/b/Colour' }, b: shared, list: [{ $ref: '#/b/Color' }] };
    expect(strayReference(new Map([['/x/own.yaml', own]]))).toBe(
      '/x/own.yaml: /list/0/$ref: it refers to #/b/Color, and there is no /b/Color. Did you mean Colour?',
    );
  });

  test('may lead into another file', () => {
    const own = { a: { $ref: 'beside.yaml#/Color' } };
    const files = new Map<string, Json>([
      ['/x/own.yaml', own],
      ['/x/beside.yaml', shared],
    ]);
    expect(strayReference(files)).toContain('/x/own.yaml: /a/$ref: it refers to beside.yaml#/Color');
  });

  test.each([
    ['escapes', { a: { $ref: '#/b%20c/d~1e' }, 'b c': { 'd/e': 1 } }],
    ['another reference', { a: { $ref: '#/b/c' }, b: { $ref: '#/d' }, d: { c: 1 } }],
    ['a file that was not read', { a: { $ref: 'other.yaml#/b' } }],
    ['the whole file', { a: { $ref: '#' } }],
  ])('is none where it leads by %s', (_name, own) => {
    expect(strayReference(new Map([['/x/own.yaml', own]]))).toBeUndefined();
  });

  const mapped = (mapping: Json, more: JsonObject = {}): ReadonlyMap<string, Json> =>
    new Map([
      ['/x/own.yaml', { b: shared, a: { discriminator: { propertyName: 'kind', mapping } }, ...more }],
    ]);

  test('is found where a discriminator maps a value to it', () => {
    expect(strayReference(mapped({ red: '#/b/Colour', blue: '#/b/Color' }))).toBe(
      '/x/own.yaml: /a/discriminator/mapping/blue: it refers to #/b/Color, and there is no /b/Color. Did you mean Colour?',
    );
  });

  test.each<[string, Json, JsonObject]>([
    ['names a schema', { red: 'Red' }, {}],
    ['leads to a schema', { red: '#/b/Colour' }, {}],
    ['leads into a file that was not read', { red: 'red.yaml#/Red' }, {}],
    [
      'is called so by the API',
      {},
      {
        properties: { discriminator: { mapping: { a: '#/nowhere' } } },
        example: { discriminator: { mapping: { a: '#/no' } } },
      },
    ],
  ])('is none where a mapping %s', (_name, mapping, more) => {
    expect(strayReference(mapped(mapping, more))).toBeUndefined();
  });
});
