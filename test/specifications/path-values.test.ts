import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../cli/settings.ts';
import { call } from '../cli/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'path-values-'));
const file = join(folder, 'shelf.yaml');
writeFileSync(
  file,
  `
openapi: 3.1.0
info: { title: Shelf, version: '1' }
x-conformance: { id: shelf, noun: { one: book, many: books } }
paths:
  /{owner}/books:
    parameters: [{ name: owner, in: path, required: true, schema: { type: string } }]
    get:
      operationId: list
      x-collection: { items: /books, identity: /id }
      responses:
        '200':
          description: Found.
          content: { application/json: { schema: { type: object, required: [books] } } }
`,
);

const asked = new Set<string>();
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    asked.add(path);
    response.setHeader('content-type', 'application/json');
    response.statusCode = path === '/v1/ann%20b/books' ? 200 : 404;
    response.end(JSON.stringify(response.statusCode === 200 ? { books: [{ id: 'a' }, { id: 'b' }] } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/v1`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test('a path parameter without a value ends the run with status 2 and names the flag, and nothing is sent', async () => {
  const run = await call(['run', '--api', file, '--url', url, '--output', join(folder, 'none')]);
  expect(run).toMatchObject({ status: 2, err: expect.stringContaining('--param owner=VALUE') });
  expect([...asked]).toEqual([]);
});

test('its value is in every request for the list, and a replay knows it', async () => {
  const output = join(folder, 'results');
  const flags = ['--output', output, '--reports', 'json,har'];
  const run = await call(['run', '--api', file, '--url', url, '--param', 'owner=ann b', ...flags]);
  expect([0, 3]).toContain(run.status);
  expect(asked).toContain('/v1/ann%20b/books');
  expect([...asked].filter((path) => path.includes('owner') || path.includes('%7B'))).toEqual([]);
  const again = await call([
    'replay',
    join(output, 'recording.har'),
    '--output',
    join(folder, 'again'),
    '--reports',
    'json',
  ]);
  expect(again.status).toBe(run.status);
});

test('values are read from the flag, else from the variable, and what is no name=value is refused', () => {
  const read = (flags: readonly string[] | undefined, variable?: string) =>
    readSettings(
      flags === undefined ? {} : { param: flags },
      variable === undefined ? {} : { TARGET_URL: 'http://127.0.0.1:1', TARGET_PARAMS: variable },
    );
  expect(read(['a=1', 'b=x=y'])).toMatchObject({ value: { access: { pathValues: { a: '1', b: 'x=y' } } } });
  expect(read(undefined, 'a=1\n b=2')).toMatchObject({
    value: { access: { pathValues: { a: '1', b: '2' } } },
  });
  expect(read(undefined)).toMatchObject({ value: { access: { pathValues: {} } } });
  expect(read(['a'])).toMatchObject({ problem: { code: 'usage', message: expect.stringContaining('"a"') } });
  expect(read(['a=1', 'a=2'])).toMatchObject({ problem: { message: expect.stringContaining('twice') } });
});
