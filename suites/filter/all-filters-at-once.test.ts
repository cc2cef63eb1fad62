import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import {
  asksBy,
  type Book,
  book,
  circling,
  ignoring,
  losing,
  someBooks,
} from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './all-filters-at-once.ts';

const claims = onBooks(check);
const right = { 'relation=soundness': 'passed', 'relation=completeness': 'passed' };
const asksForAll = (query: Query): boolean => asksBy(query, 'title') && asksBy(query, 'genre');

test('an entry that all filters find, and none of them wrongly, passes', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('an entry that is lost among all filters fails', () => {
  const losingTogether = {
    gives: (found: readonly Book[], query: Query) => (asksForAll(query) ? [] : found),
  };
  expect(outcomes(claims(losingTogether))).toEqual({ ...right, 'relation=completeness': 'failed' });
});

test('where one filter loses the entry by itself, that filter is named', () => {
  const completeness = claims(losing('b-1', 'title')).find(({ outcome }) => outcome === 'failed');
  expect(completeness).toMatchObject({
    aspect: { parameter: 'title', relation: 'alone' },
    message: 'title=Emma does not return b-1, which has that value.',
  });
});

test('where one filter breaks the server by itself, that filter is named and not all of them', () => {
  const breaking = claims({
    replies: (found, { query }) => (asksBy(query, 'title') ? { ...found, status: 500 } : found),
  });
  expect(breaking.find(({ outcome }) => outcome === 'failed')).toMatchObject({
    aspect: { parameter: 'title', status: 200 },
    message: expect.stringMatching(/^title=\w+ alone is not served either/),
  });
});

test('a filter that does not count among all is named', () => {
  const soundness = claims(ignoring('title')).find(({ outcome }) => outcome === 'failed');
  expect(soundness).toMatchObject({
    aspect: { parameter: 'title', relation: 'soundness' },
    message: expect.stringContaining('title has no effect'),
  });
});

test('filters that are refused together are judged by other checks', () => {
  expect(outcomes(claims({ refuses: asksForAll }))).toEqual({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('an empty list decides nothing, nor do entries that changed', () => {
  const undecided = { 'relation=soundness': 'inconclusive', 'relation=completeness': 'inconclusive' };
  expect(outcomes(claims({}, { all: [] }))).toEqual(undecided);
  const changed = someBooks.map((each) => ({ ...each, title: `New ${each.title}` }));
  expect(outcomes(claims({}, { changed }))).toMatchObject({ 'relation=completeness': 'inconclusive' });
});

test('one page decides that a filter does not count, though reading on never ends', () => {
  const soundness = claims(circling('title')).find(({ outcome }) => outcome === 'failed');
  expect(soundness).toMatchObject({ aspect: { parameter: 'title', relation: 'soundness' } });
});

test('an entry beyond the pages that are read is not lost', () => {
  const all = Array.from({ length: 1200 }, (_, index) =>
    book(`b-${index}`, { title: 'Emma', genre: 'novel' }),
  );
  const found = claims({ largestPage: 1 }, { all });
  expect(found.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});
