import type { Api } from '../engine/api/model.ts';
import { type Result } from '../engine/base/result.ts';
import { type Level } from '../engine/base/verdict.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { type Judge, type Judgement } from '../engine/run/judge.ts';
import type { Recording } from '../engine/run/recording.ts';
/** One recorded target, ready to be judged. */
export interface TargetRun {
    readonly api: Api;
    readonly recording: Recording;
    readonly instances: readonly CheckInstance[];
    readonly judge: Judge;
    /** Judges a check by itself, so that `judgements` need not do so any more. */
    readonly prepare: (instance: CheckInstance) => void;
    /** What every check finds, by its id, each finding with its cause. */
    readonly judgements: () => ReadonlyMap<string, Judgement>;
}
/** Every check of the suite for an API, once for each of its subjects. */
export declare function instancesFor(api: Api): readonly CheckInstance[];
/** The targets of one run, each with a judge that knows the lists of the others. */
export declare function judgeTogether(targets: readonly {
    readonly api: Api;
    readonly recording: Recording;
}[], level: Level): readonly TargetRun[];
/** What every check finds on a recording, by its id, each finding with its cause. */
export declare function judgeAll(instances: readonly CheckInstance[], judge: Pick<Judge, 'judgementOn'>, api: Api, recording: Recording): ReadonlyMap<string, Judgement>;
/**
 * The targets of a run, from what was recorded of them.
 *
 * @returns the problems of `loadAskable`.
 */
export declare function targetRuns(recordings: readonly Recording[], level: Level): Promise<Result<readonly TargetRun[]>>;
