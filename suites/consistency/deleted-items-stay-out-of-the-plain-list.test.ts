import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import { book, bookServer, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones, stonesApi } from '../../test/support/checks/stones-api.ts';
import check from './deleted-items-stay-out-of-the-plain-list.ts';

const strictApi = stonesApi({
  collection: {
    lifecycle: { deleted: [{ field: '/state', in: ['gone'] }], deletedInPlainList: 'fail' },
  },
});
const claimsOn = (server: Trial['server'], api = stones) => judge(check, { api, server });
const withDeleted = stoneServer([...someStones, stone('s-9', { state: 'gone' })]);

test('a list without deleted entries passes', () => {
  expect(claimsOn(stoneServer(someStones), strictApi)).toMatchObject([{ outcome: 'passed' }]);
});

test('a deleted entry in the plain list is what the specification says it is', () => {
  expect(claimsOn(withDeleted, strictApi)).toMatchObject([{ outcome: 'failed', actual: 's-9' }]);
  const warned = stonesApi({
    collection: { lifecycle: { deleted: [{ field: '/state', in: ['gone'] }], deletedInPlainList: 'warn' } },
  });
  expect(claimsOn(withDeleted, warned)).toMatchObject([{ outcome: 'warned' }]);
});

test('a deleted entry that shows in one of the two readings is found in either', () => {
  const claims = judge(check, { api: strictApi, server: stoneServer(someStones), changed: withDeleted });
  expect(claims).toMatchObject([{ outcome: 'failed' }]);
});

const gone = stone('s-9', { state: 'gone' });
/** A server that shows a deleted stone to who asks by a parameter. */
const showingTo = (name: string) =>
  stoneServer(someStones, {
    gives: (right, { query }) => (query.some(([given]) => given === name) ? [gone, ...right] : right),
  });

test.each<[string, Query]>([
  ['limit', [['limit', '2']]],
  ['name', [['name', 'Flint']]],
])('a deleted entry that shows only to who asks by %s is found', (name, query) => {
  const besides: Trial['besides'] = (scene) => askList(scene, query);
  expect(judge(check, { api: strictApi, server: showingTo(name), besides })).toMatchObject([
    { outcome: 'failed', actual: 's-9', evidence: [expect.stringContaining(`${name}=`)] },
  ]);
});

test.each<[string, Query]>([
  ['its state', [['state', 'gone']]],
  ['what the documents do not know', [['bin', 'true']]],
])('a deleted entry may come to who asks by %s', (_, query) => {
  const [[name = ''] = []] = query;
  const besides: Trial['besides'] = (scene) => askList(scene, query);
  expect(judge(check, { api: strictApi, server: showingTo(name), besides })).toMatchObject([
    { outcome: 'passed' },
  ]);
});

test('a deleted entry may come to who asks what has changed', () => {
  const server = bookServer([...someBooks, book('b-9', { state: 'withdrawn' })]);
  const document = JSON.stringify(booksDocument()).replace(
    '"lifecycle":{',
    '"lifecycle":{"deletedInPlainList":"fail",',
  );
  const since = judge(check, {
    api: apiOf(JSON.parse(document)),
    server,
    besides: (scene) => askList(scene, [['since', '2024-01-01T00:00:00Z']]),
  });
  expect(since).toMatchObject([{ outcome: 'passed' }]);
});

test('an empty list decides nothing', () => {
  expect(claimsOn(stoneServer([]), strictApi)).toMatchObject([{ outcome: 'inconclusive' }]);
});
