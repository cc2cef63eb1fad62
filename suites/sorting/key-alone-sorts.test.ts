import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books, booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, outcomes } from '../../test/support/checks/judging.ts';
import {
  entriesIn,
  numberedBooks,
  onPages,
  refusing,
  sent,
  withKeys,
} from '../../test/support/checks/pages.ts';
import check from './key-alone-sorts.ts';

const right = { 'relation=order': 'passed', 'status=200': 'passed' };
const trial = { api: books, subject: 'pages' };
const sorted = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'sort') === 'pages';

test.each<[string, Manner, object]>([
  ['sorts ascending is right', {}, right],
  [
    'sorts descending is right',
    onPages((page, request) => (sorted(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
    right,
  ],
  [
    'sorts neither way is seen',
    onPages((page, request) => (sorted(request) ? { books: someBooks.map((each) => ({ ...each })) } : page)),
    { ...right, 'relation=order': 'warned' },
  ],
  ['is refused is seen', refusing(400, sorted), { 'relation=order': 'inconclusive', 'status=200': 'failed' }],
])('a key that %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('at level strict a list in neither order is a failure', () => {
  const ignoring = onPages((page, request) =>
    sorted(request) ? { books: someBooks.map((each) => ({ ...each })) } : page,
  );
  const server = bookServer(someBooks, ignoring);
  expect(outcomes(judge(check, { ...trial, server, level: 'strict' }))).toMatchObject({
    'relation=order': 'failed',
  });
});

test('a key that the documents leave open may be refused', () => {
  const api = withKeys([{ value: 'pages', field: '/pages', kind: 'integer', support: 'optional' }]);
  const server = bookServer(someBooks, refusing(400, sorted));
  expect(outcomes(judge(check, { api, subject: 'pages', server }))).toEqual({
    'relation=order': 'not-applicable',
    'status=200': 'not-applicable',
  });
});

test('equal values show nothing, and values that change meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(4)) }))).toEqual({
    ...right,
    'relation=order': 'inconclusive',
  });
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 1 })),
    onPages((page, request) => (sorted(request) ? { books: someBooks.map((each) => ({ ...each })) } : page)),
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
});

test('where the file gives a default direction, only that one is right', () => {
  const document = JSON.parse(JSON.stringify(booksDocument()), (_, value) =>
    value?.name === 'way' ? { ...value, schema: { type: 'string', default: 'up' } } : value,
  );
  const down = onPages((page, request) =>
    sorted(request) && sent(request, 'way') === undefined
      ? { ...page, books: entriesIn(page).toReversed() }
      : page,
  );
  const outcomesOf = (manner: Manner) =>
    outcomes(judge(check, { api: apiOf(document), subject: 'pages', server: bookServer(someBooks, manner) }));
  expect(outcomesOf({})).toEqual(right);
  expect(outcomesOf(down)).toEqual({ ...right, 'relation=order': 'failed' });
});
