import { expect, test } from 'vitest';
import { adding, answering, book, ignoring, losing, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './bounds-divide-the-list.ts';

const unwritten = book('b-7', { pages: null });
const all = [...someBooks, unwritten];
const right = {
  'relation=disjointness': 'passed',
  'relation=coverage': 'passed',
  'relation=missing-member': 'passed',
};

test.each(['min_pages', 'max_pages'])('%s and its counterpart divide the list', (name) => {
  expect(outcomes(onBooks(check, name)({}, { all }))).toEqual(right);
});

test('each way to divide it wrongly is a claim of its own', () => {
  const claims = onBooks(check, 'min_pages');
  expect(outcomes(claims({ matches: { min_pages: ({ pages }) => pages !== null } }, { all }))).toEqual({
    ...right,
    'relation=disjointness': 'failed',
  });
  expect(outcomes(claims(losing('b-5', 'min_pages'), { all }))).toEqual({
    ...right,
    'relation=coverage': 'failed',
  });
  expect(outcomes(claims(adding(unwritten, 'max_pages'), { all }))).toEqual({
    ...right,
    'relation=missing-member': 'failed',
  });
});

test('a list of one value decides nothing, nor one that changed', () => {
  const claims = onBooks(check, 'max_pages');
  const undecided = { 'relation=disjointness': 'inconclusive', 'relation=coverage': 'inconclusive' };
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual(undecided);
  const changed = someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 1000 }));
  expect(outcomes(claims(ignoring('max_pages'), { changed }))).toMatchObject(undecided);
});

test('an error fails as such', () => {
  expect(outcomes(onBooks(check, 'min_pages')(answering(500, 'max_pages')))).toMatchObject({
    'status=200': 'failed',
  });
});
