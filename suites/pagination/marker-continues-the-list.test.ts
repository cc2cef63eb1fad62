import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, unlinkedBooks } from '../../test/support/checks/pages.ts';
import check from './marker-continues-the-list.ts';

const after = (marker: string) => (request: Parameters<typeof sent>[0]) => sent(request, 'after') === marker;
const passed = {
  'relation=soundness': 'passed',
  'relation=completeness': 'passed',
  'relation=order': 'passed',
  'relation=empty-after-the-last': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
};

test('a marker that gives the rest of the list is found to', () => {
  const server = bookServer(someBooks);
  expect(outcomes(judge(check, { api: books, server }))).toEqual(passed);
  expect(outcomes(judge(check, { api: unlinkedBooks, server }))).toEqual(passed);
});

test.each<[string, Manner, object]>([
  [
    'a marker that is ignored',
    onPages((page, request) =>
      sent(request, 'after') === undefined ? page : { books: someBooks.map((each) => ({ ...each })) },
    ),
    { 'relation=soundness': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'a marker that skips one',
    onPages((page, request) => (after('b-4')(request) ? { ...page, books: entriesIn(page).slice(1) } : page)),
    { 'relation=completeness': 'failed', 'relation=soundness': 'passed' },
  ],
  [
    'another order after a marker',
    onPages((page, request) =>
      after('b-4')(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
    ),
    { 'relation=order': 'failed', 'relation=completeness': 'failed' },
  ],
  [
    'a list that begins again after its last entry',
    onPages((page, request) =>
      after('b-6')(request) ? { books: someBooks.slice(0, 1).map((each) => ({ ...each })) } : page,
    ),
    { 'relation=empty-after-the-last': 'failed', 'relation=soundness': 'passed' },
  ],
  [
    'a last entry that is refused as a marker',
    refusing(404, after('b-6')),
    { 'relation=empty-after-the-last': 'failed', 'status=200': 'passed' },
  ],
  ['a marker that is refused', refusing(400, after('b-4')), { 'status=200': 'failed' }],
])('%s is seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toMatchObject(
    expected,
  );
});

test('a list that comes in another order each time settles nothing', () => {
  const changed = bookServer(someBooks.toReversed());
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
    'relation=order': 'inconclusive',
  });
});

test('a list of one entry shows nothing', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks.slice(0, 1)) }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('what goes meanwhile, and a marker that goes, are no finding', () => {
  const changed = bookServer(someBooks.filter(({ id }) => id !== 'b-4' && id !== 'b-6'));
  const found = outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }));
  expect(Object.values(found)).not.toContain('failed');
  expect(found).toMatchObject({ 'relation=completeness': 'passed' });
});
