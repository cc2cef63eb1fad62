import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './repetition-changes-nothing.ts';

const claims = onBooks(check, 'genre');
const isTwice = (query: Query): boolean => query.filter(([name]) => name === 'genre').length > 1;
const forgetful = {
  gives: (right: readonly Book[], query: Query) => (isTwice(query) ? someBooks : right),
};

test('a filter given twice may do what it does once, or be refused', () => {
  expect(outcomes(claims())).toEqual({ 'relation=repetition': 'passed' });
  expect(outcomes(claims({ refuses: isTwice }))).toEqual({ 'relation=repetition': 'passed' });
});

test('a filter that is lost when given twice fails', () => {
  expect(claims(forgetful)).toMatchObject([
    { outcome: 'failed', actual: expect.stringMatching(/^unexpected: b-/) },
  ]);
});

test('an error for the repeated filter fails as such', () => {
  const breaking = claims({
    replies: (right, { query }) => (isTwice(query) ? { ...right, status: 500 } : right),
  });
  expect(outcomes(breaking)).toEqual({ 'status=200': 'failed', 'relation=repetition': 'inconclusive' });
});

test('a filter that does nothing once, and entries that changed, decide nothing', () => {
  expect(outcomes(claims(ignoring('genre')))).toEqual({ 'relation=repetition': 'inconclusive' });
  expect(outcomes(claims({}, { all: [] }))).toEqual({ 'relation=repetition': 'inconclusive' });
  const changed = someBooks.map((each) => ({ ...each, title: 'New' }));
  expect(outcomes(claims(forgetful, { changed }))).toEqual({ 'relation=repetition': 'inconclusive' });
});
