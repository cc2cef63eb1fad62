import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, joined, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './filtered-pages-join-to-the-filtered-list.ts';

const trial = { api: books, subject: 'genre' };
/** Pages of one of the three novels each. */
const small = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'genre') === 'novel' && sent(request, 'limit') === '1';
const second = (request: Parameters<typeof sent>[0]): boolean =>
  small(request) && sent(request, 'after') === 'b-1';

test('a filtered list that is the same in every way is found to be', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks) }))).toEqual(joined);
});

test.each<[string, Manner, object]>([
  [
    'a page that lacks its entry',
    onPages((page, request) => (second(request) ? { ...page, books: [] } : page)),
    { 'relation=completeness': 'failed' },
  ],
  [
    'a page that repeats an entry',
    onPages((page, request) =>
      second(request) ? { ...page, books: [{ ...someBooks[0] }, ...entriesIn(page)] } : page,
    ),
    { 'relation=no-repetition': 'failed' },
  ],
  [
    'a next link that drops the filter',
    onPages((page, request) =>
      small(request) && typeof page.next === 'string'
        ? { ...page, next: page.next.replace('genre=novel&', '') }
        : page,
    ),
    { 'relation=soundness': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'pages that go round',
    onPages((page, request) => (second(request) ? { ...page, next: '/v1/books?genre=novel&limit=1' } : page)),
    { 'relation=end': 'failed', 'relation=completeness': 'inconclusive' },
  ],
  [
    'pages that do not come',
    refusing(500, small),
    { 'status=200': 'failed', 'relation=completeness': 'inconclusive' },
  ],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toMatchObject(expected);
});

test('what the target lacks in one piece only, it lacks there', () => {
  const limited = (request: Parameters<typeof sent>[0]) =>
    sent(request, 'genre') === 'novel' && !small(request);
  const cut = onPages((page, request) => (limited(request) ? { books: entriesIn(page).slice(0, 2) } : page));
  const claims = judge(check, { ...trial, server: bookServer(someBooks, cut) });
  expect(claims.some(({ outcome }) => outcome === 'failed')).toBe(true);
});

test('another order is a warning, and at level strict a failure', () => {
  const turned = onPages((page, request) => {
    const place = ['b-6', 'b-5', 'b-1'].indexOf(sent(request, 'after') ?? '');
    const one = someBooks.find(({ id }) => id === (['b-5', 'b-1'][place] ?? 'b-6'));
    const next = `/v1/books?genre=novel&limit=1&after=${one?.id ?? ''}`;
    if (!small(request) || one === undefined) return page;
    return { books: [{ ...one }], ...(one.id === 'b-1' ? {} : { next }) };
  });
  const server = bookServer(someBooks, turned);
  expect(outcomes(judge(check, { ...trial, server }))).toEqual({ ...joined, 'relation=order': 'warned' });
  expect(outcomes(judge(check, { ...trial, server, level: 'strict' }))).toMatchObject({
    'relation=order': 'failed',
  });
});

test('values that leave one entry show nothing, nor do lists of which nothing stays', () => {
  const server = bookServer(someBooks.slice(0, 2));
  expect(outcomes(judge(check, { ...trial, server }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
  const changed = bookServer(someBooks.map((each) => ({ ...each, pages: 1 })));
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=completeness': 'inconclusive',
    'relation=soundness': 'inconclusive',
  });
});
