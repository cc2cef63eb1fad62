import { expect, test } from 'vitest';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { answered } from '../support/checks/exchange.ts';
import { apiOf, documentOf } from '../support/list-server/document.ts';

const api = apiOf(
  documentOf({
    items: '/data',
    collection: { paging: { style: 'links', ends: 'missing-next', next: '/next' } },
    members: { next: { type: 'string' } },
  }),
);

test.each([
  ['/things', true],
  ['/things?state=2', false],
  ['/things/from/2', false],
  ['/elsewhere', false],
])('%s begins the list: %s', (address, expected) => {
  const endpoint = 'https://host.example';
  const exchange = answered({ url: `${endpoint}${address}` });
  expect(beginsList(exchange, { api, list: api.list, endpoint })).toBe(expected);
});
