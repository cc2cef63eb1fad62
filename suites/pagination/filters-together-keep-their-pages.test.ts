import { expect, test } from 'vitest';
import { book, bookServer, type Manner } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, joined, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './filters-together-keep-their-pages.ts';

const all = [
  ...['b-1', 'b-2', 'b-3'].map((id) => book(id, { title: 'Ballads', genre: 'essay' })),
  book('b-4', { title: 'Ballads' }),
  book('b-5', { genre: 'essay' }),
];
/** Pages of one entry of a list with two filters. */
const small = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'title') !== undefined &&
  sent(request, 'genre') !== undefined &&
  sent(request, 'limit') === '1';

test('a list with two filters that is the same in every way is found to be', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(all) }))).toEqual(joined);
});

test.each<[string, Manner, object]>([
  [
    'a page that lacks its entry',
    onPages((page, request) =>
      small(request) && sent(request, 'after') === 'b-1' ? { ...page, books: [] } : page,
    ),
    { 'relation=completeness': 'failed' },
  ],
  [
    'a next link that drops one of the filters',
    onPages((page, request) =>
      small(request) && typeof page.next === 'string'
        ? { ...page, next: page.next.replace(/genre=[^&]*&/, '') }
        : page,
    ),
    { 'relation=soundness': 'failed' },
  ],
  [
    'a page that repeats an entry',
    onPages((page, request) =>
      small(request) && sent(request, 'after') === 'b-1'
        ? { ...page, books: [{ ...all[0] }, ...entriesIn(page)] }
        : page,
    ),
    { 'relation=no-repetition': 'failed' },
  ],
  ['pages that do not come', refusing(500, small), { 'status=200': 'failed' }],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(all, manner) }))).toMatchObject(expected);
});

test('a list of one book shows nothing, nor do those of which nothing stays', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(all.slice(4)) }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
  const changed = bookServer(all.map((each) => ({ ...each, pages: 1 })));
  expect(outcomes(judge(check, { api: books, server: bookServer(all), changed }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
});
