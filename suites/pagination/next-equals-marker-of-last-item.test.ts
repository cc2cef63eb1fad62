import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './next-equals-marker-of-last-item.ts';

const right = {
  'relation=same-entries': 'passed',
  'relation=marker-of-the-last-entry': 'passed',
  'status=200': 'passed',
};
/** Only the address of the next link has this parameter. */
const byLink = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'page') !== undefined;
const withOwnLinks = onPages((page) =>
  typeof page.next === 'string' ? { ...page, next: `${page.next}&page=1` } : page,
);
const together = (...manners: readonly Manner[]): Manner => ({
  replies: (first, request) =>
    manners.reduce<ReturnType<NonNullable<Manner['replies']>>>(
      (reply, { replies }) => ('code' in reply ? reply : (replies?.(reply, request) ?? reply)),
      first,
    ),
});

test('pages that are the same either way are found to be', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual(right);
});

test('a next link that leads elsewhere although it names the last entry is seen', () => {
  const server = bookServer(
    someBooks,
    together(
      withOwnLinks,
      onPages((page, request) => (byLink(request) ? { books: entriesIn(page).slice(1) } : page)),
    ),
  );
  const claims = judge(check, { api: books, server });
  expect(outcomes(claims)).toEqual({ ...right, 'relation=same-entries': 'failed' });
  expect(claims.find(({ outcome }) => outcome === 'failed')?.evidence[0]).toContain('page=1');
});

test('a next link that names another entry than the last is seen', () => {
  const server = bookServer(
    someBooks,
    onPages((page, request) =>
      typeof page.next === 'string' && sent(request, 'after') === undefined
        ? { ...page, next: page.next.replace(/after=[^&]*/, 'after=b-1') }
        : page,
    ),
  );
  const claims = judge(check, { api: books, server });
  expect(outcomes(claims)).toEqual({
    ...right,
    'relation=same-entries': 'failed',
    'relation=marker-of-the-last-entry': 'failed',
  });
  expect(claims.find(({ aspect }) => aspect.relation === 'marker-of-the-last-entry')).toMatchObject({
    actual: expect.stringContaining('after=b-1'),
    expected: expect.not.stringContaining('b-1'),
  });
});

test('a next link that brings no page is seen', () => {
  const server = bookServer(someBooks, together(withOwnLinks, refusing(404, byLink)));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({
    'relation=same-entries': 'inconclusive',
    'relation=marker-of-the-last-entry': 'passed',
    'status=200': 'failed',
  });
});

test('a next link whose marker is refused names another entry', () => {
  const server = bookServer(
    someBooks,
    together(
      onPages((page) =>
        typeof page.next === 'string' ? { ...page, next: page.next.replace('after=', 'after=x-') } : page,
      ),
      refusing(404, (request) => `${sent(request, 'after')}`.startsWith('x-')),
    ),
  );
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({
    'relation=same-entries': 'inconclusive',
    'relation=marker-of-the-last-entry': 'failed',
  });
});

test('a next link that names no entry and leads nowhere names no other one', () => {
  const server = bookServer(
    someBooks,
    together(
      onPages((page) => (typeof page.next === 'string' ? { ...page, next: '/v1/books?page=1' } : page)),
      refusing(404, byLink),
    ),
  );
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({
    'relation=marker-of-the-last-entry': 'inconclusive',
    'status=200': 'failed',
  });
});

test('a list on one page shows nothing', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({
    'relation=same-entries': 'inconclusive',
  });
});

test('entries that change meanwhile are no finding', () => {
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, pages: 1 })),
    together(
      withOwnLinks,
      onPages((page, request) => (byLink(request) ? { ...page, books: [{ ...someBooks[0] }] } : page)),
    ),
  );
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=same-entries': 'inconclusive',
  });
});
