import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import {
  answering,
  asksBy,
  type Book,
  ignoring,
  losing,
  someBooks,
} from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './filter-holds-in-a-sorted-list.ts';

const claims = onBooks(check, 'genre');
const right = { 'relation=soundness': 'passed', 'relation=completeness': 'passed' };
const forgetful = {
  gives: (found: readonly Book[], query: Query) => (asksBy(query, 'sort') ? someBooks : found),
};

test('a sorted list that holds what the filter leaves passes', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('a filter that is forgotten where the list is sorted is unsound', () => {
  expect(outcomes(claims(forgetful))).toEqual({ ...right, 'relation=soundness': 'failed' });
});

test('an entry that sorting loses is missing', () => {
  expect(outcomes(claims(losing('b-5', 'sort')))).toEqual({ ...right, 'relation=completeness': 'failed' });
});

test('an error for the sorted list fails as such', () => {
  expect(outcomes(claims(answering(500, 'sort')))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('a filter that does nothing decides nothing, nor do entries that changed', () => {
  const undecided = { 'relation=soundness': 'inconclusive', 'relation=completeness': 'inconclusive' };
  expect(outcomes(claims(ignoring('genre')))).toEqual(undecided);
  const changed = someBooks.map((each) => ({ ...each, title: 'New' }));
  expect(outcomes(claims(forgetful, { changed }))).toEqual(undecided);
});
