import { expect, test } from 'vitest';
import { judge } from '../toolkit/testing.ts';
import { someStones, stoneServer } from '../toolkit/testing-stones.ts';
import { stonesApi } from '../toolkit/testing-stones-api.ts';
import check from './apis-over-the-same-images-agree.ts';

const api = stonesApi({
  collection: { agreement: [{ name: 'name', field: '/name', kind: 'text' }] },
});

test('one API by itself has nothing to agree with', () => {
  expect(judge(check, { api, server: stoneServer(someStones) })).toMatchObject([
    { outcome: 'not-applicable', aspect: { member: 'stones.name', relation: 'agreement' } },
  ]);
});
