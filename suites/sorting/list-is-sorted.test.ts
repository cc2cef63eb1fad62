import { describe, expect, test } from 'vitest';
import { book, bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
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
import check from './list-is-sorted.ts';

const right = { 'relation=order': 'passed', 'status=200': 'passed' };
const sorted = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'sort') !== undefined;

describe.each(['pages.ascending', 'pages.descending', 'title.ascending', 'title.descending'])(
  '%s',
  (subject) => {
    const trial = { api: books, subject };

    test('a list in order is found to be', () => {
      expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks) }))).toEqual(right);
    });

    test.each<[string, Manner, object]>([
      [
        'a key that is ignored',
        onPages((page, request) =>
          sorted(request) ? { books: someBooks.map((each) => ({ ...each })) } : page,
        ),
        { ...right, 'relation=order': 'failed' },
      ],
      [
        'the opposite order',
        onPages((page, request) =>
          sorted(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
        ),
        { ...right, 'relation=order': 'failed' },
      ],
      [
        'a key that is refused',
        refusing(400, sorted),
        { 'relation=order': 'inconclusive', 'status=200': 'failed' },
      ],
      [
        'a busy target',
        refusing(503, sorted),
        { 'relation=order': 'inconclusive', 'status=200': 'inconclusive' },
      ],
    ])('%s: seen', (_, manner, expected) => {
      expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toEqual(expected);
    });
  },
);

test('entries without the value stand together at one end, whichever', () => {
  const some = [book('b-1', { pages: 2 }), book('b-2', { pages: null }), book('b-3', { pages: 1 })];
  const trial = { api: books, subject: 'pages.ascending' };
  expect(outcomes(judge(check, { ...trial, server: bookServer(some) }))).toEqual(right);
  const between = bookServer(
    some,
    onPages((page, request) => {
      const [none, one, two] = entriesIn(page);
      return sorted(request) ? { books: [one ?? {}, none ?? {}, two ?? {}] } : page;
    }),
  );
  expect(outcomes(judge(check, { ...trial, server: between }))).toEqual({
    ...right,
    'relation=order': 'failed',
  });
});

test('a key that the documents leave open is missed, not demanded', () => {
  const api = withKeys([{ value: 'pages', field: '/pages', kind: 'integer', support: 'optional' }]);
  const trial = { api, subject: 'pages.ascending', server: bookServer(someBooks, refusing(400, sorted)) };
  expect(outcomes(judge(check, trial))).toEqual({
    'relation=order': 'not-applicable',
    'status=200': 'warned',
  });
  expect(outcomes(judge(check, { ...trial, level: 'strict' }))).toMatchObject({ 'status=200': 'failed' });
});

test('the subject says which key and which direction it is about', () => {
  const [claim] = judge(check, { api: books, subject: 'title.descending', server: bookServer(someBooks) });
  expect(claim?.message).toBe('6 books were descending by title.');
  expect(claim?.aspect).toEqual({ operation: 'listBooks', parameter: 'sort', relation: 'order' });
});

test('a list of equal values, and one that stands in order anyway, show nothing', () => {
  const trial = { api: books, subject: 'pages.ascending' };
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(4)) }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
  const ordered = [1, 2, 3].map((pages) => book(`b-${pages}`, { pages }));
  const ignoring = onPages((page, request) =>
    sorted(request) ? { books: ordered.map((each) => ({ ...each })) } : page,
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(ordered, ignoring) }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
});

test('entries whose value changes meanwhile are no finding', () => {
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, pages: 1 })),
    onPages((page, request) => (sorted(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
  );
  expect(
    outcomes(
      judge(check, { api: books, subject: 'pages.ascending', server: bookServer(someBooks), changed }),
    ),
  ).toMatchObject({ 'relation=order': 'inconclusive' });
});
