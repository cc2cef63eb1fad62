import { deriveApi } from '../../../engine/api/load.ts';
import type { Api } from '../../../engine/api/model.ts';
import { fillPaths } from '../../../engine/api/path-parameters.ts';
import type { JsonObject } from '../../../engine/base/json.ts';
import { thingSchema } from './things.ts';

/** What a test says of a list in its OpenAPI file; everything has the usual form if not given. */
export interface Described {
  readonly path?: string;
  /** What goes into `x-collection`, besides `items` and `identity`. */
  readonly collection?: JsonObject;
  /** Pointer to the entries; the body itself if not given. */
  readonly items?: string;
  readonly identity?: string;
  readonly parameters?: readonly JsonObject[];
  /** Members of the body beside the entries. */
  readonly members?: JsonObject;
  /** Schema of the whole body, where it is another than `items`, `members` and `entry` say. */
  readonly body?: JsonObject;
  /** Schema of an entry. */
  readonly entry?: JsonObject;
  readonly headers?: readonly string[];
  /** Statuses that the file documents besides 200 and 400. */
  readonly statuses?: readonly number[];
}

/** A query parameter with a schema, and with what else is said of it. */
export function parameter(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { name, in: 'query', schema, ...more };
}

/** The filter of things by their kind. */
export const kindParameter: JsonObject = parameter(
  'kind',
  { type: 'string', enum: ['tool', 'toy', 'book'] },
  { 'x-filter': { operator: 'equals', field: '/kind', kind: 'word' } },
);

/** The OpenAPI file of a list of things. */
export function documentOf({
  path = '/things',
  collection = {},
  items = '',
  identity = '/id',
  parameters = [],
  members = {},
  body,
  entry = thingSchema,
  headers = [],
  statuses = [],
}: Described): JsonObject {
  const refusals = [400, ...statuses].map((status) => [String(status), { description: 'Refused.' }]);
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    'x-conformance': { id: 'things', noun: { one: 'thing', many: 'things' } },
    paths: {
      [path]: {
        get: {
          operationId: 'listThings',
          'x-collection': { items, identity, ...collection },
          parameters,
          responses: {
            '200': {
              description: 'A page of things.',
              headers: Object.fromEntries(headers.map((name) => [name, { schema: { type: 'string' } }])),
              content: { 'application/json': { schema: body ?? bodySchema(items, entry, members) } },
            },
            ...Object.fromEntries(refusals),
          },
        },
      },
    },
  };
}

/** The schema of a body in which the entries stand at a pointer. */
function bodySchema(items: string, entry: JsonObject, members: JsonObject): JsonObject {
  const names = items.split('/').slice(1);
  const innermost: JsonObject = { type: 'array', items: entry };
  return names.reduceRight<JsonObject>(
    (inner, name, depth) => ({
      type: 'object',
      required: [name],
      properties: { [name]: inner, ...(depth === 0 ? members : {}) },
    }),
    innermost,
  );
}

/** The API that a file describes, with every parameter that requests need. */
export function apiOf(document: JsonObject): Api {
  const api = deriveApi(document, 'things.yaml');
  if (!api.ok) throw new Error(api.problem.message);
  const filled = fillPaths(api.value, {});
  if (!filled.ok) throw new Error(filled.problem.message);
  return filled.value;
}

/** A schema of a member that may be null. */
export function nullable(type: string): JsonObject {
  return { type: [type, 'null'] };
}
