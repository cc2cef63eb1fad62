import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Result } from '../engine/base/result.ts';
import { conclude } from '../reporters/conclude.ts';
import { manyLines, withoutCommands } from '../reporters/escape.ts';
import { checkTests, writeCheckTests } from '../suites/check-tests.ts';
import { findConfig } from './config-file.ts';
import { exitStatusOfProblem } from './exit-status.ts';
import type { Judged } from './judge.ts';
import { judgeInto, writePage } from './judge-and-report.ts';
import { layersOf } from './layers.ts';
import { thisProcess } from './outside.ts';
import { createProgress, type Progress } from './progress.ts';
import { wantsAllure, writeReports } from './results.ts';
import { observeAll, prepare } from './run.ts';
import { readSettings, type Settings } from './settings.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/**
 * The global set-up of Vitest's project `conformance`: reads the settings from the environment, observes the targets with progress on
 * standard error, judges, writes the reports, and provides the tests of the checks. The test files then show one test for each check.
 *
 * @returns what Vitest calls at the end, which makes the Allure page of what Allure's reporter wrote.
 * @throws with one sentence where the command would end with status 2, 3 or 4; the process ends with that status.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const outside = thisProcess();
  const terminal = terminalOf(outside);
  const progress = createProgress(terminal.progress);
  const found = valueOrThrow(findConfig({}, outside.environment, process.cwd()));
  const { flags, environment } = valueOrThrow(layersOf({}, outside.environment, found));
  const settings = valueOrThrow(readSettings(flags, environment));
  const judged = await observeAndJudge(settings, progress);
  await writeReports(judged.compliance, settings.output.folder, settings.output.reports, outside.environment);
  const folder = await mkdtemp(join(tmpdir(), 'image-api-conformance-'));
  await writeCheckTests(checkTests(judged.targets, judged.verdicts, settings.level), folder);
  project.provide('checkTests', folder);
  if (wantsAllure(settings.output.reports))
    project.provide('allureResults', join(settings.output.folder, 'allure-results'));
  return async () => {
    await rm(folder, { recursive: true, force: true });
    await writePage(judged, settings.output, terminal, progress);
    sayWhereNoTestFails(judged, terminal);
  };
}

async function observeAndJudge(settings: Settings, progress: Progress): Promise<Judged> {
  const { targets, judging, checks } = valueOrThrow(await prepare(settings));
  try {
    const recordings = await observeAll(targets, settings, progress, new AbortController().signal, checks);
    progress.done();
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

/** Vitest shows what a set-up throws, and would end with status 1; the process ends with the status of the command instead. */
function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const status = exitStatusOfProblem(result.problem.code);
  process.once('exit', () => {
    process.exitCode = status;
  });
  const message = withoutCommands(manyLines(result.problem.message));
  const error = new Error(message);
  error.stack = message;
  throw error;
}
