import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './two-filters-intersect.ts';

const claims = onBooks(check);
const bounds = {
  'member=books.pages,relation=soundness': 'passed',
  'member=books.pages,relation=completeness': 'passed',
};
const right = {
  ...bounds,
  'relation=soundness': 'passed',
  'relation=completeness': 'passed',
  'relation=order-of-parameters': 'passed',
};
const isPair = (query: Query): boolean => query.filter(([name]) => name !== 'limit').length > 1;
test('two filters that leave what both leave, in either order, pass', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('filters that are combined by or are unsound', () => {
  expect(outcomes(claims({ gives: (found, query) => (isPair(query) ? someBooks : found) }))).toEqual({
    ...right,
    'relation=soundness': 'failed',
    'member=books.pages,relation=soundness': 'failed',
  });
});

test('filters that find nothing together are incomplete', () => {
  expect(outcomes(claims({ gives: (found, query) => (isPair(query) ? [] : found) }))).toEqual({
    'relation=soundness': 'passed',
    'relation=completeness': 'failed',
    'member=books.pages,relation=soundness': 'passed',
    'member=books.pages,relation=completeness': 'failed',
    'relation=order-of-parameters': 'inconclusive',
  });
});

test('bounds at one value that leave nothing are incomplete', () => {
  const isOneValue = (query: Query): boolean => {
    const [low, high] = ['min_pages', 'max_pages'].map(
      (name) => query.find(([given]) => given === name)?.[1],
    );
    return low !== undefined && low === high;
  };
  expect(outcomes(claims({ gives: (found, query) => (isOneValue(query) ? [] : found) }))).toEqual({
    ...right,
    'member=books.pages,relation=completeness': 'failed',
  });
});

test('an order that matters is a claim of its own', () => {
  const usual = claims().find(({ aspect }) => aspect.relation === 'order-of-parameters');
  expect(usual?.message).toMatch(/^\w+=.*&\w+=.* and \w+=.*&\w+=.* returned the same/);
  const [, reversed = ''] = / and (\w+)=/.exec(usual?.message ?? '') ?? [];
  const wrong = claims({
    gives: (found, query) => (isPair(query) && query[0]?.[0] !== reversed ? [] : found),
  });
  expect(outcomes(wrong)).toMatchObject({ 'relation=order-of-parameters': 'failed' });
});

test('a server that breaks down at two filters does not serve them', () => {
  const breaking = claims({
    replies: (found, { query }) => (isPair(query) ? { ...found, status: 500 } : found),
  });
  expect(outcomes(breaking)).toMatchObject({ 'status=200': 'failed', 'relation=soundness': 'inconclusive' });
});

test('a list without two different values decides nothing', () => {
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
    'relation=order-of-parameters': 'inconclusive',
  });
});

test('entries that changed while the run looked are not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, title: `New ${each.title}` }));
  const wrong = { gives: (found: readonly Book[], query: Query) => (isPair(query) ? changed : found) };
  expect(outcomes(claims(wrong, { changed }))).toMatchObject({ 'relation=soundness': 'inconclusive' });
});
