import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { answering, asksBy, type Book, book, losing, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './matching-items-are-returned.ts';

const byGenre = onBooks(check, 'genre');
/** Leaves out every book that a genre is asked for. */
const emptied = {
  gives: (right: readonly Book[], query: Query) => (asksBy(query, 'genre') ? [] : right),
};

test.each(['title', 'genre', 'min_pages', 'max_pages', 'since', 'press', 'shelf'])(
  'a list by %s that has all that matches passes',
  (name) => {
    const all = [...someBooks, book('b-7', { state: 'planned' })];
    expect(outcomes(onBooks(check, name)({}, { all }))).toMatchObject({ 'relation=completeness': 'passed' });
  },
);

test('every value that loses entries is named in one claim, with a request of each as evidence', () => {
  const [completeness, ...others] = byGenre(emptied);
  expect(others).toEqual([]);
  expect(completeness).toMatchObject({
    outcome: 'failed',
    aspect: { parameter: 'genre', relation: 'completeness' },
    message: expect.stringMatching(/genre=novel left out 3 matching books.* genre=(play|essay)/),
  });
  expect(completeness?.evidence.slice(0, 2).join()).toMatch(/novel.*(play|essay)/);
});

test('one entry that is lost fails', () => {
  expect(byGenre(losing('b-5', 'genre'))).toMatchObject([
    { outcome: 'failed', actual: 'missing for genre=novel: b-5' },
  ]);
});

test('an entry that is lost where the documents ask for no completeness fails at level strict only', () => {
  const api = apiOf(booksDocument({ genre: { completeAt: 'strict' } }));
  expect(outcomes(byGenre(emptied, { api }))).toEqual({ 'relation=completeness': 'inconclusive' });
  expect(outcomes(byGenre(emptied, { api, level: 'strict' }))).toEqual({ 'relation=completeness': 'failed' });
});

test('an entry that changed while the run looked is not missing', () => {
  const changed = someBooks.map((each) => ({ ...each, genre: 'poem' }));
  expect(outcomes(byGenre(emptied, { changed }))).toEqual({ 'relation=completeness': 'inconclusive' });
});

test('a list without values decides nothing', () => {
  expect(outcomes(byGenre({}, { all: [] }))).toEqual({ 'relation=completeness': 'inconclusive' });
});

test('an error fails as such, and a busy server does not', () => {
  expect(outcomes(byGenre(answering(404, 'genre')))).toEqual({
    'relation=completeness': 'inconclusive',
    'status=200': 'failed',
  });
  expect(outcomes(byGenre(answering(429, 'genre')))).toEqual({
    'relation=completeness': 'inconclusive',
    'status=200': 'inconclusive',
  });
});
