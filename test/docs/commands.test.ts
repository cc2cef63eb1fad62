import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startReference } from '../../reference/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shell blocks of a page, in order. */
async function blocksOf(page: string): Promise<readonly string[]> {
  const text = await readFile(join(root, page), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}

function shell(script: string, cwd: string): Promise<{ status: number; text: string }> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) =>
    execFile('bash', ['-e', '-c', script], { cwd, env: { PATH, HOME } }, (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, text: `${out}${err}` }),
    ),
  );
}

const pages: readonly (readonly [page: string, blocks: number])[] = [
  ['docs/ci.md', 2],
  ['docs/operators.md', 6],
  ['docs/selection.md', 1],
];

/** Pages whose shell blocks are tried elsewhere. */
const triedElsewhere: Readonly<Record<string, string>> = {
  'README.md':
    'the last test of this file; .ci/run runs npm ci and npm test, and .ci/installed the embedded target',
  'CONTRIBUTING.md': '.ci/run runs the commands of the repository',
  'docs/draft.md': 'test/docs/draft.test.ts',
};

test('every page with shell blocks is among those whose commands are tried', async () => {
  const docs = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  const all = ['README.md', 'CONTRIBUTING.md', 'specs/README.md', ...docs.map((name) => `docs/${name}`)];
  const withBlocks = await Promise.all(
    all.map(async (page) => ((await blocksOf(page)).length > 0 ? [page] : [])),
  );
  const tried = [...pages.map(([page]) => page), ...Object.keys(triedElsewhere)];
  expect(withBlocks.flat().sort()).toEqual(tried.sort());
});

test.each(pages)('every command of %s works, in an empty folder and in this order', async (page, number) => {
  const blocks = await blocksOf(page);
  expect(blocks).toHaveLength(number);
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  await symlink(join(root, 'ci'), join(folder, 'ci'));
  const command = `image-api-conformance() { node ${JSON.stringify(join(root, 'cli/bin.mjs'))} "$@"; }\n`;
  for (const block of blocks) {
    const { status, text } = await shell(`${command}${block}`, folder);
    expect([block, status], text).toEqual([block, 0]);
  }
});

test('the sentences of docs/troubleshooting.md are those of the suite', async () => {
  const page = await readFile(join(root, 'docs/troubleshooting.md'), 'utf8');
  const sentences = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, sentence = '']) => sentence);
  const { text: sources } = await shell(
    'cat cli/*.ts engine/client/*.ts engine/compliance/*.ts reporters/conclude.ts',
    root,
  );
  const missing = sentences.filter(
    (sentence) => !sentence.split('…').every((part) => sources.includes(part.trim())),
  );
  expect(missing).toEqual([]);
  expect(sentences.length).toBeGreaterThan(10);
});

test('the blocks that set up a run lead to one, on endpoints that are there', async () => {
  const images = await startReference({ api: 'rackspace-images-v2' });
  const servers = await startReference({ api: 'rackspace-servers-v2' });
  const blocks = (await Promise.all(['README.md', 'docs/operators.md'].map(blocksOf))).flat();
  const setUp = blocks.filter((block) => block.includes('export TARGET_URL='));
  expect(setUp).toHaveLength(2);
  const run = `node ${JSON.stringify(join(root, 'cli/bin.mjs'))} run --reports json --only link --rate 5000`;
  const texts = await Promise.all(
    setUp.map(async (block) => {
      const script = block
        .replace('https://images.example.com/v2', images.url)
        .replace('https://compute.example.com/v2/820712', servers.url)
        .replace('TARGET_TOKEN=...', `TARGET_TOKEN=${images.token}`)
        .replace(/^npm run conformance$/m, '');
      const { status, text } = await shell(`${script}\n${run}`, await mkdtemp(join(tmpdir(), 'page-')));
      expect([block, status], text).toEqual([block, 0]);
      return text;
    }),
  );
  expect(texts[0]).toContain(images.url);
  expect(texts[1]).toContain(servers.url);
  await Promise.all([images.close(), servers.close()]);
});
