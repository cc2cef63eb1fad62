import { parse } from 'yaml';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { splitPointer } from '../../engine/base/pointer.ts';

/** A specification in order, of which each test breaks one thing. */
export const shelf = `
openapi: 3.1.0
info: { title: Shelf, version: '1' }
x-conformance: { id: shelf, noun: { one: book, many: books } }
x-amazon-apigateway: { anything: true }
paths:
  /shelf:
    get:
      operationId: shelf
      x-collection:
        items: /books
        identity: /id
        paging: { limit: size, marker: after, ends: missing-next, next: /next }
        sorting: { key: by, direction: way, ascending: up, descending: down, keys: [{ value: pages, field: /pages, kind: integer }] }
        links: [{ name: self, pointer: /self, suffix: '/shelf/{id}', leadsToItem: {} }]
        lifecycle: { finished: [{ field: /state, in: [built] }], fixed: [/id] }
      parameters:
        - { name: size, in: query, schema: { type: integer, minimum: 1 } }
        - { name: after, in: query, schema: { type: string } }
        - { name: by, in: query, schema: { type: string } }
        - { name: way, in: query, schema: { type: string, enum: [up, down] } }
        - { name: genre, in: query, schema: { type: string }, x-filter: { operator: equals, field: /genre, kind: word } }
        - { name: longer, in: query, schema: { type: integer }, x-filter: { operator: at-least, field: /pages, kind: integer, counterpart: shorter } }
        - { name: shorter, in: query, schema: { type: integer }, x-filter: { operator: at-most, field: /pages, kind: integer, counterpart: longer } }
      responses:
        '200':
          description: Found.
          headers: { X-Request-Id: { schema: { type: string, pattern: '^[a-z]+$' } } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  next: { type: string }
                  books:
                    type: array
                    items:
                      type: object
                      properties:
                        id: { type: string, pattern: '^[a-z0-9]+$' }
                        genre: { type: string }
                        pages: { type: integer }
                        state: { type: string }
                        self: { type: string }
                        tags: { type: object, additionalProperties: { type: string } }
        4XX: { description: No. }
  /shelf/{id}:
    get:
      operationId: book
      x-item: { parameter: id, wrapper: /book }
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: One.
          content:
            application/json:
              schema: { type: object, properties: { book: { type: object, properties: { id: { type: string } } } } }
`;

/** The file as an object that may be changed; nothing of it is shared. */
export function shelfDocument(): JsonObject {
  return objectOf(parse(shelf));
}

/** The file with the value at a pointer replaced; undefined takes the member out. */
export function shelfWith(pointer: string, value: Json | undefined): JsonObject {
  return withChanges(shelfDocument(), [[pointer, value]]);
}

/** A file with the values at pointers replaced, one after the other. */
export function withChanges(
  document: JsonObject,
  changes: readonly (readonly [pointer: string, value: Json | undefined])[],
): JsonObject {
  return changes.reduce(
    (changed, [pointer, value]) => objectOf(replaced(changed, splitPointer(pointer), value)),
    document,
  );
}

function replaced(node: Json, [token, ...rest]: readonly string[], value: Json | undefined): Json {
  if (token === undefined) return value ?? null;
  if (isJsonArray(node))
    return node.map((element, index) => (String(index) === token ? replaced(element, rest, value) : element));
  const members = new Map(isJsonObject(node) ? Object.entries(node) : []);
  if (rest.length === 0 && value === undefined) members.delete(token);
  else members.set(token, replaced(members.get(token) ?? {}, rest, value));
  return Object.fromEntries(members);
}

function objectOf(value: Json): JsonObject {
  if (!isJsonObject(value)) throw new Error('no object');
  return value;
}

/** Pointers to the parts of the file that tests change. */
export const at = {
  list: '/paths/~1shelf/get',
  collection: '/paths/~1shelf/get/x-collection',
  parameter: (index: number): string => `/paths/~1shelf/get/parameters/${index}`,
  body: '/paths/~1shelf/get/responses/200/content/application~1json/schema',
  entry: '/paths/~1shelf/get/responses/200/content/application~1json/schema/properties/books/items',
  item: '/paths/~1shelf~1{id}/get',
} as const;
