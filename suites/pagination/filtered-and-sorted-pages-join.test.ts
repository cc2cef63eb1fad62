import { expect, test } from 'vitest';
import { type Book, book, bookServer, type Manner } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import {
  entriesIn,
  joined,
  numberedBooks,
  onPages,
  refusing,
  sent,
} from '../../test/support/checks/pages.ts';
import check from './filtered-and-sorted-pages-join.ts';

/** Plays, of which two have the same length, and one is being written; and other books. */
const all: readonly Book[] = [
  book('b-1', { genre: 'play', pages: 120 }),
  book('b-2', { genre: 'play', pages: 150 }),
  book('b-3', { genre: 'play', pages: 150 }),
  book('b-4', { genre: 'novel', pages: 300 }),
  book('b-5', { genre: 'novel', pages: 400 }),
  book('b-6', { genre: 'essay', pages: 150 }),
];
const trial = { api: books, subject: 'pages' };

/** Requests for one entry of a filtered and sorted list. */
const one = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'sort') === 'pages' && sent(request, 'limit') === '1' && sent(request, 'genre') === 'play';
const after = (request: Parameters<typeof sent>[0]): Book | undefined =>
  one(request) ? all.find(({ id }) => id === sent(request, 'after')) : undefined;

test('filtered and sorted lists that can be read one by one are found to', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all) }))).toEqual(joined);
});

test.each<[string, Manner, object]>([
  [
    'a page that leaves out what has the value of the marker',
    onPages((page, request) => {
      const marker = after(request);
      return marker === undefined
        ? page
        : { ...page, books: entriesIn(page).filter(({ pages }) => pages !== marker.pages) };
    }),
    { 'relation=completeness': 'failed', 'relation=no-repetition': 'passed' },
  ],
  [
    'a page that repeats its marker',
    onPages((page, request) => {
      const marker = after(request);
      return marker === undefined ? page : { ...page, books: [{ ...marker }, ...entriesIn(page)] };
    }),
    { 'relation=no-repetition': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'a page of what the filter leaves out',
    onPages((page, request) =>
      after(request)?.id === 'b-1' ? { ...page, books: [...entriesIn(page), { ...all[3] }] } : page,
    ),
    { 'relation=soundness': 'failed' },
  ],
  [
    'pages in another order',
    onPages((page, request) => {
      if (!one(request) || sent(request, 'way') !== 'up') return page;
      const [first] = entriesIn(page);
      const turned: Readonly<Record<string, string>> = { 'b-1': 'b-3', 'b-3': 'b-1' };
      const other = all.find(({ id }) => id === turned[String(first?.id)]);
      return other === undefined ? page : { ...page, books: [{ ...other }] };
    }),
    { 'relation=order': 'failed' },
  ],
  [
    'pages that go round',
    onPages((page, request) =>
      after(request) === undefined
        ? page
        : { ...page, next: '/v1/books?genre=play&sort=pages&way=up&limit=1' },
    ),
    { 'relation=end': 'failed' },
  ],
  ['pages that do not come', refusing(500, one), { 'status=200': 'failed' }],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all, manner) }))).toMatchObject(expected);
});

test('what comes neither page by page nor in one piece is the finding of filters', () => {
  const losing: Manner = {
    gives: (all, query) =>
      sent({ query }, 'sort') === undefined ? all : all.filter(({ id }) => id !== 'b-2'),
  };
  expect(Object.values(outcomes(judge(check, { ...trial, server: bookServer(all, losing) })))).not.toContain(
    'failed',
  );
});

test('equal values may stand in another order page by page than in one piece', () => {
  const turned = [...all].reverse();
  const byPage: Manner = {
    replies: (reply, request) => (one(request) ? bookServer(turned)(request) : reply),
  };
  expect(outcomes(judge(check, { ...trial, server: bookServer(all, byPage) }))).toEqual(joined);
});

test('entries without a value are read one by one too', () => {
  const unwritten = [
    ...numberedBooks(3),
    ...['c-1', 'c-2'].map((id) => book(id, { genre: 'play', pages: null })),
  ];
  const losing = onPages((page, request) =>
    sent(request, 'after')?.startsWith('c-') === true ? { ...page, books: [] } : page,
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(unwritten) }))).toMatchObject({
    'relation=completeness': 'passed',
  });
  expect(outcomes(judge(check, { ...trial, server: bookServer(unwritten, losing) }))).toMatchObject({
    'relation=completeness': 'failed',
  });
});

test('lists of different values, refused filters, and entries that change meanwhile decide nothing', () => {
  const different = all.map((each, index) => ({ ...each, pages: 100 + 50 * index }));
  const outcomesOf = (server: ReturnType<typeof bookServer>, changed = server) =>
    outcomes(judge(check, { ...trial, server, changed }));
  const undecided = { 'relation=completeness': 'inconclusive', 'relation=no-repetition': 'inconclusive' };
  expect(outcomesOf(bookServer(different))).toMatchObject(undecided);
  expect(outcomesOf(bookServer(all, refusing(400, one)))).toMatchObject(undecided);
  const moving = bookServer(all.map((each) => ({ ...each, title: 'Other' })));
  expect(Object.values(outcomesOf(bookServer(all), moving))).not.toContain('failed');
});
