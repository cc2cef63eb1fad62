import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paging, Query } from '../../engine/spec/model.ts';
import { encodeQuery } from '../../engine/target/address.ts';
import { keepingOf } from '../../suites/support/keeping.ts';
import { api } from './fake-list.ts';

const { paging: found } = api.list.collection;
if (found === undefined) throw new Error('The API has no pages.');
const paging: Paging = found;

const pairs = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' })), {
  maxLength: 6,
});
const plain = pairs.map(
  (query): Query => query.filter(([name]) => name !== paging.marker && name !== paging.limit),
);

function keep(asked: Query, linked: Query) {
  return keepingOf('key', asked, `/list?${encodeQuery(linked)}`, paging);
}

test('a link keeps its query in any order and with any marker', () => {
  fc.assert(
    fc.property(plain, fc.uuid(), (query, marker) => {
      const turned: Query = [[paging.marker, marker], ...[...query].reverse()];
      expect(keep(query, turned)).toMatchObject({ lost: [], added: [] });
      expect(keep(query, [...turned, [paging.limit, '25']])).toMatchObject({ lost: [], added: [] });
    }),
  );
});

test('a parameter that is lost, changed or given once instead of twice is seen', () => {
  fc.assert(
    fc.property(plain, fc.nat(), (query, pick) => {
      const one = query[pick % Math.max(1, query.length)];
      fc.pre(one !== undefined);
      const rest = query.filter((pair) => pair !== one);
      expect(keep(query, rest).lost).toHaveLength(1);
      expect(keep([...query, ...(one === undefined ? [] : [one])], query).lost).toHaveLength(1);
      expect(keep(rest, query).added).toHaveLength(1);
    }),
  );
});
