import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, complianceIn } from '../cli/command.ts';
import { type Served, serve } from '../support/list-server/serve.ts';
import { listServer } from '../support/list-server/server.ts';
import { draftPage, shop, shopFiles } from '../support/shop.ts';

let server: Served;
beforeAll(async () => {
  server = await serve(listServer(shop));
});
afterAll(() => server.close());

test('docs/draft.md shows what the command makes of its example, and the server conforms by it', async () => {
  const files = await shopFiles();
  const folder = await mkdtemp(join(tmpdir(), 'draft-'));
  await writeFile(join(folder, 'shop.yaml'), files.get('shop.yaml') ?? '');
  const { status, out, err } = await call([
    'draft',
    join(folder, 'shop.yaml'),
    '--url',
    server.url,
    '--rate',
    '5000',
  ]);
  expect([status, err]).toEqual([0, expect.stringMatching(/\/things: \d+ sure, 0 likely, 1 unknown/)]);
  expect(server.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  const overlay = join(folder, 'shop.overlay.yaml');
  expect((await readdir(folder)).sort()).toEqual(['shop.overlay.yaml', 'shop.yaml']);
  expect(out).toContain(`TARGET_URL=${server.url} image-api-conformance run`);
  const written = await readFile(overlay, 'utf8');
  const page = await readFile(draftPage, 'utf8');
  const shown = page.replace(
    /(```yaml shop\.overlay\.yaml\n)[\s\S]*?```/,
    (_, head: string) => `${head}${written}\`\`\``,
  );
  await expect(shown).toMatchFileSnapshot('../../docs/draft.md');
  const run = await call(['run', '--reports', 'json'], {
    TARGET_API: overlay,
    TARGET_URL: server.url,
    TARGET_RATE: '5000',
  });
  const [target] = (await complianceIn(join(run.folder, 'conformance-results'))).targets;
  expect(target?.checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id)).toEqual([]);
});
