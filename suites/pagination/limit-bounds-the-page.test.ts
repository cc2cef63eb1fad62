import { expect, test } from 'vitest';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, sent } from '../../test/support/checks/pages.ts';
import check from './limit-bounds-the-page.ts';

const right = { 'relation=bound': 'passed', 'relation=bound-after-the-first-page': 'passed' };

test('a limit that is kept is found to be', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual(right);
});

test('of pages that are too long the one that is so by most is named, and counted by itself', () => {
  const ignoring = onPages((page, request) =>
    sent(request, 'limit') === '1' && sent(request, 'after') === undefined
      ? { ...page, books: someBooks.map((each) => ({ ...each })) }
      : page,
  );
  const [claim] = judge(check, { api: books, server: bookServer(someBooks, ignoring) });
  expect(claim).toMatchObject({ outcome: 'failed', aspect: { parameter: 'limit', relation: 'bound' } });
  expect(claim?.message).toBe('A page that was requested with limit=1 contains 6 books.');
  expect(claim?.evidence[0]).toContain('limit=1');
});

test('a list of one entry shows nothing', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({
    'relation=bound': 'inconclusive',
    'relation=bound-after-the-first-page': 'inconclusive',
  });
});

test('a list that grows meanwhile is no finding', () => {
  const server = bookServer(someBooks.slice(0, 3));
  expect(outcomes(judge(check, { api: books, server, changed: bookServer(someBooks) }))).toEqual(right);
});

/** Gives all books that follow on a page, whatever its limit. */
const ignoringOn = (wanted: (request: Parameters<typeof sent>[0]) => boolean) =>
  onPages((page, request) =>
    wanted(request) ? { ...page, books: someBooks.map((each) => ({ ...each })) } : page,
  );

test('pages that are too long only after a marker show that the marker changes the size', () => {
  const inside = ignoringOn((request) => sent(request, 'after') !== undefined);
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, inside) }))).toEqual({
    'relation=bound': 'failed',
    'relation=bound-after-the-first-page': 'failed',
  });
  const everywhere = ignoringOn(() => true);
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, everywhere) }))).toEqual({
    'relation=bound': 'failed',
    'relation=bound-after-the-first-page': 'inconclusive',
  });
});
