import { expect, test } from 'vitest';
import { asksBy, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { asksForMany, pagingServer } from '../../test/support/checks/pages.ts';
import check from './limit-keeps-the-sorted-list.ts';

test.each<[string, Manner, string]>([
  ['that lacks nothing passes', {}, 'passed'],
  [
    'that lacks its last entry with a limit only is seen',
    {
      gives: (right, query) => (asksForMany(query, 'sort') ? right.slice(0, -1) : right),
    },
    'failed',
  ],
  [
    'that lacks its last entry either way is the finding of sorting',
    { gives: (right, query) => (asksBy(query, 'sort') ? right.slice(0, -1) : right) },
    'passed',
  ],
])('a sorted list %s', (_, manner, expected) => {
  const server = pagingServer(someBooks, manner);
  expect(outcomes(judge(check, { api: books, subject: 'pages', server }))).toEqual({
    'relation=completeness': expected,
  });
});
