import { type Result } from '../engine/base/result.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import type { Recording } from '../engine/run/recording.ts';
import { type TargetRun } from '../suites/target-run.ts';
import { type GivenVerdict } from '../suites/verdict.ts';
import { type Judging } from './results.ts';
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
export declare function judgeRecordings(recordings: readonly Recording[], judging: Judging): Promise<Result<Judged>>;
