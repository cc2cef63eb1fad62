import { expect, test } from 'vitest';
import type { Item } from '../../engine/base/item.ts';
import type { Json } from '../../engine/base/json.ts';
import type { Listing } from '../../engine/run/listing.ts';
import { judge } from '../../test/support/checks/judging.ts';
import { type Stone, someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stonesApi } from '../../test/support/checks/stones-api.ts';
import check from './apis-agree-on-shared-entries.ts';

const agreement: Json = [
  { name: 'name', field: '/name', kind: 'text' },
  { name: 'created', field: '/found', kind: 'instant' },
  { name: 'updated', field: '/changed', kind: 'instant' },
];
const api = stonesApi({ collection: { agreement } });
const partner = { ...api, id: 'gems' };

/** What all readings of a list show, from the moment when the first was over to that when the last began. */
function listing(of: typeof api, shown: readonly Stone[], from: number, until: number): Listing {
  const settled = new Map(shown.map((value): [string, Item] => [value.id, { id: value.id, value }]));
  return { api: of, settled, from, until, firstAnswer: BigInt(Date.UTC(2025, 0, 1)) * 1_000_000n };
}

const claimsWith = (theirs: readonly Stone[], other: typeof api = partner) =>
  judge(check, {
    api,
    server: stoneServer(someStones),
    subject: 'name',
    listings: {
      own: listing(api, someStones, 0, 10),
      others: [
        {
          api: other,
          recording: { endpoint: 'http://other.example', embedded: false },
          listing: listing(other, theirs, 1, 9),
        },
      ],
    },
  });

test('two APIs that show the same pass', () => {
  expect(claimsWith(someStones)).toMatchObject([
    { outcome: 'passed', aspect: { member: 'stones.name', relation: 'agreement' } },
  ]);
});

test('an entry that the other shows differently fails, with both values', () => {
  const theirs = someStones.map((each) => (each.id === 's-2' ? stone('s-2', { name: 'Chert' }) : each));
  const claims = claimsWith(theirs);
  expect(claims).toMatchObject([
    { outcome: 'failed', actual: '"Flint"', expected: expect.stringContaining('"Chert"') },
  ]);
  expect(claims[0]?.evidence).toHaveLength(1);
});

test('lists that have nothing in common, or changed too lately, decide nothing', () => {
  expect(claimsWith([stone('s-9')])).toMatchObject([{ outcome: 'inconclusive' }]);
  const fresh = someStones.map(({ id }) => stone(id, { changed: '2024-12-31T23:59:59Z' }));
  expect(claimsWith(fresh)).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('an API by itself, or beside one that does not show the member, has nothing to agree with', () => {
  expect(judge(check, { api, server: stoneServer(someStones), subject: 'name' })).toMatchObject([
    { outcome: 'not-applicable' },
  ]);
  const silent = { ...stonesApi(), id: 'gems' };
  expect(claimsWith(someStones, silent)).toMatchObject([{ outcome: 'not-applicable' }]);
});
