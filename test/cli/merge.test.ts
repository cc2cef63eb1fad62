import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, environmentFor, freshFolder } from './command.ts';

const api = 'rackspace-images-v2';

/** The output folder of a run of one target with these faults. */
async function ranWith(faults: readonly string[], ...args: readonly string[]): Promise<string> {
  const reference: Reference = await startReference({ api, faults });
  const only = ['--only', 'sorting', '--reports', 'json', ...args];
  try {
    const { folder } = await call(['run', ...only], environmentFor(api, reference));
    return join(folder, 'conformance-results');
  } finally {
    await reference.close();
  }
}

test('several runs make one report and one exit status, whatever their order', async () => {
  const [good, bad, third] = [await ranWith([]), await ranWith(['sorting.size-ignored']), await ranWith([])];
  const merged = await call(['merge', good, bad, third, '--reports', 'json,md,junit,sarif']);
  expect(merged.status, merged.err).toBe(1);
  const folder = join(merged.folder, 'conformance-results');
  const all = await complianceIn(folder);
  const parts = [await complianceIn(good), await complianceIn(bad), await complianceIn(third)];
  expect(all.targets).toEqual(parts.flatMap(({ targets }) => targets));
  expect(all).toMatchObject({ verdict: 'violates', exitStatus: 1, level: 'standard' });
  expect(all.selection).toMatchObject({
    by: ['--only sorting'],
    leftOut: parts.reduce((sum, { selection }) => sum + (selection?.leftOut ?? 0), 0),
  });
  expect(await readFile(join(folder, 'junit.xml'), 'utf8')).toContain('<testsuites');
  expect(existsSync(join(folder, 'compliance.md'))).toBe(true);
  const other = await call(['merge', third, bad, good, '--reports', 'json']);
  expect(other.status).toBe(1);
  expect((await call(['merge', good, third, '--reports', 'json'])).status).toBe(0);
});

test('what cannot be merged ends with status 2 and leaves the folders alone', async () => {
  const good = await ranWith([]);
  const strict = await ranWith([], '--level', 'strict');
  const unlike = await call(['merge', good, strict]);
  expect([unlike.status, unlike.err]).toEqual([2, expect.stringContaining('the level differs')]);
  const none = await call(['merge', good, await freshFolder()]);
  expect([none.status, none.err]).toEqual([2, expect.stringContaining('cannot be read')]);
  const onto = await call(['merge', good, '--output', good]);
  expect([onto.status, onto.err]).toEqual([2, expect.stringContaining('one of the folders to merge')]);
  expect((await complianceIn(good)).targets).toHaveLength(1);
});
