import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, complianceIn } from './command.ts';

const plain = `
openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /widgets:
    get:
      operationId: listWidgets
      parameters: [{ name: colour, in: query, schema: { type: string, enum: [red, green] } }]
      responses: { '200': { description: Widgets., content: { application/json: { schema: { $ref: '#/components/schemas/Rows' } } } } }
  /widgets/{id}:
    get:
      operationId: readWidget
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: A widget., content: { application/json: { schema: { type: object } } } }
        '404': { description: None. }
  /orders:
    get:
      operationId: listOrders
      responses: { '200': { description: Orders., content: { application/json: { schema: { $ref: '#/components/schemas/Rows' } } } } }
components:
  schemas:
    Rows: { type: array, items: { type: object, required: [id], properties: { id: { type: string }, colour: { type: string } } } }
`;

const overlay = `
overlay: 1.0.0
info: { title: What the suite has to know, version: '1' }
extends: shop.yaml
actions:
  - target: $
    update: { x-conformance: { id: shop } }
  - target: $.paths['/widgets'].get
    update: { x-collection: { items: '', identity: /id, noun: { one: widget, many: widgets } } }
  - target: $.paths['/orders'].get
    update: { x-collection: { items: '', identity: /id, noun: { one: order, many: orders } } }
  - target: $.paths['/widgets/{id}'].get
    update: { x-item: { parameter: id } }
  - target: $.paths['/widgets'].get.parameters[?@.name == 'colour']
    update: { x-filter: { operator: equals, field: /colour, kind: word } }
`;

const lists: Readonly<Record<string, readonly { readonly id: string; readonly colour?: string }[]>> = {
  widgets: Array.from({ length: 12 }, (_, at) => ({ id: `w${at}`, colour: at % 2 === 0 ? 'red' : 'green' })),
  orders: Array.from({ length: 12 }, (_, at) => ({ id: `o${at}` })),
};

/** A shop whose widgets are right, and whose first order is missing in every second answer. */
function shop(): Server {
  let asked = 0;
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', id] = pathname.split('/');
    const list = lists[name] ?? [];
    const colour = searchParams.get('colour');
    asked += 1;
    const shown = list.filter((entry) => colour === null || name !== 'widgets' || entry.colour === colour);
    const body =
      id === undefined
        ? name === 'orders' && asked % 2 === 0
          ? shown.slice(1)
          : shown
        : list.find((entry) => entry.id === id);
    const isBad = colour !== null && !['red', 'green'].includes(colour) && name === 'widgets';
    response.writeHead(isBad ? 400 : lists[name] === undefined || body === undefined ? 404 : 200, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(isBad ? {} : (body ?? {})));
  });
}

describe('a file with several lists, described by an overlay', () => {
  const server = shop();
  let file = '';
  let url = '';
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lists-of-a-file-'));
    file = join(folder, 'overlay.yaml');
    await writeFile(join(folder, 'shop.yaml'), plain);
    await writeFile(file, overlay);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('is judged list by list, each by itself', async () => {
    const { status, folder } = await call(['run', '--reports', 'json'], {
      TARGET_API: file,
      TARGET_URL: url,
    });
    const { targets } = await complianceIn(join(folder, 'conformance-results'));
    const failed = targets.map(({ api, checks }) => [
      api,
      checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id),
    ]);
    expect(status).toBe(1);
    expect(failed).toEqual([
      ['shop.listWidgets', []],
      ['shop.listOrders', expect.arrayContaining(['consistency.items-do-not-come-and-go'])],
    ]);
  });

  test('has one list judged where its operationId follows on the path', async () => {
    const chosen = { TARGET_API: `${file}#listWidgets`, TARGET_URL: url, TARGET_RATE: '5000' };
    const { status, folder } = await call(['run', '--reports', 'json'], chosen);
    const { targets } = await complianceIn(join(folder, 'conformance-results'));
    expect([status, targets.map(({ api }) => api)]).toEqual([0, ['shop.listWidgets']]);
  });

  test('is an error where no list has that operationId', async () => {
    const { status, err } = await call(['list', '--api', `${file}#listOrder`]);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('has no list listOrder; its lists are listWidgets, listOrders.'),
    ]);
  });
});
