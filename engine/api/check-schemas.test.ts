import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { deriveApi } from './load.ts';

/** A schema that each of so many steps has twice. */
function doubled(steps: number): JsonObject {
  let schema: JsonObject = { type: 'string', enum: ['a', 'b'] };
  for (let step = 0; step < steps; step += 1) schema = { allOf: [schema, schema] };
  return schema;
}

const fileWith = (schema: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Shelf', version: '1' },
  paths: {
    '/shelf': {
      get: {
        'x-collection': { items: '', identity: '/id' },
        parameters: [
          {
            name: 'genre',
            in: 'query',
            schema,
            'x-filter': { operator: 'equals', field: '/genre', kind: 'word' },
          },
        ],
        responses: { '200': { description: 'All.' } },
      },
    },
  },
});

test.each([12, 14, 16, 22])('a schema of a parameter that %i steps double is refused at once', (steps) => {
  const started = performance.now();
  const api = deriveApi(fileWith(doubled(steps)), 'shelf.yaml');
  expect(api.ok ? '' : api.problem.message).toMatch(
    /^shelf\.yaml: \/paths\/~1shelf\/get\/parameters\/0\/schema: the schema has .* once its references are written out/,
  );
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a schema that a few steps double is used', () => {
  const api = deriveApi(fileWith(doubled(4)), 'shelf.yaml');
  expect(api.ok && api.value.list.parameters.map(({ words }) => words)).toEqual([['a', 'b']]);
});
