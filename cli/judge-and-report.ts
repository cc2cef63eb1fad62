import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '../engine/base/result.ts';
import { writeHar } from '../engine/run/har-file.ts';
import type { Recording } from '../engine/run/recording.ts';
import { renderSummary } from '../reporters/terminal.ts';
import { checkTests, writeCheckTests } from '../suites/check-tests.ts';
import { targetRuns } from '../suites/target-run.ts';
import { nothingQuoted } from './documents.ts';
import type { Environment } from './environment.ts';
import { type Judged, judgeTargets } from './judge.ts';
import { claimOutput } from './output-folder.ts';
import { suiteFacts } from './package-facts.ts';
import type { Progress } from './progress.ts';
import { type Judging, type WrittenReport, wantsAllure, writeAllurePage, writeReports } from './results.ts';
import type { Output } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { waitsInVain } from './waits.ts';

/** Judges what was recorded, and writes the reports; the exit status of the process. */
export async function judgeAndReport(
  recordings: readonly Recording[],
  output: Output,
  judging: Judging,
  environment: Environment,
  terminal: Terminal,
  progress: Progress,
): Promise<number> {
  const judged = await judgeInto(recordings, output, judging, progress);
  if (!judged.ok) return terminal.problem(judged.problem);
  const { compliance } = judged.value;
  const shown = await showInAllure(judged.value, output);
  if (!shown.ok) return terminal.problem(shown.problem);
  const written = [
    ...(await writeReports(compliance, output.folder, output.reports, environment)),
    ...(await writePage(judged.value, output, terminal, progress)),
  ];
  terminal.out(renderSummary(compliance, { color: terminal.color, width: terminal.width, reports: written }));
  const waits = waitsInVain(recordings);
  if (waits !== undefined) terminal.note(waits);
  if (compliance.cutShort !== undefined) terminal.note(`The run is incomplete: ${compliance.cutShort}`);
  return compliance.exitStatus;
}

/**
 * Clears the output folder, writes the recording into it, and judges. A recording that cannot be judged leaves the folder as it is.
 *
 * @returns the problems of `targetRuns` and `claimOutput`.
 */
export async function judgeInto(
  recordings: readonly Recording[],
  output: Output,
  judging: Judging,
  progress: Progress,
): Promise<Result<Judged>> {
  const targets = await targetRuns(recordings, judging.level);
  if (!targets.ok) return targets;
  const claimed = claimOutput(output.folder, output.input);
  if (!claimed.ok) return claimed;
  if (output.reports.has('har') && !claimed.value.hasInput)
    await writeHar(join(output.folder, 'recording.har'), recordings, suiteFacts());
  progress.say('Judging the recording …');
  return success(await judgeTargets(targets.value, judging));
}

async function showInAllure(
  { targets, verdicts, compliance }: Judged,
  output: Output,
): Promise<Result<undefined>> {
  // Where Allure is not wanted, nothing waits for Vitest to load.
  if (!wantsAllure(output.reports)) return success(undefined);
  const folder = await mkdtemp(join(tmpdir(), 'image-api-conformance-'));
  try {
    await writeCheckTests(checkTests(targets, verdicts, compliance.level), folder);
    const { showInVitest } = await import('./show-in-vitest.ts');
    return await showInVitest(folder, join(output.folder, 'allure-results'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the Allure page where it is wanted; a problem with it is a remark. */
export async function writePage(
  { compliance, targets }: Judged,
  output: Output,
  terminal: Pick<Terminal, 'note'>,
  progress: Progress,
): Promise<readonly WrittenReport[]> {
  if (!output.reports.has('html')) return [];
  progress.say('Making the Allure report …');
  const pages = await writeAllurePage(
    output,
    compliance,
    targets.map(({ api }) => api),
  );
  const unquoted = nothingQuoted(output.documents, compliance.targets);
  if (unquoted !== undefined) terminal.note(unquoted);
  if (typeof pages !== 'string') return pages;
  terminal.note(pages);
  return [];
}
