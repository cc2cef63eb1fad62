import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, refusing } from '../../test/support/checks/pages.ts';
import check from './repeated-limit-bounds-the-page.ts';

const twice = ({ query }: { readonly query: readonly (readonly [string, string])[] }): boolean =>
  query.filter(([name]) => name === 'limit').length > 1;

test.each<[string, Manner, object]>([
  ['either limit is kept', {}, { 'relation=bound': 'passed', 'status=200': 'passed' }],
  ['it is refused', refusing(400, twice), { 'relation=bound': 'not-applicable', 'status=200': 'passed' }],
  [
    'neither limit is kept',
    onPages((page, request) => (twice(request) ? { books: someBooks.map((each) => ({ ...each })) } : page)),
    { 'relation=bound': 'failed', 'status=200': 'passed' },
  ],
  ['the service fails', refusing(500, twice), { 'relation=bound': 'inconclusive', 'status=200': 'failed' }],
  [
    'the service is busy',
    refusing(429, twice),
    { 'relation=bound': 'inconclusive', 'status=200': 'inconclusive' },
  ],
])('where %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('a list no longer than the limits shows nothing', () => {
  const server = bookServer(someBooks.slice(0, 2));
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({ 'relation=bound': 'inconclusive' });
});

test('a list that grows meanwhile is no finding', () => {
  const server = bookServer(someBooks.slice(0, 3));
  expect(outcomes(judge(check, { api: books, server, changed: bookServer(someBooks) }))).toMatchObject({
    'relation=bound': 'passed',
  });
});
