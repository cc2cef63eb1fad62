import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './id-and-url-select-the-same.ts';

const claims = onBooks(check, 'press');
const byAddress = (query: Query): boolean =>
  query.some(([name, value]) => name === 'press' && value.includes('/'));
const onlyById = { matches: { press: ({ press }: Book, value: string) => press === value } };

test('a thing that is known by its id and by its address passes', () => {
  expect(outcomes(claims())).toEqual({ 'relation=url': 'passed' });
});

test('one form of two is a warning at level standard', () => {
  expect(outcomes(claims(onlyById))).toEqual({ 'relation=url': 'warned' });
  expect(outcomes(claims(onlyById, { level: 'strict' }))).toEqual({ 'relation=url': 'failed' });
});

test('two forms that bring different lists fail', () => {
  const different = {
    gives: (right: readonly Book[], query: Query) => (byAddress(query) ? right.slice(0, 1) : right),
  };
  expect(claims(different)).toMatchObject([
    { outcome: 'failed', actual: expect.stringMatching(/^missing: b-/) },
  ]);
});

test('a list in which nothing refers to anything decides nothing', () => {
  const all = someBooks.map((each) => ({ ...each, press: null }));
  expect(outcomes(claims({}, { all }))).toEqual({ 'relation=url': 'inconclusive' });
});

test('a form that breaks the server fails as such at level strict', () => {
  const breaking = claims(
    { replies: (right, { query }) => (byAddress(query) ? { ...right, status: 500 } : right) },
    { level: 'strict' },
  );
  expect(outcomes(breaking)).toEqual({ 'status=200': 'failed', 'relation=url': 'inconclusive' });
});
