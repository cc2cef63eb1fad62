import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Compliance } from '../../engine/compliance/model.ts';
import { withWidgets } from '../support/widgets.ts';

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
        - { name: page_size, in: query, schema: { type: integer, minimum: 0 } }
        - { name: after, in: query, schema: { type: string } }
        - { name: by, in: query, schema: { type: string } }
        - { name: way, in: query, schema: { type: string } }
        - { name: label, in: query, schema: { type: string, enum: [wa, wb, wc, wd, we] }, x-filter: { operator: equals, field: /label, kind: word } }
      responses:
        '200':
          description: widgets
          content:
            application/json:
              schema: { type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [key, label], properties: { key: { type: string }, label: { type: string } } } }, more: { type: string } } }
        '400': { description: bad }
`;

test("a file of the user's own is judged without a line of code", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-api-'));
  writeFileSync(join(folder, 'widgets.yaml'), specification);
  await withWidgets({}, (url) => {
    const { PATH = '', HOME = '' } = process.env;
    return promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url))],
      {
        cwd: folder,
        env: {
          PATH,
          HOME,
          TARGET_URL: url,
          TARGET_API: './widgets.yaml',
          CONFORMANCE_REPORTS: 'json',
          TARGET_RATE: '2000',
        },
      },
    );
  });
  const file = join(folder, 'conformance-results', 'compliance.json');
  const { targets }: Compliance = JSON.parse(readFileSync(file, 'utf8'));
  const checks = targets[0]?.checks ?? [];
  expect(checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')).toEqual([]);
  const passed = checks.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id);
  expect(passed).toEqual(
    expect.arrayContaining([
      'filter.returned-items-match:label',
      'filter.enumeration-partitions-the-list:label',
      'status.bad-value:label',
      'status.bad-value:page_size',
      'sorting.list-is-sorted:label.descending',
      'pagination.pages-join-to-the-whole-list',
    ]),
  );
});
