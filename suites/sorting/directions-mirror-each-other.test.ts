import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import {
  entriesIn,
  numberedBooks,
  onPages,
  refusing,
  sent,
  withKeys,
} from '../../test/support/checks/pages.ts';
import check from './directions-mirror-each-other.ts';

const right = { 'relation=mirror': 'passed', 'status=200': 'passed' };
const trial = { api: books, subject: 'title' };
const descending = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'way') === 'down';

test.each<[string, Manner, object]>([
  ['mirrors is found to', {}, right],
  [
    'is the same in both directions is seen',
    onPages((page, request) =>
      descending(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
    ),
    { ...right, 'relation=mirror': 'failed' },
  ],
  [
    'lacks an entry one way is undecided here',
    onPages((page, request) => (descending(request) ? { ...page, books: entriesIn(page).slice(1) } : page)),
    { ...right, 'relation=mirror': 'inconclusive' },
  ],
  [
    'does not come one way is seen',
    refusing(500, descending),
    { 'relation=mirror': 'inconclusive', 'status=200': 'failed' },
  ],
])('a list that %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('a key that the documents leave open may be refused', () => {
  const api = withKeys([{ value: 'title', field: '/title', kind: 'text', support: 'optional' }]);
  const server = bookServer(
    someBooks,
    refusing(400, (request) => sent(request, 'sort') !== undefined),
  );
  expect(outcomes(judge(check, { api, server, subject: 'title' }))).toEqual({
    'relation=mirror': 'not-applicable',
    'status=200': 'not-applicable',
  });
});

test('equal values show nothing, and values that change meanwhile are no finding', () => {
  const equal = bookServer(numberedBooks(4));
  expect(outcomes(judge(check, { ...trial, subject: 'pages', server: equal }))).toMatchObject({
    'relation=mirror': 'inconclusive',
  });
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, title: `New ${each.title}` })),
    onPages((page, request) =>
      descending(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
    ),
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=mirror': 'inconclusive',
  });
});
