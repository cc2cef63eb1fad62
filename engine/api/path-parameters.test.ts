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
            parameters: [inPath('house', { type: 'string', default: 'main' }), inPath('owner')],
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
        '/{other}': { get: { operationId: 'other', responses: {} } },
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
  [{ owner: 'x', other: 'y' }, 'no path of'],
])('%j is refused with a sentence', (given, words) => {
  expect(fillPaths(shelf(), given)).toMatchObject({
    ok: false,
    problem: { code: 'usage', message: expect.stringContaining(words) },
  });
});
