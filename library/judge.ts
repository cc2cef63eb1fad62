import { loadDeviations } from '../cli/deviations.ts';
import { type Judged, judgeTargets } from '../cli/judge.ts';
import { suiteFacts } from '../cli/package-facts.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import { readHar, writeHar } from '../engine/run/har-file.ts';
import type { Recording } from '../engine/run/recording.ts';
import { targetRuns } from '../suites/target-run.ts';
import { valueOrThrow } from './error.ts';

/** How to judge; nothing is required. */
export interface JudgeOptions {
  /** The level that the target was observed at if not given. */
  readonly level?: Level | undefined;
  /** The path of a file of known deviations. */
  readonly deviations?: string | undefined;
}

/**
 * Judges one recording, or several of one cloud whose lists are then compared. The same recordings give the same verdicts.
 *
 * @returns what compliance.json holds.
 * @throws ConformanceError where an API or the file of deviations cannot be read.
 */
export async function judge(
  recordings: Recording | readonly Recording[],
  options: JudgeOptions = {},
): Promise<Compliance> {
  const { compliance } = await judgedBy([recordings].flat(), options);
  return compliance;
}

/**
 * Judges recordings, and keeps what each check found.
 *
 * @throws ConformanceError as `judge` does.
 */
export async function judgedBy(recordings: readonly Recording[], options: JudgeOptions): Promise<Judged> {
  const level = options.level ?? recordings[0]?.level ?? 'standard';
  const specifications = recordings.map(({ specification }) => specification);
  const deviations = valueOrThrow(await loadDeviations(options.deviations, specifications));
  const targets = valueOrThrow(await targetRuns(recordings, level));
  return await judgeTargets(targets, { level, deviations, requireDecided: false });
}

/**
 * Reads the recordings of an earlier run from its recording.har.
 *
 * @throws ConformanceError `unreadable-recording`.
 */
export async function readRecording(file: string): Promise<readonly Recording[]> {
  return valueOrThrow(await readHar(file));
}

/** Writes recordings to a HAR file, from which `readRecording` reads them. */
export async function writeRecording(
  file: string,
  recordings: Recording | readonly Recording[],
): Promise<void> {
  await writeHar(file, [recordings].flat(), suiteFacts());
}
