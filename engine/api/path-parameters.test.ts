import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { deriveApi } from './load.ts';
import type { Api } from './model.ts';
import { fillPaths } from './path-parameters.ts';

const inPath = (name: string, schema: JsonObject = { type: 'string' }): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema,
});

/** A shelf of some owner's, in a house and on a floor that the file names. */
function shelf(): Api {
  const api = deriveApi(
    {
      openapi: '3.1.0',
      info: { title: 'Shelf', version: '1' },
      paths: {
        '/{house}/{owner}/books': {
          get: {
            operationId: 'list',
            'x-collection': { items: '/books', identity: '/id' },
            parameters: [
              inPath('house', { type: 'string', default: 'main' }),
              inPath('owner'),
              inQuery('genre', { 'x-filter': { operator: 'equals', field: '/genre', kind: 'word' } }),
            ],
            responses: { '200': { description: 'Found.' } },
          },
        },
        '/{owner}/books/{id}': {
          get: {
            operationId: 'read',
            'x-item': { parameter: 'id' },
            parameters: [inPath('owner'), inPath('id')],
            responses: { '200': { description: 'One.' } },
          },
        },
        '/{other}': { get: { operationId: 'other', parameters: [inPath('other')], responses: {} } },
      },
    },
    'shelf.yaml',
  );
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

test('paths are filled in with the values given, and with those of the file', () => {
  const api = fillPaths(shelf(), { owner: 'ann/b c' });
  expect(api).toMatchObject({
    ok: true,
    value: {
      list: { path: '/main/ann%2Fb%20c/books' },
      item: { path: '/ann%2Fb%20c/books/{id}' },
      operations: [
        { path: '/main/ann%2Fb%20c/books' },
        { path: '/ann%2Fb%20c/books/{id}' },
        { path: '/{other}' },
      ],
      pathValues: { owner: 'ann/b c' },
    },
  });
  expect(api.ok && api.value.operations[0] === api.value.list).toBe(true);
  expect(fillPaths(shelf(), { owner: 'x', house: 'side' })).toMatchObject({
    value: { list: { path: '/side/x/books' } },
  });
});

test.each([
  [{}, '--param owner=VALUE'],
  [{ owner: '..' }, 'cannot stand in a path'],
  [{ owner: '' }, 'cannot stand in a path'],
  [{ owner: 'x', hous: 'y' }, 'The nearest is "house"'],
  [{ owner: 'x', id: 'y' }, 'no path of'],
  [{ owner: 'x', genre: 'y' }, 'no path of'],
  [{ owner: 'x', other: 'y' }, 'no path of'],
])('%j is refused with a sentence', (given, words) => {
  expect(fillPaths(shelf(), given)).toMatchObject({
    ok: false,
    problem: { code: 'usage', message: expect.stringContaining(words) },
  });
});

function inQuery(name: string, more: JsonObject = {}): JsonObject {
  return { name, in: 'query', schema: { type: 'string' }, ...more };
}

/** A shelf of which the query has a parameter. */
function shelfWith(parameter: JsonObject): Api {
  const api = deriveApi(
    {
      openapi: '3.1.0',
      info: { title: 'Shelf', version: '1' },
      paths: {
        '/books': {
          get: {
            operationId: 'list',
            'x-collection': { items: '/books', identity: '/id' },
            parameters: [parameter],
            responses: { '200': { description: 'Found.' } },
          },
        },
      },
    },
    'shelf.yaml',
  );
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

test.each<[string, JsonObject, Record<string, string>, [string, string][]]>([
  ['its default', { required: true, schema: { default: 3 } }, {}, [['branch', '3']]],
  ['its example', { required: true, example: 'north' }, {}, [['branch', 'north']]],
  ['one of its examples', { required: true, examples: { a: { value: 'n' } } }, {}, [['branch', 'n']]],
  ['an example of its schema', { required: true, schema: { examples: ['s'] } }, {}, [['branch', 's']]],
  ['the value that the user gives', { required: true, example: 'n' }, { branch: 'w' }, [['branch', 'w']]],
  ['that value where it is not required', {}, { branch: 'w' }, [['branch', 'w']]],
  ['no value where it is not required', { example: 'n' }, {}, []],
])('a parameter of the query has %s in every request', (_, more, given, always) => {
  expect(fillPaths(shelfWith(inQuery('branch', more)), given)).toMatchObject({
    ok: true,
    value: { list: { always } },
  });
});

test('a parameter of the query that is required and has no value is asked for', () => {
  expect(fillPaths(shelfWith(inQuery('branch', { required: true })), {})).toMatchObject({
    ok: false,
    problem: {
      code: 'usage',
      message:
        'The path /books cannot be asked for without branch, and the specification gives no value for it; give one by --param branch=VALUE or TARGET_PARAMS.',
    },
  });
});

test('what every request is filtered by is no filter of the list', () => {
  const filter = { 'x-filter': { operator: 'equals', field: '/branch', kind: 'word' } };
  const filled = (more: JsonObject) => fillPaths(shelfWith(inQuery('branch', { ...filter, ...more })), {});
  expect(filled({ required: true, example: 'n' })).toMatchObject({
    value: { list: { parameters: [{ filter: undefined }] } },
  });
  expect(filled({})).toMatchObject({ value: { list: { parameters: [{ filter: { operator: 'equals' } }] } } });
});
