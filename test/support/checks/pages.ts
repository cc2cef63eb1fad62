import type { Api } from '../../../engine/api/model.ts';
import type { Query } from '../../../engine/base/exchange.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../../../engine/base/json.ts';
import { encodeQuery } from '../../../engine/client/address.ts';
import { type Book, book, bookServer, type Manner } from './books.ts';
import { booksDocument } from './books-api.ts';
import { apiOf, type Received, type Reply, type Server } from './judging.ts';

/** The file of the list of books with other values of its members of a name. */
function documentWith(name: string, change: (value: JsonObject) => JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(booksDocument()), (key, value) => (key === name ? change(value) : value));
}

/** The list of books with other paging: `change` gives what its file says of pages. */
export function pagedBooks(change: (paging: JsonObject) => JsonObject): Api {
  return apiOf(documentWith('paging', change));
}

const address: JsonObject = { type: 'string' };

/** The list of books with links to the first and to the last page, besides that to the next. */
export const linkedBooks = apiOf(
  JSON.parse(
    JSON.stringify(documentWith('paging', (paging) => ({ ...paging, first: '/first', last: '/last' }))),
    (key, value) =>
      key === 'properties' && 'books' in value ? { ...value, first: address, last: address } : value,
  ),
);

/** The list of books without links, which ends with an empty page. */
export const unlinkedBooks = pagedBooks(({ next: _, ...paging }) => ({ ...paging, ends: 'empty-page' }));

/** The list of books where an empty page at the end is a broken rule. */
export const strictlyEndingBooks = pagedBooks((paging) => ({ ...paging, emptyLastPage: 'warn' }));

/** Books that differ in nothing but their ids and titles. */
export function numberedBooks(number: number): readonly Book[] {
  return Array.from({ length: number }, (_, index) => book(`b-${String(index).padStart(3, '0')}`));
}

/** The value of a parameter that was sent once or more. */
export function sent({ query }: Pick<Received, 'query'>, name: string): string | undefined {
  return query.find(([other]) => other === name)?.[1];
}

/** The entries of a page. */
export function entriesIn(body: JsonObject): readonly JsonObject[] {
  return isJsonArray(body.books) ? body.books.filter(isJsonObject) : [];
}

/** A manner that changes the pages of the list, and nothing else. */
export function onPages(change: (page: JsonObject, request: Received) => JsonObject): Manner {
  return {
    replies: (right, request) =>
      request.path === '/books' && right.status === 200 && isJsonObject(right.body)
        ? { ...right, body: change(right.body, request) }
        : right,
  };
}

/** A manner that answers some requests with a status alone. */
export function refusing(status: number, wanted: (request: Received) => boolean): Manner {
  return {
    replies: (right, request): Reply =>
      wanted(request) ? { ...right, status, body: { error: 'No.' } } : right,
  };
}

/** A server whose pages hold four books where no limit is given. */
export function pagingServer(all: readonly Book[], manner: Manner = {}): Server {
  const server = bookServer(all, manner);
  return (request) =>
    server(
      sent(request, 'limit') === undefined
        ? { ...request, query: [...request.query, ['limit', '4']] }
        : request,
    );
}

/** Whether a list was asked for in large pages, sorted or filtered by a parameter. */
export function asksForMany(query: Query, name: string): boolean {
  return query.some(([other]) => other === name) && Number(sent({ query }, 'limit')) > 4;
}

/** A server that gives the links to the first and to the last page as well; of the plain list only the latter. */
export function linkingServer(all: readonly Book[], manner: Manner = {}): Server {
  const linked = onPages((page, { query }) => {
    const kept: Query = query.filter(([name]) => name !== 'after');
    const beforeLast = all.at(-2)?.id ?? '';
    return {
      ...page,
      first: `/v1/books?${encodeQuery(kept)}`,
      last: `/v1/books?${encodeQuery([...kept, ['after', beforeLast]])}`,
    };
  });
  return bookServer(all, {
    ...manner,
    replies: (right, request) => {
      const reply = linked.replies?.(right, request) ?? right;
      return 'code' in reply ? reply : (manner.replies?.(reply, request) ?? reply);
    },
  });
}

/** The list of books with other sort keys. */
export function withKeys(keys: readonly JsonObject[]): Api {
  return apiOf(documentWith('sorting', (sorting) => ({ ...sorting, keys, otherKeys: 'warn' })));
}

/** The list of books without pages, where six entries look like a cut. */
export const unpagedBooks = apiOf(
  documentWith('x-collection', ({ paging: _, ...collection }) => ({
    ...collection,
    unpaged: { suspiciousLengths: [6] },
  })),
);

/** What is claimed of pages that join as they should. */
export const joined = {
  'relation=no-repetition': 'passed',
  'relation=completeness': 'passed',
  'relation=soundness': 'passed',
  'relation=order': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
} as const;
