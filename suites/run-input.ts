import type { Api } from '../engine/api/model.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { Deviation } from '../engine/compliance/deviations.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { readHar } from '../engine/run/har-file.ts';
import { createJudge, type Judge } from '../engine/run/judge.ts';
import { readListing } from '../engine/run/listing.ts';
import type { Recording } from '../engine/run/recording.ts';
import { checks } from './checks.ts';
import { loadAskable } from './load.ts';

/** What the command tells the tests: where the recording is, and by which level to judge it. */
export interface RunInput {
  readonly recording: string;
  readonly level: Level;
  /** The known deviations that the user lists; none if not given. */
  readonly deviations?: readonly Deviation[];
}

/** One recorded target, ready to be judged. */
export interface TargetRun {
  readonly api: Api;
  readonly recording: Recording;
  readonly instances: readonly CheckInstance[];
  readonly judge: Judge;
}

/** Every check of the suite for an API, once for each of its subjects. */
export function instancesFor(api: Api): readonly CheckInstance[] {
  return checks.flatMap((check) => check.instances(api));
}

const opened = new Map<string, Promise<Result<readonly TargetRun[]>>>();

/**
 * The targets of a recording as `readRun` gives them; a recording is read once however many suites judge it.
 *
 * @returns the problems of `readRun`.
 */
export function openRun(input: RunInput): Promise<Result<readonly TargetRun[]>> {
  const key = JSON.stringify(input);
  const known = opened.get(key) ?? readRun(input);
  opened.set(key, known);
  return known;
}

/** The targets of one run, each with a judge that knows the lists of the others. */
export function judgeTogether(
  targets: readonly { readonly api: Api; readonly recording: Recording }[],
  level: Level,
): readonly TargetRun[] {
  const several = targets.length > 1;
  const all = targets.map(({ api, recording }) => (several ? readListing(api, recording) : undefined));
  return targets.map(({ api, recording }, index) => ({
    api,
    recording,
    instances: instancesFor(api),
    judge: createJudge(api, recording, level, {
      own: all[index],
      others: targets.flatMap((other, place) =>
        place === index ? [] : [{ api: other.api, recording: other.recording, listing: all[place] }],
      ),
    }),
  }));
}

/**
 * The targets of a recording.
 *
 * @returns the problems of `readHar` and `loadJudgeable`.
 */
export async function readRun({ recording: file, level }: RunInput): Promise<Result<readonly TargetRun[]>> {
  const recordings = await readHar(file);
  if (!recordings.ok) return recordings;
  const targets: { readonly api: Api; readonly recording: Recording }[] = [];
  for (const recording of recordings.value) {
    const api = await loadAskable(recording.specification, recording.pathValues ?? {});
    if (!api.ok) return failure(api.problem.code, `The recording cannot be judged: ${api.problem.message}`);
    targets.push({ api: api.value, recording });
  }
  return success(judgeTogether(targets, level));
}
