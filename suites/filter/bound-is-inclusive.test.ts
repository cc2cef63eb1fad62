import { expect, test } from 'vitest';
import { answering, type Book, book, ignoring, losing, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './bound-is-inclusive.ts';

const fromBelow = onBooks(check, 'min_pages');
const open = { matches: { min_pages: ({ pages }: Book, value: string) => (pages ?? 0) > Number(value) } };
const [soundness, completeness, inclusive] = [
  'relation=soundness',
  'relation=completeness',
  'relation=inclusive-bound',
];

test.each(['min_pages', 'max_pages'])('%s that lets through what equals it passes', (name) => {
  expect(outcomes(onBooks(check, name)())).toEqual({
    [soundness]: 'passed',
    [completeness]: 'passed',
    [inclusive]: 'passed',
  });
});

test('an open bound breaks one sentence only', () => {
  expect(outcomes(fromBelow(open))).toEqual({
    [soundness]: 'passed',
    [completeness]: 'passed',
    [inclusive]: 'failed',
  });
});

test('a bound that is open for large numbers alone is no better', () => {
  const largest = Math.max(...someBooks.map(({ pages }) => pages ?? 0));
  const openAtTheEnd = {
    matches: {
      min_pages: ({ pages }: Book, value: string) =>
        Number(value) < largest ? (pages ?? 0) >= Number(value) : (pages ?? 0) > Number(value),
    },
  };
  expect(outcomes(fromBelow(openAtTheEnd))).toMatchObject({
    [soundness]: 'passed',
    [inclusive]: 'failed',
  });
});

test('an open bound is warned of or accepted where a reading says so', () => {
  const withOpenBound = (openBound: string) => apiOf(booksDocument({ min_pages: { openBound } }));
  expect(outcomes(fromBelow(open, { api: withOpenBound('warn') }))).toMatchObject({ [inclusive]: 'warned' });
  expect(outcomes(fromBelow(open, { api: withOpenBound('accept') }))).toMatchObject({
    [inclusive]: 'passed',
  });
});

test('an ignored bound brings what lies beyond it', () => {
  expect(outcomes(fromBelow(ignoring('min_pages')))).toMatchObject({
    [soundness]: 'failed',
    [inclusive]: 'passed',
  });
});

test('a bound that loses what lies within it fails for that', () => {
  expect(outcomes(fromBelow(losing('b-5', 'min_pages')))).toMatchObject({
    [soundness]: 'passed',
    [completeness]: 'failed',
  });
});

test('some of what equals the bound is worse than none', () => {
  const all = [...someBooks, book('b-7', { pages: 350 })];
  const [, , claim] = fromBelow(losing('b-7', 'min_pages'), { all });
  expect(claim).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('only some of the entries that equal the bound'),
  });
});

test('fewer than three values decide nothing', () => {
  expect(outcomes(fromBelow({}, { all: someBooks.slice(0, 2) }))).toEqual({
    [soundness]: 'inconclusive',
    [completeness]: 'inconclusive',
    [inclusive]: 'inconclusive',
  });
});

test('what changed while the run looked is not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, pages: 1 }));
  expect(outcomes(fromBelow(open, { changed }))).toMatchObject({ [inclusive]: 'inconclusive' });
});

test('an error in place of the list is one claim', () => {
  expect(outcomes(fromBelow(answering(500, 'min_pages')))).toMatchObject({ 'status=200': 'failed' });
});

test('what has no value is not beyond a bound', () => {
  const all = [...someBooks, book('b-7', { pages: null })];
  const lets = {
    matches: { min_pages: ({ pages }: Book, value: string) => pages === null || pages >= Number(value) },
  };
  expect(outcomes(fromBelow(lets, { all }))).toMatchObject({ [soundness]: 'passed' });
});
