import { expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { asksBy, book, bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, outcomes } from '../../test/support/checks/judging.ts';
import check from './default-order-as-specified.ts';

/** The list of books with defaults of the parameters for the key and the direction. */
function booksBy(defaults: Readonly<Record<string, string>>) {
  const document = JSON.parse(JSON.stringify(booksDocument()), (_, value) => {
    const usual = typeof value?.name === 'string' && value.in === 'query' ? defaults[value.name] : undefined;
    return usual === undefined ? value : { ...value, schema: { ...value.schema, default: usual } };
  }) satisfies JsonObject;
  return apiOf(document);
}

const upwards = booksBy({ sort: 'pages', way: 'up' });
const eitherWay = booksBy({ sort: 'pages' });
const byPages = [...someBooks].sort((left, right) => (left.pages ?? 0) - (right.pages ?? 0));

test('a file without a default has nothing to be judged', () => {
  expect(check.instances(booksBy({ way: 'up' }))).toEqual([]);
  expect(check.instances(booksBy({ sort: 'weight' }))).toEqual([]);
  expect(check.instances(upwards).map(({ id }) => id)).toEqual(['sorting.default-order-as-specified:pages']);
});

test.each([
  ['upwards, as the file says', upwards, byPages, 'passed'],
  ['downwards, though the file says upwards', upwards, byPages.toReversed(), 'failed'],
  ['downwards, where the file gives no direction', eitherWay, byPages.toReversed(), 'passed'],
  ['in no order by the key', eitherWay, someBooks, 'failed'],
  [
    'with equal values in any order',
    upwards,
    [book('b-2'), book('b-1'), book('b-3', { pages: 200 })],
    'passed',
  ],
  ['without a value at the end', upwards, [...byPages, book('b-9', { pages: null })], 'passed'],
  ['with equal values alone', upwards, [book('b-2'), book('b-1')], 'inconclusive'],
] as const)('a plain list that comes %s', (_, api, all, expected) => {
  expect(outcomes(judge(check, { api, server: bookServer(all) }))).toEqual({ 'relation=order': expected });
});

test('an order that is wrong on a later page is seen', () => {
  const turned: Manner = {
    largestPage: 2,
    gives: (right, query) =>
      asksBy(query, 'sort') ? right : [...right.slice(0, 3), ...right.slice(3).reverse()],
  };
  const [claim] = judge(check, { api: upwards, server: bookServer(byPages, turned) });
  expect(claim?.outcome).toBe('failed');
  expect(claim?.message).toBe('Without sort, the list is not ascending by pages, its default.');
});

test('values that change meanwhile are no finding', () => {
  const changed = bookServer(someBooks.map((each) => ({ ...each, pages: (each.pages ?? 0) + 1 })));
  expect(outcomes(judge(check, { api: upwards, server: bookServer(someBooks), changed }))).toEqual({
    'relation=order': 'inconclusive',
  });
});
