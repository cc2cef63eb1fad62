import { setImmediate } from 'node:timers/promises';
import type { Compliance } from '../engine/compliance/model.ts';
import type { TargetRun } from '../suites/target-run.ts';
import { type GivenVerdict, verdictsOn } from '../suites/verdict.ts';
import { complianceOf, type Judging } from './results.ts';

/** A run that is judged. */
export interface Judged {
  readonly targets: readonly TargetRun[];
  readonly verdicts: readonly GivenVerdict[];
  readonly compliance: Compliance;
}

/** Judges the targets of a run. Between two checks whoever interrupts the command is heard. */
export async function judgeTargets(targets: readonly TargetRun[], judging: Judging): Promise<Judged> {
  for (const { instances, prepare } of targets) {
    for (const instance of instances) {
      await setImmediate();
      prepare(instance);
    }
  }
  const verdicts = targets.flatMap((target, index) =>
    [...verdictsOn(target, judging.deviations ?? [])].map(([id, verdict]) => ({
      target: index,
      id,
      verdict,
    })),
  );
  return { targets, verdicts, compliance: complianceOf(targets, verdicts, judging) };
}
