import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, numberedBooks, onPages, refusing, withKeys } from '../../test/support/checks/pages.ts';
import check from './filtered-list-is-sorted.ts';

const right = { 'relation=order': 'passed', 'status=200': 'passed' };
const trial = { api: books, subject: 'pages' };
type Asked = { readonly query: readonly (readonly [string, string])[] };
const asks = ({ query }: Asked, ...names: readonly string[]): boolean =>
  names.every((name) => query.some(([given]) => given === name));
/** A list with a key and with something besides key, direction, limit and marker. */
const filtered = (request: Asked): boolean =>
  asks(request, 'sort') && request.query.some(([name]) => !['sort', 'way', 'limit', 'after'].includes(name));

test.each<[string, Manner, object]>([
  ['in order is found to be', {}, right],
  [
    'out of order is seen',
    onPages((page, request) => (filtered(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
    { ...right, 'relation=order': 'failed' },
  ],
  [
    'that does not come is seen',
    refusing(500, filtered),
    { 'relation=order': 'inconclusive', 'status=200': 'failed' },
  ],
])('a filtered list %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('a key that the documents leave open may be refused', () => {
  const api = withKeys([{ value: 'pages', field: '/pages', kind: 'integer', support: 'optional' }]);
  const server = bookServer(
    someBooks,
    refusing(400, (request) => asks(request, 'sort')),
  );
  expect(outcomes(judge(check, { api, subject: 'pages', server }))).toEqual({
    'relation=order': 'not-applicable',
    'status=200': 'not-applicable',
  });
});

test('equal values show nothing, and values that change meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(4)) }))).toEqual({
    'relation=order': 'inconclusive',
  });
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 1 })),
    onPages((page, request) => (filtered(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
});
