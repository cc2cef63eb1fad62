import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadApi } from '../../engine/api/load.ts';
import { type Served, serve } from '../support/list-server/serve.ts';
import { listServer } from '../support/list-server/server.ts';
import { shop, shopFiles } from '../support/shop.ts';
import { call } from './command.ts';

describe('the command draft', () => {
  let server: Served;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    server = await serve(listServer(shop));
    files = await shopFiles();
  });
  afterAll(() => server.close());

  async function folderWith(text: string, name = 'shop.yaml'): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'draft-'));
    await writeFile(join(folder, name), text);
    return folder;
  }
  const plain = (): string => files.get('shop.yaml') ?? '';
  const drafting = (folder: string, ...more: readonly string[]) =>
    call(['draft', join(folder, 'shop.yaml'), '--url', server.url, '--rate', '5000', ...more]);

  test('never writes over a file, and sends nothing then', async () => {
    const folder = await folderWith(plain());
    const overlay = join(folder, 'mine.yaml');
    await writeFile(overlay, 'mine');
    const before = server.asked.length;
    const { status, err } = await drafting(folder, '--output', overlay);
    expect([status, err, server.asked.length]).toEqual([
      2,
      `${overlay} already exists, and nothing is overwritten; give another file with --output.\n`,
      before,
    ]);
    expect(await readFile(overlay, 'utf8')).toBe('mine');
  });

  test('refuses a place from which the overlay could not name the file', async () => {
    const folder = await folderWith(plain());
    await mkdir(join(folder, 'below'));
    const { status, err } = await drafting(folder, '--output', join(folder, 'below', 'overlay.yaml'));
    expect([status, err]).toEqual([
      2,
      expect.stringContaining(
        'An overlay has to be in the folder of the file that it extends, or in a parent folder',
      ),
    ]);
    const nowhere = await drafting(folder, '--output', join(folder, 'nowhere', 'overlay.yaml'));
    expect([nowhere.status, nowhere.err]).toEqual([2, expect.stringContaining('does not exist')]);
  });

  test('names the file from a folder above it', async () => {
    const folder = await folderWith('');
    await mkdir(join(folder, 'vendor'));
    await writeFile(join(folder, 'vendor', 'shop.yaml'), plain());
    const overlay = join(folder, 'overlay.yaml');
    const { status } = await call([
      'draft',
      join(folder, 'vendor', 'shop.yaml'),
      '--url',
      server.url,
      '--rate',
      '5000',
      '--output',
      overlay,
    ]);
    expect([status, (await loadApi(overlay)).ok]).toEqual([0, true]);
    expect(await readFile(overlay, 'utf8')).toContain('extends: vendor/shop.yaml');
  });

  test('says in a sentence what is wrong with the call or the file', async () => {
    const folder = await folderWith(plain());
    const missing = await call(['draft', join(folder, 'none.yaml'), '--url', server.url]);
    expect([missing.status, missing.err]).toEqual([2, expect.stringContaining('none.yaml cannot be read')]);
    const nowhere = await call(['draft', join(folder, 'shop.yaml')]);
    expect([nowhere.status, nowhere.err]).toEqual([
      2,
      'A draft needs a server to query; give its endpoint with --url or TARGET_URL.\n',
    ]);
    const done = await folderWith(
      plain().replace(
        'operationId: listThings',
        'operationId: listThings\n      x-collection: { items: /data, identity: /id }',
      ),
    );
    const again = await drafting(done);
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('it already has an x-collection')]);
  });

  test('writes nothing where the server has no list', async () => {
    const folder = await folderWith(plain().replaceAll('/things', '/nothing'));
    const { status, err } = await drafting(folder);
    expect([status, err, await readdir(folder)]).toEqual([
      3,
      expect.stringContaining('/nothing: Its response was not a list: status 404.'),
      ['shop.yaml'],
    ]);
  });

  test('changes a parameter that the operation only refers to in a copy of its own', async () => {
    const referring = plain()
      .replace(
        '        - { name: kind, in: query, schema: { type: string, enum: [tool, toy, book] } }\n',
        "        - { $ref: '#/components/parameters/Kind' }\n",
      )
      .replace(
        'components:\n',
        'components:\n  parameters:\n    Kind: { name: kind, in: query, schema: { type: string, enum: [tool, toy, book] } }\n',
      );
    const folder = await folderWith(referring);
    expect((await drafting(folder)).status).toBe(0);
    const api = await loadApi(join(folder, 'shop.overlay.yaml'));
    const filters = api.ok
      ? api.value.list.parameters.map(({ name, filter }) => [name, filter?.operator])
      : [];
    expect(filters).toContainEqual(['kind', 'equals']);
  });

  test('sends the token as the file says, and shows it nowhere', async () => {
    const token = 'draft-secret-token-1';
    const guarded = await serve((request) =>
      request.headers.get('x-key') === token
        ? listServer(shop)(request)
        : new Response('{"error":"No."}', { status: 401, headers: { 'content-type': 'application/json' } }),
    );
    const secured = plain()
      .replace('paths:\n', 'security: [{ key: [] }]\npaths:\n')
      .replace(
        'components:\n',
        'components:\n  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }\n',
      );
    const folder = await folderWith(secured);
    const args = ['draft', join(folder, 'shop.yaml'), '--url', guarded.url, '--rate', '5000'];
    const without = await call(args);
    expect([without.status, without.err]).toEqual([
      3,
      expect.stringContaining('/things: Its response was not a list: status 401.'),
    ]);
    const { status, out, err } = await call(args, { TARGET_TOKEN: token });
    await guarded.close();
    expect(status).toBe(0);
    expect(`${out}${err}${await readFile(join(folder, 'shop.overlay.yaml'), 'utf8')}`).not.toContain(token);
  });
});
