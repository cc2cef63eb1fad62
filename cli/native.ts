import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { conclude } from '../reporters/conclude.ts';
import { manyLines, withoutCommands } from '../reporters/escape.ts';
import { checkTests, writeCheckTests } from '../suites/check-tests.ts';
import { loadDeviations } from './deviations.ts';
import type { Judged } from './judge.ts';
import { judgeInto, writePage } from './judge-and-report.ts';
import { checkOutput } from './output-folder.ts';
import { thisProcess } from './outside.ts';
import { createProgress } from './progress.ts';
import { writeReports } from './results.ts';
import { observeAll } from './run.ts';
import { namedApis, readSettings, type Settings } from './settings.ts';
import { openTargets } from './targets.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/**
 * The global set-up of Vitest's project `conformance`: reads the settings from the environment, observes the targets with progress on
 * standard error, judges, writes the reports, and provides the tests of the checks. The test files then show one test for each check.
 *
 * @returns what Vitest calls at the end, which makes the Allure page of what Allure's reporter wrote.
 * @throws with one sentence where the command would end with status 2, 3 or 4.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const outside = thisProcess();
  const terminal = terminalOf(outside);
  const progress = createProgress(terminal.progress);
  const settings = valueOrThrow(readSettings({}, outside.environment));
  const judged = await observeAndJudge(settings, progress);
  await writeReports(judged.compliance, settings.output.folder, settings.output.reports, outside.environment);
  const folder = await mkdtemp(join(tmpdir(), 'image-api-conformance-'));
  await writeCheckTests(checkTests(judged.targets, judged.verdicts, settings.level), folder);
  project.provide('checkTests', folder);
  return async () => {
    await rm(folder, { recursive: true, force: true });
    await writePage(judged, settings.output, terminal, progress);
    sayWhereNoTestFails(judged, terminal);
  };
}

async function observeAndJudge(
  settings: Settings,
  progress: ReturnType<typeof createProgress>,
): Promise<Judged> {
  valueOrThrow(checkOutput(settings.output.folder));
  const deviations = valueOrThrow(
    await loadDeviations(settings.deviations, namedApis(settings.access.targets)),
  );
  const targets = valueOrThrow(await openTargets(settings.access, settings.sending));
  try {
    const recordings = await observeAll(targets, settings, progress, new AbortController().signal);
    progress.done();
    const { level, requireDecided, minDecided } = settings;
    const judging = { level, requireDecided, minDecided, deviations };
    return valueOrThrow(await judgeInto(recordings, settings.output, judging, progress));
  } finally {
    await Promise.all(targets.map((target) => target.close()));
  }
}

/**
 * Lets the process end with a status of its own where the run is no success and no test says so: too little was decided, the run is
 * not whole, or the list of known deviations does not fit.
 */
function sayWhereNoTestFails({ compliance }: Judged, terminal: Terminal): void {
  const { kind, sentence } = conclude(compliance);
  if (kind !== 'undecided' && kind !== 'incomplete' && kind !== 'unlisted') return;
  terminal.note(sentence);
  process.exitCode = compliance.exitStatus;
}

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly message: string } };

/** Vitest shows what a set-up throws, and ends with status 1. */
function valueOrThrow<T>(result: Outcome<T>): T {
  if (result.ok) return result.value;
  const message = withoutCommands(manyLines(result.problem.message));
  const error = new Error(message);
  error.stack = message;
  throw error;
}
