import { expect, test } from 'vitest';
import { answering, asksBy, type Book, book, circling, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './zero-is-a-bound.ts';

const claims = onBooks(check, 'max_pages');
const unset = {
  matches: { max_pages: ({ pages }: Book, value: string) => value === '0' || (pages ?? 0) <= Number(value) },
};

test('a bound of zero may let nothing through, or be refused', () => {
  expect(outcomes(claims())).toEqual({ 'relation=soundness': 'passed' });
  expect(outcomes(claims({ refuses: (query) => asksBy(query, 'max_pages') }))).toEqual({
    'relation=soundness': 'passed',
  });
});

test('a server that takes zero for no bound fails', () => {
  expect(claims(unset)).toMatchObject([
    { outcome: 'failed', expected: 'no entry with a value greater than zero' },
  ]);
});

test('an error fails as such', () => {
  expect(outcomes(claims(answering(500, 'max_pages')))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
});

test('a list with nothing above zero decides nothing, nor do entries that changed', () => {
  expect(outcomes(claims({}, { all: [book('b-1', { pages: 0 })] }))).toEqual({
    'relation=soundness': 'inconclusive',
  });
  const changed = someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 1 }));
  expect(outcomes(claims(unset, { changed }))).toEqual({ 'relation=soundness': 'inconclusive' });
});

test('one page decides that zero is no bound, though reading on never ends', () => {
  expect(outcomes(claims(circling('max_pages')))).toEqual({ 'relation=soundness': 'failed' });
});
