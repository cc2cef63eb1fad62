import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOnce } from './read-once.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-once-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function documentOf(file: string) {
  const read = await readOnce(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test('a file is read anew only where it, or a file that it refers to, has changed', async () => {
  const file = written('api.yaml', 'openapi: 3.1.0\ninfo: { $ref: "info.yaml" }\n');
  const info = written('info.yaml', 'title: One\n');
  const first = await documentOf(file);
  expect(await documentOf(file)).toBe(first);
  writeFileSync(info, 'title: Another\n');
  const second = await documentOf(file);
  expect(second).toMatchObject({ info: { title: 'Another' } });
  writeFileSync(file, 'openapi: 3.1.0\ninfo: { title: Own }\n');
  expect(await documentOf(file)).toMatchObject({ info: { title: 'Own' } });
});

test('a file that cannot be read is read again', async () => {
  const file = written('late.yaml', 'openapi: [');
  expect(await readOnce(file)).toMatchObject({ ok: false });
  writeFileSync(file, 'openapi: 3.1.0\n');
  expect(await readOnce(file)).toMatchObject({ ok: true });
  rmSync(file);
  expect(await readOnce(file)).toMatchObject({ ok: false });
});
