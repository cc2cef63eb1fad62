import { expect, test } from 'vitest';
import { book, bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, refusing } from '../../test/support/checks/pages.ts';
import check from './next-keeps-repeated-parameters.ts';

type Asked = { readonly query: readonly (readonly [string, string])[] };
const twice = ({ query }: Asked): boolean => new Set(query.map(([name]) => name)).size < query.length;
/** A next link with the last of two values only. */
const forgetful = onPages((page) => {
  if (typeof page.next !== 'string') return page;
  const [path = '', query = ''] = page.next.split('?');
  return { ...page, next: `${path}?${new URLSearchParams(Object.fromEntries(new URLSearchParams(query)))}` };
});

test.each<[string, Manner, object]>([
  ['kept both values', {}, { 'relation=keeps-query': 'passed', 'status=200': 'passed' }],
  ['lost one of two bounds', forgetful, { 'relation=keeps-query': 'failed', 'status=200': 'passed' }],
  ['refused the second value', refusing(400, twice), { 'relation=keeps-query': 'not-applicable' }],
  ['failed', refusing(500, twice), { 'relation=keeps-query': 'inconclusive', 'status=200': 'failed' }],
  [
    'was busy',
    refusing(503, twice),
    { 'relation=keeps-query': 'inconclusive', 'status=200': 'inconclusive' },
  ],
])('a target that %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('one value given two times is kept once by many, which is a warning', () => {
  const twins = [book('b-1'), book('b-2', { title: 'Title b-1' }), book('b-3')];
  const server = bookServer(twins, forgetful);
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({ 'relation=keeps-query': 'warned' });
  expect(outcomes(judge(check, { api: books, server, level: 'strict' }))).toMatchObject({
    'relation=keeps-query': 'failed',
  });
});

test('a list without two alike shows nothing, nor does one that is gone meanwhile', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { api: books, server }))).toEqual({ 'relation=keeps-query': 'inconclusive' });
  expect(
    outcomes(judge(check, { api: books, server: bookServer(someBooks), changed: bookServer([]) })),
  ).toMatchObject({
    'relation=keeps-query': 'inconclusive',
  });
});
