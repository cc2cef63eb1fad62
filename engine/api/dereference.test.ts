import { describe, expect, test } from 'vitest';
import { isJsonObject, type Json, type JsonObject, readPointer } from '../base/json.ts';
import { at, schemas } from './dereference.fixture.ts';

describe('a reference leads', () => {
  test.each<[string, Json, Json]>([
    ['to a place of the file', { $ref: '#/components/schemas/Red' }, { type: 'string' }],
    ['to a place in escapes', { $ref: '#/components/schemas/Dark%20red~1brown' }, { type: 'number' }],
    ['through another reference', { $ref: '#/components/schemas/Pot/properties/colour' }, { type: 'string' }],
    ['to what stands beside another', { $ref: '#/components/schemas/Alias/$defs/Own' }, { type: 'null' }],
    ['from one reference to the next', { $ref: '#/components/schemas/Alias' }, { type: 'string' }],
    ['by a name', { $ref: '#blue' }, { type: 'boolean' }],
    ['by a name that may be another elsewhere', { $dynamicRef: '#green' }, { type: 'null' }],
    ['into another file', { $ref: 'colours.yaml#/Red' }, { type: 'string' }],
    ['to the address of a schema', { $ref: 'https://example.com/pot' }, { type: 'object' }],
    ['to a place in it', { $ref: 'https://example.com/pot#/$defs/Lid' }, { type: 'integer' }],
    ['by an address that is not in full', { $ref: 'schemas/lid.json' }, { type: 'array' }],
  ])('%s', (_name, reference, expected) => {
    const document = schemas({
      Red: { type: 'string' },
      'Dark red/brown': { type: 'number' },
      Alias: { $ref: '#/components/schemas/Other', $defs: { Own: { type: 'null' } } },
      Other: { $ref: '#/components/schemas/Red' },
      Pot: { $ref: '#/components/schemas/Thing' },
      Thing: { properties: { colour: { $ref: '#/components/schemas/Red' } } },
      Blue: { $anchor: 'blue', type: 'boolean' },
      Green: { $dynamicAnchor: 'green', type: 'null' },
      Own: { items: reference },
      Named: { $id: 'https://example.com/pot', type: 'object', $defs: { Lid: { type: 'integer' } } },
      Lid: { $id: './schemas/lid.json', type: 'array' },
    });
    expect(at('/components/schemas/Own/items', document)).toMatchObject(
      isJsonObject(expected) ? expected : {},
    );
  });

  test('to a schema beside the one that it stands in, by the addresses of both', () => {
    const document = schemas({
      Pot: { $id: 'https://example.com/shop/pot', items: { $ref: 'lid' } },
      Lid: { $id: 'https://example.com/shop/lid', type: 'string' },
    });
    expect(at('/components/schemas/Pot/items', document)).toEqual({ type: 'string' });
  });

  test('to a file where an address that resembles it is that of no schema', () => {
    const document = schemas({
      Pot: { $id: 'https://example.com/pot', items: { $ref: 'colours.yaml#/Red' } },
    });
    expect(at('/components/schemas/Pot/items', document)).toEqual({ type: 'string' });
  });

  test.each<[string, string, Json]>([
    ['to a place below it', '#/$defs/Lid', { type: 'integer' }],
    ['to a name below it', '#lid', { type: 'integer' }],
    ['to itself', '#', { title: 'pot' }],
    ['to a place of the file that it does not have', '#/components/schemas/Red', { type: 'string' }],
    ['to a place below another by its address', 'box#/$defs/Lid', { type: 'boolean' }],
    ['to a name below another by its address', 'https://example.com/box#lid', { type: 'boolean' }],
  ])('from below a schema with an address %s', (_name, $ref, expected) => {
    const document = schemas({
      Red: { type: 'string' },
      Pot: {
        $id: 'https://example.com/pot',
        title: 'pot',
        $defs: { Lid: { $anchor: 'lid', type: 'integer' } },
        properties: { own: { $ref } },
      },
      Box: { $id: 'https://example.com/box', $defs: { Lid: { $anchor: 'lid', type: 'boolean' } } },
    });
    expect(at('/components/schemas/Pot/properties/own', document)).toMatchObject(
      isJsonObject(expected) ? expected : {},
    );
  });

  test('to a name in another file', () => {
    expect(at('/components/schemas/A', schemas({ A: { $ref: 'colours.yaml#blue' } }))).toEqual({
      type: 'number',
    });
  });

  test('to the path of a file, whose references lead on from there', () => {
    const document = { openapi: '3.1.0', paths: { '/a': { $ref: 'page.yaml' } } };
    expect(at('/paths/~1a/get/parameters/0/name', document)).toBe('size');
  });

  test('back to what contains it', () => {
    const tree = at('/components/schemas/A', schemas({ A: { $ref: 'colours.yaml#/Tree' } }));
    expect(readPointer(tree ?? null, '/properties/inner')).toBe(tree);
  });
});

