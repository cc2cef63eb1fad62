import { expect, test } from 'vitest';
import { judge, outcomes } from '../toolkit/testing.ts';
import { bookServer, someBooks } from '../toolkit/testing-books.ts';
import { books } from '../toolkit/testing-books-api.ts';
import { onPages, sent } from '../toolkit/testing-pages.ts';
import check from './limit-bounds-the-page.ts';

test('a limit that is kept is found to be', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual({
    'relation=bound': 'passed',
  });
});

test('of pages that are too long the one that is so by most is named, and counted by itself', () => {
  const ignoring = onPages((page, request) =>
    sent(request, 'limit') === '1' && sent(request, 'after') === undefined
      ? { ...page, books: someBooks.map((each) => ({ ...each })) }
      : page,
  );
  const [claim] = judge(check, { api: books, server: bookServer(someBooks, ignoring) });
  expect(claim).toMatchObject({ outcome: 'failed', aspect: { parameter: 'limit', relation: 'bound' } });
  expect(claim?.message).toBe('A page that was asked for with limit=1 holds 6 books.');
  expect(claim?.evidence[0]).toContain('limit=1');
});

test('a list of one entry shows nothing', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({ 'relation=bound': 'inconclusive' });
});

test('a list that grows meanwhile is no finding', () => {
  const server = bookServer(someBooks.slice(0, 3));
  expect(outcomes(judge(check, { api: books, server, changed: bookServer(someBooks) }))).toEqual({
    'relation=bound': 'passed',
  });
});
