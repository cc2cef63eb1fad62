import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { answering, asksBy, type Book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './unknown-parameter-does-not-widen.ts';

const claims = onBooks(check);
const right = { 'relation=soundness': 'passed' };
const forgetful = {
  gives: (found: readonly Book[], query: Query) => (asksBy(query, 'nonsense') ? someBooks : found),
};

test('a parameter that nobody defined may be ignored, refused, or find nothing', () => {
  expect(outcomes(claims())).toEqual(right);
  expect(outcomes(claims({ refuses: (query) => asksBy(query, 'nonsense') }))).toEqual(right);
  expect(outcomes(claims({ matches: { nonsense: () => false } }))).toEqual(right);
});

test('a parameter that undoes the filter fails', () => {
  expect(claims(forgetful)).toMatchObject([
    {
      outcome: 'failed',
      aspect: { operation: 'listBooks', parameter: 'nonsense', relation: 'soundness' },
      actual: expect.stringMatching(/^unexpected: b-/),
    },
  ]);
});

test('an error fails as such', () => {
  expect(outcomes(claims(answering(500, 'nonsense')))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
});

test('a list of one entry decides nothing, nor do entries that changed', () => {
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual({
    'relation=soundness': 'inconclusive',
  });
  const changed = someBooks.map((each) => ({ ...each, title: 'New' }));
  expect(outcomes(claims(forgetful, { changed }))).toEqual({ 'relation=soundness': 'inconclusive' });
});
