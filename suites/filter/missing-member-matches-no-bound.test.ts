import { expect, test } from 'vitest';
import { adding, answering, book, circling, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './missing-member-matches-no-bound.ts';

const unwritten = book('b-7', { pages: null });
const all = [...someBooks, unwritten];

test.each(['min_pages', 'max_pages'])('%s that leaves out what has no value passes', (name) => {
  expect(outcomes(onBooks(check, name)({}, { all }))).toEqual({ 'relation=missing-member': 'passed' });
});

test.each(['min_pages', 'max_pages'])('%s that brings what has no value is warned of', (name) => {
  const claims = onBooks(check, name);
  expect(claims(adding(unwritten, name), { all })).toMatchObject([{ outcome: 'warned', actual: 'b-7' }]);
  expect(outcomes(claims(adding(unwritten, name), { all, level: 'strict' }))).toEqual({
    'relation=missing-member': 'failed',
  });
});

test('a list in which everything has a value is not judged, nor is what changed', () => {
  const claims = onBooks(check, 'min_pages');
  expect(outcomes(claims())).toEqual({ 'relation=missing-member': 'not-applicable' });
  const changed = [...someBooks, { ...unwritten, pages: 90 }];
  expect(outcomes(claims({}, { all, changed }))).toEqual({ 'relation=missing-member': 'not-applicable' });
});

test('an error fails as such', () => {
  expect(outcomes(onBooks(check, 'min_pages')(answering(500, 'min_pages'), { all }))).toEqual({
    'status=200': 'failed',
    'relation=missing-member': 'inconclusive',
  });
});

test('one page decides that what has no value comes, though reading on never ends', () => {
  const claims = onBooks(check, 'min_pages');
  expect(outcomes(claims(circling('min_pages'), { all }))).toEqual({ 'relation=missing-member': 'warned' });
});
