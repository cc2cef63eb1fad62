import { expect, test } from 'vitest';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, pagedBooks, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './limit-zero-gives-an-empty-page.ts';

const zero = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'limit') === '0';
const all = onPages((page, request) =>
  zero(request) ? { books: someBooks.map((each) => ({ ...each })) } : page,
);
const lenient = pagedBooks((paging) => ({ ...paging, zeroLimit: { tolerated: [400], wholeList: 'accept' } }));

test('an empty page is right', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual({
    'relation=bound': 'passed',
    'status=200': 'passed',
  });
});

test('the whole list is wrong, unless the file lets it be', () => {
  const server = bookServer(someBooks, all);
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({ 'relation=bound': 'failed' });
  expect(outcomes(judge(check, { api: lenient, server }))).toMatchObject({ 'relation=bound': 'passed' });
});

test('a refusal is wrong, unless the file tolerates it', () => {
  const server = bookServer(someBooks, refusing(400, zero));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({
    'relation=bound': 'inconclusive',
    'status=200': 'failed',
  });
  expect(outcomes(judge(check, { api: lenient, server }))).toEqual({
    'relation=bound': 'not-applicable',
    'status=200': 'passed',
  });
  expect(outcomes(judge(check, { api: lenient, server, level: 'strict' }))).toMatchObject({
    'status=200': 'failed',
  });
});

test('an empty list, and an answer that does not come, show nothing', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer([]) }))).toMatchObject({
    'relation=bound': 'inconclusive',
  });
  const busy = bookServer(someBooks, refusing(503, zero));
  expect(outcomes(judge(check, { api: books, server: busy }))).toEqual({
    'relation=bound': 'inconclusive',
    'status=200': 'inconclusive',
  });
});

test('a list that changes meanwhile is no finding', () => {
  const changed = bookServer(someBooks.slice(3));
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=bound': 'passed',
  });
});
