import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Compliance, RequirementResult } from '../../engine/compliance/model.ts';
import { call } from '../cli/command.ts';
import { type WidgetFaults, withWidgets } from '../support/widgets.ts';
import { documentedFiles, writeFiles } from './own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-requirements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFiles(folder, documentedFiles());

/** The command's exit status and all that it printed. */
async function command(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly output: string }> {
  const { status, out, err } = await call(args, variables);
  return { status, output: `${out}${err}` };
}

function run(output: string, faults: WidgetFaults): ReturnType<typeof command> {
  return withWidgets(faults, (url) =>
    command(['run', '--output', join(folder, output)], {
      TARGET_URL: url,
      TARGET_API: join(folder, 'widgets.yaml'),
      TARGET_RATE: '2000',
      CONFORMANCE_REPORTS: 'json,md,junit,har',
    }),
  );
}

function text(...path: readonly string[]): string {
  return readFileSync(join(folder, ...path), 'utf8');
}

function resultsIn(output: string): Compliance['targets'][number] {
  const { targets }: Compliance = JSON.parse(text(output, 'compliance.json'));
  const [target] = targets;
  if (target === undefined) throw new Error('there is a target');
  return target;
}

const ownOf = (output: string): readonly RequirementResult[] =>
  resultsIn(output).requirements.filter(({ source }) => source === undefined);
const verdictsIn = (output: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ownOf(output).map(({ id, verdict }) => [id, verdict]));

test('a target is judged by the requirements of the user, and a replay finds them again', async () => {
  const { status, output } = await run('kept', {});
  expect(status, output).toBe(0);
  expect(verdictsIn('kept')).toEqual({
    'guide-filter-1': 'passed',
    'guide-paging-1': 'passed',
    'guide-body-1': 'passed',
    'guide-date-1': 'passed',
    'guide-deletion-1': 'not-applicable',
  });
  expect(ownOf('kept')[0]).toMatchObject({
    document: 'Widget guide, edition 3',
    lines: '12-14',
    level: 'MUST',
    readings: ['W1'],
    checks: ['filter.returned-items-match:label'],
  });
  expect(resultsIn('kept').requirements.some(({ source }) => source === 'http')).toBe(true);
  expect(output).toContain('23 widgets');
  const replayed = await command(
    ['replay', join(folder, 'kept', 'recording.har'), '--output', join(folder, 'again')],
    {
      CONFORMANCE_REPORTS: 'json',
    },
  );
  expect(replayed.status, replayed.output).toBe(0);
  expect(resultsIn('again')).toEqual(resultsIn('kept'));
});

test('a finding names the requirement, its lines and its reading in every report', async () => {
  const { status, output } = await run('broken', { ignoresLabel: true });
  expect(status, output).toBe(1);
  expect(verdictsIn('broken')).toMatchObject({ 'guide-filter-1': 'failed', 'guide-paging-1': 'passed' });
  const check = resultsIn('broken').checks.find(({ id }) => id === 'filter.returned-items-match:label');
  expect(check).toMatchObject({ verdict: 'failed', requirements: ['guide-filter-1'], readings: ['W1'] });
  for (const report of [output, text('broken', 'compliance.md'), text('broken', 'junit.xml')]) {
    expect(report.replace(/\s+/g, ' ')).toMatch(/guide-filter-1.*Widget guide, edition 3.*lines 12-14/);
    expect(report.replaceAll('image-api-conformance', '')).not.toMatch(/\bimages?\b(?! API)/);
  }
});

test('the command explains them, and says what is wrong with a file of theirs', async () => {
  const explained = await command(['explain', 'guide-filter-1', '--api', join(folder, 'widgets.yaml')]);
  expect(explained.status).toBe(0);
  for (const part of ['Stated in Widget guide, edition 3, lines 12-14.', 'Reading W1', 'Case counts.'])
    expect(explained.output).toContain(part);
  const files = new Map(documentedFiles());
  files.set('requirements/guide.yaml', 'document: Guide\nrequirements: []\n');
  writeFiles(join(folder, 'wrong'), files);
  const wrong = await command(['list', '--api', join(folder, 'wrong', 'widgets.yaml')]);
  expect(wrong.status).toBe(2);
  expect(wrong.output).toMatch(/guide\.yaml: \/requirements: it is empty/);
});
