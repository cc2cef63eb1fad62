import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, unlinkedBooks } from '../../test/support/checks/pages.ts';
import check from './list-is-the-same-without-a-limit.ts';

const limited = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'limit') === '6';
const passed = {
  'relation=completeness': 'passed',
  'relation=order': 'passed',
  'relation=end': 'passed',
  'status=200': 'passed',
};

test('a list that is the same either way is found to be', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual(passed);
});

test.each<[string, Manner, object]>([
  [
    'an entry that the limit hides',
    onPages((page, request) => (limited(request) ? { ...page, books: entriesIn(page).slice(0, 5) } : page)),
    { 'relation=completeness': 'failed', 'relation=order': 'passed' },
  ],
  [
    'another order',
    onPages((page, request) => (limited(request) ? { ...page, books: entriesIn(page).toReversed() } : page)),
    { 'relation=order': 'warned', 'relation=completeness': 'passed' },
  ],
  [
    'a breakdown',
    refusing(500, limited),
    { 'status=200': 'failed', 'relation=completeness': 'inconclusive' },
  ],
])('%s is seen', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toMatchObject(
    expected,
  );
});

test('another order is a failure where the level is strict', () => {
  const reversed = onPages((page, request) =>
    limited(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
  );
  const claims = judge(check, { api: books, server: bookServer(someBooks, reversed), level: 'strict' });
  expect(outcomes(claims)).toMatchObject({ 'relation=order': 'failed' });
});

test('pages that never end leave the rest undecided', () => {
  const forever = onPages((page, request) =>
    sent(request, 'after') === undefined ? page : { ...page, books: someBooks.map((each) => ({ ...each })) },
  );
  expect(
    outcomes(judge(check, { api: unlinkedBooks, server: bookServer(someBooks, forever) })),
  ).toMatchObject({
    'relation=end': 'failed',
    'relation=completeness': 'inconclusive',
  });
});

test('an empty list shows nothing, and what goes meanwhile is no finding', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer([]) }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
  const changed = bookServer(someBooks.slice(2));
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toEqual(passed);
});
