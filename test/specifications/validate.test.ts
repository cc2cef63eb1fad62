import { expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import type { JsonObject } from '../../engine/base/json.ts';

const schema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    id: { title: 'a lower-case word', type: 'string', pattern: '^[a-z]+$' },
    size: {
      type: ['integer', 'string', 'null'],
      'x-strict': { type: ['integer', 'null'], readings: ['X09'] },
    },
    made: { type: 'string', format: 'date-time' },
    links: {
      type: 'array',
      contains: {
        title: 'link to the item itself',
        required: ['rel'],
        properties: { rel: { const: 'self' } },
      },
      minContains: 1,
      maxContains: 1,
      'x-readings': ['X05'],
    },
  },
};

test('says what is wrong, where, in plain words and by which readings', () => {
  const problems = compileBody(schema, 'strict')({ id: 'A/B', size: '7', made: 'soon', links: [] });
  expect(problems).toMatchObject([
    { pointer: '', message: 'lacks the member "name"', keyword: 'required', readings: [] },
    { pointer: '/id', message: 'is "A/B", which is not a lower-case word', keyword: 'pattern', readings: [] },
    {
      pointer: '/size',
      message: 'is a string ("7"), not an integer or null',
      keyword: 'type',
      readings: ['X09'],
    },
    {
      pointer: '/made',
      message: 'is "soon", which is not of the format date-time',
      keyword: 'format',
      readings: [],
    },
    {
      pointer: '/links',
      message: 'must have exactly 1 link to the item itself',
      keyword: 'contains',
      readings: ['X05'],
    },
  ]);
});

test('judges by the profile that is asked for', () => {
  const body = { name: 'n', size: '7' };
  expect(compileBody(schema, 'standard')(body)).toEqual([]);
  expect(compileBody(schema, 'should')(body)).toEqual([]);
  expect(compileBody(schema, 'strict')(body)).toHaveLength(1);
});

test('makes the validator of one schema and profile once', () => {
  expect(compileBody(schema, 'strict')).toBe(compileBody(schema, 'strict'));
  expect(compileBody(schema, 'strict')).not.toBe(compileBody(schema, 'standard'));
});

test('finds a body missing, and quotes no more of a value than a line holds', () => {
  expect(compileBody(schema, 'standard')(undefined)).toMatchObject([{ pointer: '', message: 'is missing' }]);
  const [problem] = compileBody(schema, 'standard')({ name: 'n', id: 'A'.repeat(10_000) });
  expect(problem?.message.length).toBeLessThan(200);
});

test('passes over keywords and formats that a file of somebody else may hold', () => {
  const foreign: JsonObject = {
    type: 'integer',
    format: 'money',
    nullable: true,
    example: 3,
    $id: 'https://x.example/y',
  };
  expect(compileBody(foreign, 'standard')(3)).toEqual([]);
  expect(compileBody({ ...foreign }, 'standard')('3')).toHaveLength(1);
});

test('follows a schema that contains itself', () => {
  const tree: { type: string; properties: Record<string, JsonObject> } = {
    type: 'object',
    properties: { name: { type: 'string' } },
  };
  tree.properties.child = tree;
  const validate = compileBody({ type: 'object', properties: { tree, again: tree } }, 'strict');
  expect(validate({ tree: { child: { child: { name: 'n' } } } })).toEqual([]);
  expect(validate({ again: { child: { child: { name: 1 } } } })).toMatchObject([
    { pointer: '/again/child/child/name', keyword: 'type' },
  ]);
});

const alternatives: JsonObject = {
  oneOf: [
    {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string' }, lives: { type: 'integer' } },
    },
    {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string' }, barks: { type: 'boolean' } },
    },
  ],
};

test('of alternatives that a member names, several may fit', () => {
  const named = compileBody({ ...alternatives, discriminator: { propertyName: 'kind' } }, 'standard');
  expect(named({ kind: 'cat', lives: 7 })).toEqual([]);
  expect(named({ lives: 7 })).toMatchObject([{ pointer: '', keyword: 'anyOf' }]);
});

test('of alternatives that nothing names, exactly one has to fit', () => {
  expect(compileBody(alternatives, 'standard')({ kind: 'cat' })).toMatchObject([{ keyword: 'oneOf' }]);
});
