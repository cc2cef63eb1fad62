import { expect, test } from 'vitest';
import { type Book, book, bookServer, type Manner } from '../../test/support/checks/books.ts';
import { books, booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, numberedBooks, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './sorted-pages-join-to-the-sorted-list.ts';

const all: readonly Book[] = [3, 1, 2, 2, 2, 2, 5, 4].map((pages, index) => book(`b-${index}`, { pages }));
const right = {
  'relation=no-repetition': 'passed',
  'relation=end': 'passed',
  'relation=completeness': 'passed',
  'relation=order': 'passed',
  'status=200': 'passed',
};
const trial = { api: books, subject: 'pages' };
/** Pages of three in the order of the key, ascending. */
const paged = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'sort') === 'pages' && sent(request, 'way') === 'up' && sent(request, 'limit') === '3';
const later = (request: Parameters<typeof sent>[0]): boolean =>
  paged(request) && sent(request, 'after') !== undefined;

test('sorted pages that join are found to', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all) }))).toEqual(right);
});

test.each<[string, Manner, object]>([
  [
    'a page that loses what has the value of the marker',
    onPages((page, request) => {
      const marker = all.find(({ id }) => id === sent(request, 'after'));
      return paged(request) && marker !== undefined
        ? { ...page, books: entriesIn(page).filter(({ pages }) => pages !== marker.pages) }
        : page;
    }),
    { 'relation=completeness': 'failed', 'relation=no-repetition': 'passed' },
  ],
  [
    'a page that repeats its marker',
    onPages((page, request) => {
      const marker = all.find(({ id }) => id === sent(request, 'after'));
      return paged(request) && marker !== undefined
        ? { ...page, books: [{ ...marker }, ...entriesIn(page)] }
        : page;
    }),
    { 'relation=no-repetition': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'a later page in another order',
    onPages((page, request) => (later(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
    { 'relation=order': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'pages that go round',
    onPages((page, request) =>
      later(request) ? { ...page, next: '/v1/books?sort=pages&way=up&limit=3' } : page,
    ),
    { 'relation=end': 'failed', 'relation=completeness': 'inconclusive' },
  ],
  ['pages that do not come', refusing(500, paged), { 'status=200': 'failed' }],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all, manner) }))).toMatchObject(expected);
});

test('pages after an entry that changed meanwhile may begin elsewhere, so what they lack decides nothing', () => {
  const meanwhile = onPages((page, request) =>
    paged(request) && !later(request)
      ? {
          ...page,
          books: [...entriesIn(page).slice(0, 2), { ...book('b-6', { pages: 1 }) }],
          next: '/v1/books?sort=pages&way=up&limit=3&after=b-6',
        }
      : page,
  );
  const claims = judge(check, { ...trial, server: bookServer(all, meanwhile) });
  expect(outcomes(claims)).toMatchObject({ 'relation=completeness': 'inconclusive' });
  const loss = claims.find(({ aspect }) => aspect.relation === 'completeness');
  expect(loss?.message).toMatch(/^b-6, the last entry of a page, changed during the run, .* lacks \d/);
});

test('a key that the documents leave open may be refused', () => {
  const optional = apiOf(
    JSON.parse(JSON.stringify(booksDocument()), (name, value) =>
      name === 'keys' ? [{ value: 'pages', field: '/pages', kind: 'integer', support: 'optional' }] : value,
    ),
  );
  const server = bookServer(all, { refuses: (query) => query.some(([name]) => name === 'sort') });
  const standard = outcomes(judge(check, { api: optional, server }));
  expect(new Set(Object.values(standard))).toEqual(new Set(['not-applicable']));
  expect(outcomes(judge(check, { api: optional, server, level: 'strict' }))).toMatchObject({
    'status=200': 'failed',
  });
});

test('three entries, and equal ones, show no order', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all.slice(0, 3)) }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(8)) }))).toEqual({
    ...right,
    'relation=order': 'inconclusive',
  });
});

test('entries that change meanwhile are no finding', () => {
  const changed = bookServer(all.slice(2).map((each) => (each.id === 'b-4' ? { ...each, pages: 9 } : each)));
  const found = outcomes(judge(check, { ...trial, server: bookServer(all), changed }));
  expect(Object.values(found)).not.toContain('failed');
});
