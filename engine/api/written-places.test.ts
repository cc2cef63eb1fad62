import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { failure, success } from '../base/result.ts';
import { relocation } from './written-places.ts';

const main: Json = {
  paths: {
    '/a': {
      get: {
        parameters: [{ $ref: '#/components/parameters/Size' }],
        responses: {
          '200': { content: { 'application/json; v=1': { schema: { $ref: '#/components/schemas/List' } } } },
        },
      },
    },
    '/b': { $ref: 'other.yaml#/b' },
  },
  components: {
    parameters: { Size: { name: 'size' } },
    schemas: {
      List: { properties: { rows: { items: { $ref: '#/components/schemas/Row' } } } },
      Row: { properties: { id: {}, 'id: x': {} } },
      Beside: { description: 'Beside.', $ref: '#/components/schemas/Row' },
      Loop: { $ref: '#/components/schemas/Loop' },
      Lost: { $ref: '#/nowhere' },
    },
  },
};

const relocate = relocation({ file: '/api/own.yaml', node: main }, 'mine.yaml', (address) =>
  address === 'other.yaml'
    ? success({ file: '/api/other.yaml', node: { b: { get: { tags: [1] } } } })
    : failure('specification-unreadable', address),
);

test.each([
  ['/paths/~1a/get/parameters/0: no', '/components/parameters/Size: no'],
  ['/paths/~1a/get/parameters/0/name: no', '/components/parameters/Size/name: no'],
  ['/paths/~1a/get/responses/200/content/application~1json; v=1/schema: no', '/components/schemas/List: no'],
  [
    '/paths/~1a/get/responses/200/content/application~1json; v=1/schema/properties/rows/items/properties/id: x',
    '/components/schemas/Row/properties/id: x',
  ],
  ['/components/schemas/Row/properties/id: x: no', '/components/schemas/Row/properties/id: x: no'],
  ['/components/schemas/Row/properties/id/type is 1', '/components/schemas/Row/properties/id/type is 1'],
  ['/components/schemas/Beside/description: no', '/components/schemas/Beside/description: no'],
  ['/components/schemas/Beside/properties/id: no', '/components/schemas/Row/properties/id: no'],
  ['/components/schemas/Beside: no', '/components/schemas/Beside: no'],
  ['/components/schemas/Loop: no', '/components/schemas/Loop: no'],
  ['/components/schemas/Lost/type: no', '/components/schemas/Lost/type: no'],
  ['/nowhere/at/all: no', '/nowhere/at/all: no'],
])('what is found at %s is written at %s', (found, written) => {
  expect(relocate(`mine.yaml: ${found}`)).toBe(`mine.yaml: ${written}`);
});

test('what another file has is placed there', () => {
  expect(relocate('mine.yaml: /paths/~1b/get/tags/0: no')).toBe('/api/other.yaml: /b/get/tags/0: no');
});

test('a message without a place of the file stays as it is', () => {
  for (const message of ['mine.yaml is empty.', 'r.yaml: /paths/~1a/get: no', 'mine.yaml: no'])
    expect(relocate(message)).toBe(message);
});
