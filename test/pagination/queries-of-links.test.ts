import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { encodeQuery } from '../../engine/client/address.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { linkQueryOf } from '../../suites/toolkit/link-queries.ts';
import { api } from './fake-list.ts';

const found = pagingOf(api.list);
if (found === undefined) throw new Error('The API has no pages.');
const paging: PagingStyle = found;

const names = api.list.parameters.filter(({ filter }) => filter !== undefined).map(({ name }) => name);
const plain = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((query): Query => query);

function keep(asked: Query, linked: Query) {
  return linkQueryOf(asked, `/list?${encodeQuery(linked)}`, paging, api.list);
}

test('a link keeps its query in any order and with any marker', () => {
  fc.assert(
    fc.property(plain, fc.uuid(), (query, marker) => {
      const turned: Query = [
        ...(paging.marker?.following({ id: marker, value: {} }) ?? []),
        ...[...query].reverse(),
      ];
      expect(keep(query, turned)).toMatchObject({ lost: [], added: [] });
      expect(keep(query, [...turned, ...paging.sized(25)])).toMatchObject({ lost: [], added: [] });
    }),
  );
});

test('a parameter that is lost, changed or given once instead of twice is seen', () => {
  fc.assert(
    fc.property(plain, fc.nat(), (query, pick) => {
      const one = query[pick % Math.max(1, query.length)];
      // An empty value may count as none.
      fc.pre(one !== undefined && one[1] !== '');
      const rest = query.filter((pair) => pair !== one);
      expect(keep(query, rest).lost).toHaveLength(1);
      expect(keep([...query, ...(one === undefined ? [] : [one])], query).lost).toHaveLength(1);
      expect(keep(rest, query).added).toHaveLength(1);
    }),
  );
});

test("a link may say the order that holds anyway, and have parameters of the target's own", () => {
  const order: Query = [
    ['sort_key', 'created_at'],
    ['sort_dir', 'desc'],
  ];
  const own: Query = [['offset', '25']];
  fc.assert(
    fc.property(plain, (query) => {
      expect(keep(query, [...query, ...order, ...own])).toMatchObject({ lost: [], added: [] });
      expect(keep([...query, ...own], query)).toMatchObject({ lost: [], added: [] });
      expect(keep([...query, ['sort_key', 'name']], [...query, ...order])).toMatchObject({
        lost: [['sort_key', 'name']],
        added: [['sort_key', 'created_at']],
      });
    }),
  );
});
