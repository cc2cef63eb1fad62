import type { JsonObject } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import { deriveApi } from './load.ts';
import type { Api } from './model.ts';

/** The API of a list of things that were made, with some parameters. */
export function loadDocument(parameters: readonly JsonObject[]): Result<Api> {
  const entry = { type: 'object', properties: { id: { type: 'string' }, made: { type: 'integer' } } };
  return deriveApi(
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': {
          get: {
            'x-collection': { items: '', identity: '/id' },
            parameters: [...parameters],
            responses: {
              '200': {
                description: 'Things.',
                content: { 'application/json': { schema: { type: 'array', items: entry } } },
              },
            },
          },
        },
      },
    },
    'things.yaml',
  );
}
