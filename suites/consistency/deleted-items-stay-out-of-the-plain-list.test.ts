import { expect, test } from 'vitest';
import { judge, type Trial } from '../toolkit/testing.ts';
import { someStones, stone, stoneServer } from '../toolkit/testing-stones.ts';
import { stones, stonesApi } from '../toolkit/testing-stones-api.ts';
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

test('an empty list decides nothing', () => {
  expect(claimsOn(stoneServer([]), strictApi)).toMatchObject([{ outcome: 'inconclusive' }]);
});
