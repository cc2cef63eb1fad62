import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Compliance } from '../../engine/compliance/model.ts';

/** Another list endpoint, with other names for everything. */
const specification = `openapi: 3.1.1
info: { title: Widgets, version: '9' }
x-conformance: { id: widgets-v9, noun: { one: widget, many: widgets } }
paths:
  /v9/widgets:
    get:
      operationId: allWidgets
      x-collection:
        items: /data
        identity: /key
        paging: { limit: page_size, marker: after, ends: missing-next, next: /more }
        sorting: { key: by, direction: way, ascending: up, descending: down, keys: [{ value: label, field: /label, kind: text }] }
      parameters:
        - { name: page_size, in: query, schema: { type: string }, x-refuses: [{ value: many, because: not a number }] }
        - { name: after, in: query, schema: { type: string } }
        - { name: label, in: query, schema: { type: string }, x-filter: { operator: equals, field: /label, kind: text } }
      responses:
        '200':
          description: widgets
          content:
            application/json:
              schema: { type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [key, label], properties: { key: { type: string }, label: { type: string } } } }, more: { type: string } } }
        '400': { description: bad }
`;

const widgets = Array.from({ length: 23 }, (_, index) => ({
  key: `k${String((index * 7) % 23).padStart(2, '0')}`,
  label: `w${'abcde'[index % 5] ?? ''}`,
}));

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const size = query.get('page_size') ?? '10';
  const direction = query.get('way') === 'down' ? -1 : 1;
  const label = query.get('label');
  const matching = widgets.filter((widget) => label === null || widget.label === label);
  const sorted = query.has('by')
    ? matching.toSorted(
        (a, b) => direction * (a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : 1),
      )
    : matching;
  const after = query.get('after');
  const place = after === null ? -1 : sorted.findIndex(({ key }) => key === after);
  response.setHeader('content-type', 'application/json');
  if (pathname !== '/v9/widgets') response.statusCode = 404;
  else if (
    !/^\d+$/.test(size) ||
    (after !== null && place < 0) ||
    !['label', null].includes(query.get('by'))
  ) {
    response.statusCode = 400;
  }
  if (response.statusCode !== 200) {
    response.end('{}');
    return;
  }
  const rest = sorted.slice(place + 1);
  const data = rest.slice(0, Number(size));
  query.set('after', data.at(-1)?.key ?? '');
  response.end(
    JSON.stringify({
      data,
      ...(rest.length > data.length && data.length > 0 ? { more: `/v9/widgets?${query}` } : {}),
    }),
  );
}

test("a file of the user's own is judged without a line of code", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-api-'));
  writeFileSync(join(folder, 'widgets.yaml'), specification);
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const { PATH = '', HOME = '' } = process.env;
    await promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url))],
      {
        cwd: folder,
        env: {
          PATH,
          HOME,
          TARGET_URL: `http://127.0.0.1:${port}`,
          TARGET_API: './widgets.yaml',
          CONFORMANCE_REPORTS: 'json',
          TARGET_RATE: '2000',
        },
      },
    );
  } finally {
    server.close();
  }
  const file = join(folder, 'conformance-results', 'compliance.json');
  const { targets }: Compliance = JSON.parse(readFileSync(file, 'utf8'));
  const checks = targets[0]?.checks ?? [];
  expect(checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')).toEqual([]);
  const passed = checks.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id);
  expect(passed).toEqual(
    expect.arrayContaining([
      'filter.returned-items-match:label',
      'sorting.descending-order:label',
      'pagination.pages-join-to-the-whole-list',
    ]),
  );
});
