import { expect, test } from 'vitest';
import { answering, book, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './bound-is-exclusive.ts';

const api = apiOf(booksDocument({ min_pages: { operator: 'greater' }, max_pages: { operator: 'less' } }));
const right: Manner = {
  matches: {
    min_pages: ({ pages }, value) => pages !== null && pages > Number(value),
    max_pages: ({ pages }, value) => pages !== null && pages < Number(value),
  },
};

test.each(['min_pages', 'max_pages'])('%s leaves out what equals it', (subject) => {
  const on = onBooks(check, subject);
  expect(outcomes(on(right, { api }))).toEqual({ 'relation=exclusive-bound': 'passed' });
  expect(outcomes(on({}, { api }))).toEqual({ 'relation=exclusive-bound': 'failed' });
});

test('a bound that is not served is another matter', () => {
  expect(outcomes(onBooks(check, 'min_pages')(answering(500, 'min_pages'), { api }))).toEqual({
    'relation=exclusive-bound': 'inconclusive',
    'status=200': 'failed',
  });
});

test('too few values, or values that change meanwhile, show nothing', () => {
  const on = onBooks(check, 'min_pages');
  const undecided = { 'relation=exclusive-bound': 'inconclusive' };
  expect(outcomes(on(right, { api, all: [book('b-1'), book('b-2', { pages: 5 })] }))).toEqual(undecided);
  const changed = someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 7 }));
  expect(outcomes(on(right, { api, changed }))).toEqual(undecided);
});
