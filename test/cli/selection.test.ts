import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended, environmentFor } from './command.ts';

const api = 'rackspace-images-v2';
const [target] = await targetsOf(['sorting', 'schema.members-are-unique*']);

/** What a run of the embedded target says that asks only this. */
async function targetsOf(only: readonly string[]) {
  const flags = only.flatMap((one) => ['--only', one]);
  const ended = await call(['run', '--api', api, '--reports', 'json', ...flags]);
  expect(ended.status, ended.err).toBe(0);
  return (await complianceIn(join(ended.folder, 'conformance-results'))).targets;
}

test('only what is selected is asked, which takes fewer requests', async () => {
  const checks = target?.checks ?? [];
  expect(new Set(checks.map(({ category }) => category))).toEqual(new Set(['sorting', 'schema']));
  expect(checks.every(({ id }) => /^sorting\.|^schema\.members-are-unique/.test(id))).toBe(true);
  expect(target?.requests).toBeLessThan(150);
  expect(target?.leftOut?.length).toBeGreaterThan(100);
});

test('a requirement of which a check was left out is never passed', () => {
  const leftOut = new Set(target?.leftOut);
  const requirements = target?.requirements ?? [];
  expect(new Set(requirements.map(({ selected }) => selected))).toEqual(new Set(['none', 'part', undefined]));
  for (const { selected, verdict, checks, reason } of requirements) {
    expect(checks.some((id) => leftOut.has(id))).toBe(false);
    if (selected === undefined) continue;
    expect([selected, verdict]).not.toEqual([selected, 'passed']);
    if (selected === 'none')
      expect([verdict, reason]).toEqual(['not-applicable', expect.stringContaining('Not selected')]);
  }
});

describe('a target with a fault', () => {
  let reference: Reference;
  let ended: Ended;
  let folder = '';
  beforeAll(async () => {
    reference = await startReference({ api, faults: ['sorting.size-ignored'] });
    const flags = ['--only', 'sorting,filter.returned-items-match', '--skip', 'operation=nothing*,filter'];
    const refused = await call(['run', ...flags], environmentFor(api, reference));
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringContaining('"operation=nothing*" names no check'),
    ]);
    ended = await call(['run', '--only', 'sorting'], {
      ...environmentFor(api, reference),
      CONFORMANCE_SKIP: 'sorting.keeps-the-set',
      CONFORMANCE_REPORTS: 'json,md,junit,sarif,har',
    });
    folder = join(ended.folder, 'conformance-results');
  });
  afterAll(() => reference.close());

  test('fails, and every report says what was left out', async () => {
    expect(ended.status, ended.err).toBe(1);
    const compliance = await complianceIn(folder);
    const { selection } = compliance;
    expect(selection?.by).toEqual(['--only sorting', '--skip sorting.keeps-the-set']);
    const said = `Only ${selection?.selected} of ${(selection?.selected ?? 0) + (selection?.leftOut ?? 0)} checks were selected`;
    expect(ended.out.replace(/\s+/g, ' ')).toContain(said);
    for (const file of ['compliance.md', 'junit.xml', 'results.sarif'])
      expect(await readFile(join(folder, file), 'utf8')).toContain(said);
    using junit = XmlDocument.fromString(await readFile(join(folder, 'junit.xml'), 'utf8'));
    expect(junit.find('//testcase')).toHaveLength(selection?.selected ?? 0);
    const schema: unknown = JSON.parse(await readFile('schemas/compliance.schema.json', 'utf8'));
    const ajv = new Ajv2020({ allowUnionTypes: true });
    formats.default(ajv);
    expect(ajv.validate(Object(schema), compliance), ajv.errorsText()).toBe(true);
  });

  test('its recording gives the same verdicts again, and fewer where less is wanted', async () => {
    const recording = join(folder, 'recording.har');
    const again = async (args: readonly string[]) => {
      const { folder: own, err } = await call(['replay', recording, '--reports', 'json', ...args]);
      expect(err).not.toContain('cannot');
      return await complianceIn(join(own, 'conformance-results'));
    };
    const [whole, before] = [await again([]), await complianceIn(folder)];
    expect(whole.targets[0]?.checks).toEqual(before.targets[0]?.checks);
    expect(whole.selection).toEqual(before.selection);
    const less = await again(['--only', 'sorting.list-is-sorted']);
    expect(new Set(less.targets[0]?.checks.map(({ id }) => id.split(':')[0]))).toEqual(
      new Set(['sorting.list-is-sorted']),
    );
  });

  test('is asked again only for what failed or was undecided', async () => {
    const open = (await complianceIn(folder)).targets.flatMap(({ checks }) =>
      checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'inconclusive').map(({ id }) => id),
    );
    const flags = ['run', '--reports', 'json', '--rerun-failed', folder];
    const rerun = await call(flags, environmentFor(api, reference));
    expect(rerun.status, rerun.err).toBe(1);
    const [judged] = (await complianceIn(join(rerun.folder, 'conformance-results'))).targets;
    expect(judged?.checks.map(({ id }) => id).sort()).toEqual(open.sort());
  });
});

test.each([
  [['--only', 'pagintion'], '--only "pagintion" names no check. The nearest name is "pagination"'],
  [['--skip', 'sorting.list-is-sortd*'], '"sorting.list-is-sorted"'],
  [['--only', 'filter', '--skip', 'filter*'], 'No check is selected'],
  [['--rerun-failed', 'nowhere'], 'cannot be read'],
])('%j ends with status 2 before anything is sent', async (flags, words) => {
  const ended = await call(['run', '--api', api, ...flags], {});
  expect([ended.status, ended.err]).toEqual([2, expect.stringContaining(words)]);
});

test('a run in which nothing failed or was undecided leaves nothing to ask again', async () => {
  const ended = await call(['run', '--api', api, '--only', 'sorting.keeps-the-set', '--reports', 'json']);
  const folder = join(ended.folder, 'conformance-results');
  const compliance = await complianceIn(folder);
  const clean = join(ended.folder, 'clean');
  await mkdir(clean);
  const targets = compliance.targets.map((one) => ({
    ...one,
    checks: one.checks.filter(({ verdict }) => verdict === 'passed'),
  }));
  await writeFile(join(clean, 'compliance.json'), JSON.stringify({ ...compliance, targets }));
  const again = await call(['run', '--api', api, '--rerun-failed', clean]);
  expect([again.status, again.err]).toEqual([2, expect.stringContaining('nothing to rerun')]);
});

test('list shows what a selection leaves', async () => {
  const ended = await call(['list', '--api', api, '--only', 'level=SHOULD', '--skip', 'category=filter']);
  expect(ended.status, ended.err).toBe(0);
  expect(ended.out).not.toContain('  filter.');
  expect(ended.out.split('\n').length).toBeGreaterThan(5);
});
