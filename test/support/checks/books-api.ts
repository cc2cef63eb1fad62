import type { Api } from '../../../engine/api/model.ts';
import type { JsonObject } from '../../../engine/base/json.ts';
import type { Claim } from '../../../engine/base/verdict.ts';
import type { Check } from '../../../engine/run/check.ts';
import { type Book, bookServer, type Manner, someBooks } from './books.ts';
import { apiOf, judge, type Trial } from './judging.ts';

/** The OpenAPI file of the list; `changes` go over the extension of one parameter, e.g. `{ genre: { support: 'optional' } }`. */
export function booksDocument(changes: Readonly<Record<string, JsonObject>> = {}): JsonObject {
  const filtered = (name: string, filter: JsonObject): JsonObject => ({
    name,
    in: 'query',
    schema: { type: 'string' },
    'x-filter': { ...filter, ...changes[name] },
  });
  const entry: JsonObject = {
    type: 'object',
    required: ['id', 'title'],
    properties: {
      id: { type: 'string' },
      title: { type: 'string' },
      genre: { type: 'string' },
      pages: { type: ['integer', 'null'] },
      updated: { type: 'string', format: 'date-time' },
      state: { enum: ['planned', 'published', 'failed', 'withdrawn'] },
      press: { type: ['string', 'null'] },
    },
  };
  const response = (schema: JsonObject): JsonObject => ({
    description: 'Found.',
    content: { 'application/json': { schema } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Books', version: '1' },
    security: [{ token: [] }],
    'x-conformance': { id: 'books', noun: { one: 'book', many: 'books' } },
    paths: {
      '/books': {
        get: {
          operationId: 'listBooks',
          'x-collection': {
            items: '/books',
            identity: '/id',
            unknownParameter: 'nonsense',
            unfilterable: { members: ['cover'] },
            paging: { limit: 'limit', marker: 'after', ends: 'missing-next', next: '/next' },
            sorting: {
              key: 'sort',
              direction: 'way',
              ascending: 'up',
              descending: 'down',
              keys: [
                { value: 'pages', field: '/pages', kind: 'integer' },
                { value: 'title', field: '/title', kind: 'text' },
              ],
            },
            lifecycle: {
              finished: [{ field: '/state', in: ['published'] }],
              deleted: [{ field: '/state', in: ['withdrawn'] }],
              abandoned: [{ field: '/state', in: ['failed'] }],
            },
          },
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 0 } },
            { name: 'after', in: 'query', schema: { type: 'string' } },
            { name: 'sort', in: 'query', schema: { type: 'string' } },
            { name: 'way', in: 'query', schema: { type: 'string' } },
            filtered('title', { operator: 'equals', field: '/title', kind: 'text' }),
            filtered('genre', {
              operator: 'equals',
              field: '/genre',
              kind: 'word',
              values: ['novel', 'play', 'essay'],
            }),
            filtered('min_pages', {
              operator: 'at-least',
              field: '/pages',
              kind: 'integer',
              counterpart: 'max_pages',
            }),
            filtered('max_pages', {
              operator: 'at-most',
              field: '/pages',
              kind: 'integer',
              counterpart: 'min_pages',
            }),
            filtered('since', {
              operator: 'changed-since',
              field: '/updated',
              kind: 'instant',
              admitsDeleted: true,
            }),
            filtered('press', {
              operator: 'refers-to',
              field: '/press',
              kind: 'identifier',
              reference: { forms: [{ form: 'id' }, { form: 'url' }], suffix: '/presses/{id}' },
            }),
            {
              ...filtered('shelf', {
                operator: 'selects',
                field: '/state',
                kind: 'word',
                selection: {
                  classes: [
                    {
                      name: 'ready',
                      values: ['ready'],
                      matches: [{ field: '/state', in: ['published'] }],
                      excludes: [{ field: '/state', in: ['planned'] }],
                    },
                    {
                      name: 'coming',
                      values: ['coming'],
                      matches: [{ field: '/state', in: ['planned'] }],
                      excludes: [{ field: '/state', in: ['published'] }],
                    },
                    { name: 'any', values: ['any'], everything: true },
                  ],
                },
              }),
              schema: { type: 'string', default: 'any' },
            },
          ],
          responses: {
            '200': response({
              type: 'object',
              required: ['books'],
              properties: { books: { type: 'array', items: entry }, next: { type: 'string' } },
            }),
            '400': { description: 'The query means nothing.' },
          },
        },
      },
      '/books/{id}': {
        get: {
          operationId: 'readBook',
          'x-item': { parameter: 'id', wrapper: '/book' },
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            '200': response({ type: 'object', required: ['book'], properties: { book: entry } }),
            '404': { description: 'There is no such book.' },
          },
        },
      },
    },
    components: { securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Token' } } },
  };
}

/** The list of books that tests are about, as the suite knows it from its file. */
export const books: Api = apiOf(booksDocument());

/** How a check is tried on a server of books: as it is unless said otherwise. */
interface BookTrial extends Partial<Omit<Trial, 'changed'>> {
  /** The books that the server has. */
  readonly all?: readonly Book[];
  /** The books that it has from the probes on. */
  readonly changed?: readonly Book[];
}

/** Tries a check on servers of books. */
export function onBooks(check: Check, subject?: string) {
  return (manner: Manner = {}, { all = someBooks, changed, ...trial }: BookTrial = {}): readonly Claim[] =>
    judge(check, {
      api: books,
      server: bookServer(all, manner),
      ...(changed === undefined ? {} : { changed: bookServer(changed, manner) }),
      ...(subject === undefined ? {} : { subject }),
      ...trial,
    });
}
