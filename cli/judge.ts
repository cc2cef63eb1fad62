import { setImmediate } from 'node:timers/promises';
import { type Result, success } from '../engine/base/result.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import type { Recording } from '../engine/run/recording.ts';
import { type TargetRun, targetRuns } from '../suites/target-run.ts';
import { type GivenVerdict, verdictOn } from '../suites/verdict.ts';
import { complianceOf, type Judging } from './results.ts';

/** A run that is judged. */
export interface Judged {
  readonly targets: readonly TargetRun[];
  readonly verdicts: readonly GivenVerdict[];
  readonly compliance: Compliance;
}

/**
 * Judges what was recorded. Between two checks whoever interrupts the command is heard.
 *
 * @returns the problems of `targetRuns`.
 */
export async function judgeRecordings(
  recordings: readonly Recording[],
  judging: Judging,
): Promise<Result<Judged>> {
  const targets = await targetRuns(recordings, judging.level);
  if (!targets.ok) return targets;
  for (const { instances, prepare } of targets.value) {
    for (const instance of instances) {
      await setImmediate();
      prepare(instance);
    }
  }
  const verdicts = targets.value.flatMap((target, index) =>
    target.instances.map((instance) => ({
      target: index,
      id: instance.id,
      verdict: verdictOn(target, instance, judging.deviations ?? []),
    })),
  );
  return success({
    targets: targets.value,
    verdicts,
    compliance: complianceOf(targets.value, verdicts, judging),
  });
}
