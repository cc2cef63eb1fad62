import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startReference } from '../../reference/index.ts';
import { call, complianceIn, environmentFor, freshFolder } from './command.ts';

const api = 'rackspace-images-v2';

test('listed deviations are known in the reports, and an entry that nothing calls for fails the run', async () => {
  const folder = await freshFolder();
  const reference = await startReference({ api, images: 3, faults: ['schema.id-missing'] });
  const run = await call(
    ['--output', folder, '--reports', 'json,har'],
    environmentFor(api, reference),
  ).finally(() => reference.close());
  expect(run.status, run.err).toBe(1);
  const { targets } = await complianceIn(folder);
  const failing = targets
    .flatMap(({ checks }) => checks)
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'warned');
  expect(failing.length).toBeGreaterThan(0);

  const file = join(folder, 'known.yaml');
  const entries = failing.map(({ id }) => `  - { id: "${id}", reason: Known to us., expiry: 2999-12-31 }\n`);
  const stale = '  - { id: status.success-is-documented, reason: Was once., expiry: 2999-12-31 }\n';
  await writeFile(file, `deviations:\n${entries.join('')}${stale}`);
  const output = await freshFolder();
  const args = ['replay', join(folder, 'recording.har'), '--output', output, '--deviations', file];
  // three images are too few for half of the MUSTs
  const judged = await call([...args, '--reports', 'json,md,junit', '--min-decided', '10']);

  expect(judged.status, judged.err).toBe(1);
  expect(judged.out.replace(/\s+/g, ' ')).toContain(
    'Listed, but no longer found: status.success-is-documented; remove it from the list.',
  );
  const compliance = await complianceIn(output);
  const known = compliance.targets.flatMap(({ checks }) =>
    checks.filter(({ verdict }) => verdict === 'known'),
  );
  expect(known.map(({ id }) => id)).toEqual(failing.map(({ id }) => id));
  expect(known.map(({ curl }) => curl)).toEqual(failing.map(({ curl }) => curl));
  expect(compliance.targets[0]?.summary.failed).toBe(0);
  expect(compliance.deviations?.map(({ state }) => state)).toEqual([...failing.map(() => 'occurs'), 'gone']);
  expect(await readFile(join(output, 'junit.xml'), 'utf8')).toContain('known: ');
  expect(await readFile(join(output, 'compliance.md'), 'utf8')).toContain('Known to us');
});

test('a bad list ends the command with status 2, before anything is sent', async () => {
  const folder = await freshFolder();
  const file = join(folder, 'known.yaml');
  await writeFile(file, 'deviations: [{ id: no.such, reason: x, expiry: 2999-01-01 }]');
  for (const [path, says] of [
    [file, /no requirement or check has this id/],
    [join(folder, 'absent.yaml'), /cannot be read/],
  ] as const) {
    const ended = await call(['--deviations', path], { TARGET_URL: 'http://127.0.0.1:1' });
    expect(ended.err).toMatch(says);
    expect(ended.err).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(ended.status).toBe(2);
  }
});
