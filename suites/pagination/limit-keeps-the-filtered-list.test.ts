import { expect, test } from 'vitest';
import { asksBy, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { asksForMany, pagingServer, unpagedBooks } from '../../test/support/checks/pages.ts';
import check from './limit-keeps-the-filtered-list.ts';

const trial = { api: books, subject: 'genre' };

test.each<[string, Manner, string]>([
  ['that lacks nothing passes', {}, 'passed'],
  [
    'that lacks its last entry with a limit only is seen',
    {
      gives: (right, query) => (asksForMany(query, 'genre') ? right.slice(0, -1) : right),
    },
    'failed',
  ],
  [
    'that lacks its last entry either way is the finding of filters',
    { gives: (right, query) => (asksBy(query, 'genre') ? right.slice(0, -1) : right) },
    'passed',
  ],
])('a filtered list %s', (_, manner, expected) => {
  const server = pagingServer(someBooks, manner);
  expect(outcomes(judge(check, { ...trial, server }))).toEqual({ 'relation=completeness': expected });
});

test('the entries that are missing are named', () => {
  const server = pagingServer(someBooks, {
    gives: (right, query) => (asksForMany(query, 'genre') ? right.filter(({ id }) => id !== 'b-5') : right),
  });
  expect(judge(check, { ...trial, server })).toMatchObject([{ outcome: 'failed', entries: ['b-5'] }]);
});

test('what goes meanwhile is no finding', () => {
  const changed = pagingServer(someBooks.slice(0, -1));
  expect(judge(check, { ...trial, server: pagingServer(someBooks), changed })).toMatchObject([
    { outcome: 'passed' },
  ]);
});

test('a list without pages has no limit', () => {
  expect(check.instances(unpagedBooks)).toEqual([]);
});
