import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, refusing, sent, strictlyEndingBooks } from '../../test/support/checks/pages.ts';
import check from './next-is-absent-at-the-end.ts';

const right = { 'relation=end': 'passed', 'relation=completeness': 'passed', 'status=200': 'passed' };
/** A next link on the page with the last entry, which leads to an empty page. */
const oneTooMany = onPages((page, request) =>
  page.next === undefined && sent(request, 'after') !== 'b-6'
    ? { ...page, next: `/v1/books?limit=${sent(request, 'limit') ?? '6'}&after=b-6` }
    : sent(request, 'after') === 'b-6'
      ? { books: [] }
      : page,
);

test('a next link as long as there is more is right', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual(right);
});

test('an empty page at the end is what the file says it is', () => {
  const server = bookServer(someBooks, oneTooMany);
  expect(outcomes(judge(check, { api: strictlyEndingBooks, server }))).toEqual({
    ...right,
    'relation=end': 'warned',
  });
  expect(outcomes(judge(check, { api: strictlyEndingBooks, server, level: 'strict' }))).toMatchObject({
    'relation=end': 'failed',
  });
  expect(outcomes(judge(check, { api: books, server }))).toEqual(right);
});

test('the page that has a link too many comes first in the evidence', () => {
  const claims = judge(check, { api: strictlyEndingBooks, server: bookServer(someBooks, oneTooMany) });
  expect(claims.find(({ outcome }) => outcome === 'warned')?.evidence[0]).not.toContain('after=b-6');
});

test.each<[string, Manner, object]>([
  [
    'a link that is missing too early',
    onPages((page, request) => (sent(request, 'limit') === '3' ? { books: page.books ?? [] } : page)),
    { 'relation=completeness': 'failed' },
  ],
  [
    'a last page that leads on for ever',
    onPages((page, request) =>
      sent(request, 'limit') === '3' ? { ...page, next: page.next ?? '/v1/books?limit=3' } : page,
    ),
    { 'relation=end': 'failed' },
  ],
  ['a breakdown', refusing(500, (request) => sent(request, 'limit') === '3'), { 'status=200': 'failed' }],
])('%s is seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toMatchObject(
    expected,
  );
});

test('an empty list shows nothing, and what goes meanwhile is not missing', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer([]) }))).toMatchObject({
    'relation=end': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
  const changed = bookServer(someBooks.slice(0, 4));
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toEqual(right);
});

test('an empty page after an entry that went meanwhile is no finding', () => {
  const server = bookServer(someBooks.slice(0, 6));
  const changed = bookServer(
    someBooks.slice(0, 5),
    onPages((page, request) => {
      if (sent(request, 'after') === 'b-5') return { books: [] };
      return page.next === undefined
        ? { ...page, next: `/v1/books?limit=${sent(request, 'limit') ?? '6'}&after=b-5` }
        : page;
    }),
  );
  expect(outcomes(judge(check, { api: strictlyEndingBooks, server, changed }))).toMatchObject({
    'relation=end': 'inconclusive',
  });
});

test('a list that comes on one page leaves nothing out, so no next link was due', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({
    ...right,
    'relation=completeness': 'not-applicable',
  });
});

test('a page of a filtered list leaves nothing out that the filter excludes, though it comes in another order of parameters', () => {
  const query: Query = [
    ['genre', 'play'],
    ['state', 'published'],
  ];
  const claimsOf = (gives: Manner['gives']) =>
    outcomes(
      judge(check, {
        api: books,
        server: bookServer(someBooks, gives === undefined ? {} : { gives }),
        *besides(scene) {
          yield* askList(scene, query);
          yield* askList(scene, [...query].reverse());
        },
      }),
    );
  const isReversed = (given: Query): boolean => given[0]?.[0] === 'state';
  expect(claimsOf((found, given) => (isReversed(given) ? someBooks : found))).toEqual(right);
  const plays = someBooks.filter(({ genre }) => genre === 'play');
  expect(claimsOf((found, given) => (isReversed(given) ? plays.slice(0, 1) : found))).toMatchObject({
    'relation=completeness': 'failed',
  });
});
