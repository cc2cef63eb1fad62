import { type Deviation } from '../engine/compliance/deviations.ts';
import { type Judgement } from '../engine/run/judge.ts';
import type { TargetRun } from './target-run.ts';
/** What one check found. */
export interface GivenVerdict {
    /** Place of the target in the recording. */
    readonly target: number;
    readonly id: string;
    readonly verdict: Judgement;
}
/** The verdict of a check on a recorded target, in the light of the deviations that the user lists. */
export declare function verdictOn(target: TargetRun, instance: TargetRun['instances'][number], deviations: readonly Deviation[]): Judgement;
