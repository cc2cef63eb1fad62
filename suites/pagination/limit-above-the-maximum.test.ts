import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, unlinkedBooks } from '../../test/support/checks/pages.ts';
import check from './limit-above-the-maximum.ts';

const isHuge = (request: Parameters<typeof sent>[0]): boolean => (sent(request, 'limit') ?? '').length > 9;

test('a limit that is taken as it is is in order', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual({
    'relation=completeness': 'passed',
    'status=200': 'passed',
  });
});

// Whether the file documents the status, the checks of statuses judge.
test.each([400, 413, 422])('a limit that is refused with %s is in order', (status) => {
  const server = bookServer(someBooks, refusing(status, isHuge));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({
    'relation=completeness': 'not-applicable',
    'status=200': 'passed',
  });
});

test('the limit holds where the marker is ignored, so that every page is the whole list', () => {
  const ignoring = onPages((page) => ({ ...page, books: someBooks.map((each) => ({ ...each })) }));
  const server = bookServer(someBooks, ignoring);
  expect(outcomes(judge(check, { api: unlinkedBooks, server }))).toMatchObject({
    'relation=completeness': 'passed',
  });
});

test.each<[string, Manner, object]>([
  [
    'a page that is cut and leads nowhere',
    onPages((page, request) => (isHuge(request) ? { books: [...entriesIn(page).slice(0, 2)] } : page)),
    { 'relation=completeness': 'failed' },
  ],
  [
    'pages that go round before all has come',
    onPages((page, request) =>
      isHuge(request)
        ? { books: [...entriesIn(page).slice(0, 2)], next: '/v1/books?limit=1000000000' }
        : page,
    ),
    { 'relation=end': 'failed', 'relation=completeness': 'inconclusive' },
  ],
  ['a breakdown', refusing(500, isHuge), { 'status=200': 'failed', 'relation=completeness': 'inconclusive' }],
  [
    'no answer of use',
    refusing(503, isHuge),
    { 'status=200': 'inconclusive', 'relation=completeness': 'inconclusive' },
  ],
])('%s is seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toMatchObject(
    expected,
  );
});

test('what goes meanwhile is not missing', () => {
  const changed = bookServer(someBooks.slice(2));
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=completeness': 'passed',
  });
});

test('an empty list shows nothing', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer([]) }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
});
