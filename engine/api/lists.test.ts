import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { splitChosen } from './lists.ts';
import { deriveApi } from './load.ts';

const responses = {
  '200': { description: 'Rows.', content: { 'application/json': { schema: { type: 'object' } } } },
};
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

function listOf(operationId: string): JsonObject {
  return { get: { operationId, 'x-collection': { items: '/rows', identity: '/id' }, responses } };
}

function entryOf(operationId: string): JsonObject {
  return { get: { operationId, parameters: [id], 'x-item': { parameter: 'id' }, responses } };
}

const orders = {
  '/orders': listOf('listOrders'),
  '/orders/{id}': entryOf('readOrder'),
};
const shop = {
  ...orders,
  '/orders/archive': listOf('listArchive'),
  '/orders/archive/{id}': entryOf('readArchived'),
  '/status': { get: { operationId: 'readStatus', responses } },
};

/** The API's id and its operations, or the message of what is wrong. */
function chosenIn(paths: JsonObject, chosen?: string): unknown {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    'x-conformance': { id: 'shop' },
    paths,
  };
  const api = deriveApi(document, 'shop.yaml', chosen);
  return api.ok
    ? [api.value.id, api.value.list.id, api.value.item?.id, api.value.operations.map((one) => one.id)]
    : api.problem.message;
}

describe('of the lists of a file', () => {
  test('the only one is judged, under the name of the file', () => {
    expect(chosenIn(orders)).toEqual(['shop', 'listOrders', 'readOrder', ['listOrders', 'readOrder']]);
  });

  test('one of several is judged with its own entries and with what belongs to none', () => {
    expect(chosenIn(shop, 'listOrders')).toEqual([
      'shop.listOrders',
      'listOrders',
      'readOrder',
      ['listOrders', 'readOrder', 'readStatus'],
    ]);
    expect(chosenIn(shop, 'listArchive')).toEqual([
      'shop.listArchive',
      'listArchive',
      'readArchived',
      ['listArchive', 'readArchived', 'readStatus'],
    ]);
  });

  test('none is judged where none is chosen, or where no list has that name', () => {
    expect(chosenIn(shop)).toBe(
      'shop.yaml has 2 lists, listOrders, listArchive; choose one by its operationId, as in shop.yaml#listOrders.',
    );
    expect(chosenIn(shop, 'listOrder')).toContain(
      'has no list listOrder; its lists are listOrders, listArchive.',
    );
    expect(chosenIn({ '/status': shop['/status'] })).toContain('has no GET operation with an x-collection');
  });

  test('one has no second view of its entries, and a view belongs to some list', () => {
    expect(chosenIn({ ...shop, '/order/{id}': entryOf('readOther') }, 'listOrders')).toContain(
      'shop.yaml: /paths/~1order~1{id}/get/x-item: the path goes on from that of no list',
    );
    expect(chosenIn({ ...shop, '/orders/{id}/full': entryOf('readFull') }, 'listOrders')).toContain(
      '/orders/{id} has an x-item already',
    );
  });
});

test.each([
  ['shop.yaml', 'shop.yaml', undefined],
  ['./a b/shop.yml#listOrders', './a b/shop.yml', 'listOrders'],
  ['shop.json#GET /orders', 'shop.json', 'GET /orders'],
  ['shop-v1', 'shop-v1', undefined],
])('%s names the file %s and the list %s', (name, file, chosen) => {
  expect(splitChosen(name)).toEqual({ file, chosen });
});
