import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './marker-counts-in-the-filtered-list.ts';

const right = {
  'relation=soundness': 'passed',
  'relation=completeness': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
};
const trial = { api: books, subject: 'genre' };
const afterFirst = (request: Parameters<typeof sent>[0]): boolean =>
  sent(request, 'genre') === 'novel' && sent(request, 'after') === 'b-1';

test('a marker that is a place in the filtered list is found to be', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks) }))).toEqual(right);
});

test.each<[string, Manner, object]>([
  [
    'a marker that is ignored',
    onPages((page, request) =>
      afterFirst(request)
        ? { books: someBooks.filter(({ genre }) => genre === 'novel').map((each) => ({ ...each })) }
        : page,
    ),
    { ...right, 'relation=soundness': 'failed' },
  ],
  [
    'a marker that skips one',
    onPages((page, request) => (afterFirst(request) ? { books: [{ ...someBooks[5] }] } : page)),
    { ...right, 'relation=completeness': 'failed' },
  ],
  ['a marker that is refused', refusing(400, afterFirst), { 'status=200': 'failed' }],
])('%s: seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toMatchObject(expected);
});

test('a filter that leaves one entry shows nothing', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks.slice(0, 2)) }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('entries that go meanwhile are no finding', () => {
  const changed = bookServer(someBooks.filter(({ id }) => id !== 'b-5'));
  const found = outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }));
  expect(Object.values(found)).not.toContain('failed');
});
