import { expect, test } from 'vitest';
import { answering, asksBy, circling, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './crossed-bounds-give-an-empty-list.ts';

const claims = onBooks(check, 'min_pages');

test('crossed bounds may bring nothing, or be refused', () => {
  expect(outcomes(claims())).toEqual({ 'relation=soundness': 'passed' });
  expect(
    outcomes(claims({ refuses: (query) => asksBy(query, 'min_pages') && asksBy(query, 'max_pages') })),
  ).toEqual({ 'relation=soundness': 'passed' });
});

test('a server that ignores one of the bounds fails', () => {
  for (const name of ['min_pages', 'max_pages'])
    expect(outcomes(claims(ignoring(name))), name).toEqual({ 'relation=soundness': 'failed' });
});

test('too few values decide nothing, and an error fails as such', () => {
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual({
    'relation=soundness': 'inconclusive',
  });
  expect(outcomes(claims(answering(502, 'min_pages')))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
});

test('one page decides that the bounds do not count, though reading on never ends', () => {
  expect(outcomes(claims(circling('min_pages')))).toEqual({ 'relation=soundness': 'failed' });
});
