import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, freshFolder } from './command.ts';

const specification = `
openapi: 3.1.0
info: { title: Shelf, version: '1' }
x-conformance: { id: shelf, noun: { one: book, many: books } }
paths:
  /books:
    get:
      operationId: list
      x-collection: { items: /books, identity: /id }
      responses:
        '200':
          description: Found.
          content: { application/json: { schema: { type: object, required: [books] } } }
`;

let server: Server;
let folder = '';
const file = (): string => join(folder, 'shelf.yaml');
const recording = (): string => join(folder, 'results', 'recording.har');

beforeAll(async () => {
  folder = await freshFolder();
  writeFileSync(file(), specification);
  server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ books: [{ id: 'a' }, { id: 'b' }] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${port}`;
  const flags = ['--output', join(folder, 'results'), '--reports', 'har', '--min-decided', '0'];
  const run = await call(['run', '--api', file(), '--url', url, ...flags]);
  expect([0, 1], run.err).toContain(run.status);
});
afterAll(() => server.close());

/** Judges the recording into its own folder. */
const replay = () => call(['replay', recording(), '--output', join(folder, 'results'), '--min-decided', '0']);

test('a recording whose API file is elsewhere ends with status 2, names the file and leaves the results as they are', async () => {
  const before = readFileSync(recording(), 'utf8');
  renameSync(file(), join(folder, 'moved.yaml'));
  const ended = await replay();
  renameSync(join(folder, 'moved.yaml'), file());
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/^The recording cannot be judged: There is no file .*shelf\.yaml/);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(recording(), 'utf8')).toBe(before);
});

test.each([
  ['is no YAML', 'openapi: ['],
  ['has lost its list', specification.replace('x-collection: { items: /books, identity: /id }', '')],
  ['has a word that is misspelt', specification.replace('items:', 'itmes:')],
])('a recording whose API file %s ends with status 2', async (_, text) => {
  writeFileSync(file(), text);
  const ended = await replay();
  writeFileSync(file(), specification);
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/^The recording cannot be judged: /);
  expect(ended.err).not.toMatch(/suite itself broke|\n\s+at /);
});
