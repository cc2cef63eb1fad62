import { describe, expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, unlinkedBooks } from '../../test/support/checks/pages.ts';
import check from './pages-join-to-the-whole-list.ts';

const passed = {
  'relation=no-repetition': 'passed',
  'relation=completeness': 'passed',
  'relation=order': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
};

const [limit, after] = ['limit', 'after'];

describe('pages of a list', () => {
  test('join to it where all is right', () => {
    const server = bookServer(someBooks);
    expect(outcomes(judge(check, { api: books, server }))).toEqual(passed);
    expect(outcomes(judge(check, { api: unlinkedBooks, server }))).toEqual(passed);
  });

  test.each<[string, Manner, object]>([
    [
      'repeat an entry',
      onPages((page, request) =>
        sent(request, after) === 'b-2' && sent(request, limit) === '2'
          ? { ...page, books: [{ ...someBooks[1] }, ...entriesIn(page)] }
          : page,
      ),
      { 'relation=no-repetition': 'failed', 'relation=completeness': 'passed' },
    ],
    [
      'lose one at the end of a page',
      onPages((page, request) =>
        sent(request, limit) === '3' ? { ...page, books: entriesIn(page).slice(0, 2) } : page,
      ),
      { 'relation=completeness': 'failed', 'relation=no-repetition': 'passed', 'relation=end': 'passed' },
    ],
    [
      'come in another order',
      onPages((page, request) =>
        sent(request, limit) === '2' ? { ...page, books: entriesIn(page).toReversed() } : page,
      ),
      { 'relation=order': 'failed', 'relation=completeness': 'passed' },
    ],
    [
      'go round',
      onPages((page, request) =>
        sent(request, limit) === '1' ? { ...page, next: '/v1/books?limit=1' } : page,
      ),
      {
        'relation=end': 'failed',
        'relation=no-repetition': 'inconclusive',
        'relation=completeness': 'inconclusive',
      },
    ],
    [
      'break off',
      refusing(404, (request) => sent(request, limit) === '2' && sent(request, after) === 'b-4'),
      { 'relation=end': 'failed', 'relation=completeness': 'inconclusive' },
    ],
    [
      'do not come',
      refusing(500, (request) => sent(request, limit) === '3'),
      { 'status=200': 'failed', 'relation=completeness': 'passed' },
    ],
  ])('%s', (_, manner, expected) => {
    expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toMatchObject(
      expected,
    );
  });

  test('that break off do so with the status that came', () => {
    const manner = refusing(404, (request) => sent(request, after) === 'b-6');
    const claims = judge(check, { api: unlinkedBooks, server: bookServer(someBooks, manner) });
    const [broken] = claims.filter(({ outcome }) => outcome === 'failed');
    expect(broken?.message).toContain('broke off with status 404');
    expect(broken?.evidence[0]).toContain('after=b-5');
    expect(broken?.evidence[1]).toContain('after=b-6');
    expect(broken?.seenIn).toEqual([expect.stringContaining('after=b-6')]);
  });

  test('that lack an entry are shown where they go on without it', () => {
    const manner = onPages((page, request) =>
      sent(request, limit) === '2' && sent(request, after) === 'b-2'
        ? { ...page, books: entriesIn(page).slice(1) }
        : page,
    );
    const claims = judge(check, { api: books, server: bookServer(someBooks, manner) });
    expect(claims.find(({ outcome }) => outcome === 'failed')?.evidence[0]).toContain('after=b-2');
  });

  test.each([0, 1])('of a list of %i show nothing', (number) => {
    const server = bookServer(someBooks.slice(0, number));
    expect(outcomes(judge(check, { api: books, server }))).toMatchObject({
      'relation=completeness': 'inconclusive',
      'relation=order': 'inconclusive',
    });
  });

  test('of a list that changes meanwhile are no finding', () => {
    const changed = bookServer(
      someBooks
        .filter(({ id }) => id !== 'b-3')
        .map((each) => (each.id === 'b-4' ? { ...each, pages: 1 } : each)),
    );
    const claims = judge(check, { api: books, server: bookServer(someBooks), changed });
    expect(outcomes(claims)).toEqual(passed);
  });
});
