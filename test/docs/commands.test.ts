import { execFile } from 'node:child_process';
import { mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

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

test.each([
  ['docs/ci.md', 2],
  ['docs/operators.md', 5],
])('every command of %s works, in an empty folder and in this order', async (page, number) => {
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
