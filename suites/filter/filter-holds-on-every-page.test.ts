import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { asksBy, type Book, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './filter-holds-on-every-page.ts';

const claims = onBooks(check, 'genre');
const right = { 'relation=soundness': 'passed', 'relation=completeness': 'passed' };
const isInPages = (query: Query): boolean =>
  asksBy(query, 'genre') && asksBy(query, 'limit') && !query.some(([, value]) => value === '1000');

test('pages that hold what the list in one piece does pass', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('a filter that is forgotten after the first page is unsound', () => {
  const forgetful = {
    gives: (found: readonly Book[], query: Query) => (asksBy(query, 'after') ? someBooks : found),
  };
  expect(outcomes(claims(forgetful))).toMatchObject({ 'relation=soundness': 'failed' });
});

test('an entry that no page has is missing', () => {
  const losing = {
    gives: (found: readonly Book[], query: Query) =>
      isInPages(query) ? found.filter(({ id }) => id !== 'b-5') : found,
  };
  expect(outcomes(claims(losing))).toEqual({ ...right, 'relation=completeness': 'failed' });
});

test('pages that go round do not end', () => {
  const turning = claims({
    gives: (found, query) => (isInPages(query) ? [...found, ...found].slice(0, 2 * found.length) : found),
  });
  expect(outcomes(turning)).toMatchObject({
    'relation=end': 'failed',
    'relation=completeness': 'inconclusive',
  });
});

test('an error in place of the pages fails as such', () => {
  const breaking = claims({
    replies: (found, { query }) => (isInPages(query) ? { ...found, status: 500 } : found),
  });
  expect(outcomes(breaking)).toMatchObject({ 'status=200': 'failed', 'relation=soundness': 'inconclusive' });
});

test('a filter that leaves one entry decides nothing, nor do entries that changed', () => {
  const undecided = { 'relation=soundness': 'inconclusive', 'relation=completeness': 'inconclusive' };
  expect(outcomes(onBooks(check, 'title')())).toEqual(undecided);
  const changed = someBooks.map((each) => ({ ...each, title: 'New' }));
  expect(outcomes(claims({}, { changed }))).toEqual(undecided);
});

test('a filter that a target may leave out is judged where it is there, and asks for no other entries than the list has', () => {
  const optional = apiOf(booksDocument({ genre: { support: 'optional' } }));
  const forgetful = {
    gives: (found: readonly Book[], query: Query) => (asksBy(query, 'after') ? someBooks : found),
  };
  expect(outcomes(claims({}, { api: optional }))).toEqual(right);
  expect(outcomes(claims(forgetful, { api: optional }))).toMatchObject({ 'relation=soundness': 'failed' });
  const unknown = { 'relation=soundness': 'not-applicable', 'relation=completeness': 'not-applicable' };
  expect(outcomes(claims(ignoring('genre'), { api: optional }))).toEqual(unknown);
  expect(outcomes(claims({}, { api: optional, all: someBooks.slice(0, 1) }))).toEqual(unknown);
});