describe('what stands beside a reference counts', () => {
  const beside = (more: JsonObject, red: JsonObject, openapi = '3.1.0'): Json | undefined =>
    at('/components/schemas/Own', {
      ...schemas({ Own: { $ref: '#/components/schemas/Red', ...more }, Red: red }),
      openapi,
    });

  test('as one schema where the two ask for different things', () => {
    expect(beside({ maxLength: 5, title: 'Own' }, { type: 'string', title: 'Red' })).toEqual({
      type: 'string',
      title: 'Own',
      maxLength: 5,
    });
  });

  test('as a part of all where both have the same keyword', () => {
    const red = { properties: { a: { type: 'string' } } };
    expect(beside({ properties: { b: true } }, red)).toEqual({ properties: { b: true }, allOf: [red] });
  });

  test('before what it refers to in version 3.0, which has no such thing', () => {
    expect(beside({ maxLength: 5 }, { maxLength: 9 }, '3.0.3')).toEqual({ maxLength: 5 });
  });
});

test.each<[string, JsonObject, string]>([
  ['an example of a schema', { example: { $ref: '#/nowhere' } }, '/example/$ref'],
  ['one of several examples', { examples: [{ $ref: 5 }] }, '/examples/0/$ref'],
  ['a default', { default: { $ref: 'none.yaml' } }, '/default/$ref'],
  ['a constant', { const: { $ref: '#/nowhere' } }, '/const/$ref'],
  ['a word of an enum', { enum: [{ $ref: '#/nowhere' }] }, '/enum/0/$ref'],
  ['an extension of another tool', { 'x-codegen': { $ref: 'none.yaml' } }, '/x-codegen/$ref'],
  ['a member that is called so', { properties: { $ref: { type: 'string' } } }, '/properties/$ref/type'],
])('in %s $ref is a member like any other', (_name, schema, pointer) => {
  expect(at(`/components/schemas/A${pointer}`, schemas({ A: schema }))).toBe(readPointer(schema, pointer));
});

test('scopes and parameters of links have names that their author chose', () => {
  const document = schemas(
    {},
    {
      securitySchemes: {
        key: { type: 'oauth2', flows: { implicit: { scopes: { $ref: 'all', default: '' } } } },
      },
      links: { next: { parameters: { $ref: 'a' }, requestBody: { $ref: '#/no' } } },
    },
  );
  expect(at('/components/links/next/requestBody/$ref', document)).toBe('#/no');
  expect(at('/components/securitySchemes/key/flows/implicit/scopes/$ref', document)).toBe('all');
});

test('an example by a name of its own may be a reference, and its value is none', () => {
  const examples = { a: { $ref: '#/components/examples/b' }, b: { value: { $ref: '#/no' } } };
  expect(at('/components/examples/a/value/$ref', schemas({}, { examples }))).toBe('#/no');
});

test.each(['3.0.3', '3.1.0'])(
  'of OpenAPI %s, what stands beside the reference of a parameter counts only as an extension',
  (openapi) => {
    const document = {
      openapi,
      paths: {
        '/a': {
          get: {
            parameters: [
              { $ref: '#/components/parameters/P', summary: 'S', description: 'D', in: 'path', 'x-own': 1 },
            ],
          },
        },
      },
      components: { parameters: { P: { name: 'p', in: 'query' } } },
    };
    expect(at('/paths/~1a/get/parameters/0', document)).toEqual({ name: 'p', in: 'query', 'x-own': 1 });
  },
);
