import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './marker-counts-in-the-sorted-list.ts';

const right = {
  'relation=soundness': 'passed',
  'relation=completeness': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
};
const trial = { api: books, subject: 'pages' };
const sortedAfter = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'sort') === 'pages' && sent(request, 'after') !== undefined;

test('a marker that is a place in the sorted list is found to be', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks) }))).toEqual(right);
});

test.each<[string, Manner, object]>([
  [
    'a marker that is a place in the default order',
    onPages((page, request) => {
      const place = someBooks.findIndex(({ id }) => id === sent(request, 'after'));
      return sortedAfter(request) ? { books: someBooks.slice(place + 1).map((each) => ({ ...each })) } : page;
    }),
    { 'relation=soundness': 'failed', 'relation=completeness': 'failed' },
  ],
  ['a marker that is refused', refusing(400, sortedAfter), { 'status=200': 'failed' }],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toMatchObject(expected);
});

test('entries of one value may stand the other way round in pages of another size', () => {
  const two = ['b-3', 'b-4'];
  const tied = someBooks.map((each) => (two.includes(each.id) ? { ...each, pages: 340 } : each));
  const turned = [...tied].reverse();
  const server = bookServer(tied, {
    replies: (reply, request) => (sent(request, 'limit') === '3' ? bookServer(turned)(request) : reply),
  });
  expect(outcomes(judge(check, { ...trial, server }))).toEqual(right);
});

test('a list of one entry shows nothing', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks.slice(0, 1)) }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('entries whose value changes meanwhile are no finding', () => {
  const changed = bookServer(someBooks.map((each) => (each.id < 'b-4' ? { ...each, pages: 1000 } : each)));
  const found = outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }));
  expect(Object.values(found)).not.toContain('failed');
});
