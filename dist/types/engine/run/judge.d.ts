import type { Api } from '../api/model.ts';
import { type Claim, type Level, type Outcome } from '../base/verdict.ts';
import type { Baseline, Scene } from '../list/scene.ts';
import type { CheckInstance } from './check.ts';
import { type Listings } from './listing.ts';
import { type Recording } from './recording.ts';
/** What a check makes of a recording: the worst of its claims stands for all. */
export interface Judgement extends Claim {
    readonly claims: readonly Claim[];
}
/** Judges a recording: the same recording, specification and level always give the same verdicts. */
export interface Judge {
    judgementOn(instance: CheckInstance): Judgement;
    /** The outcome of the first round alone, before any repetition. */
    firstOutcome(instance: CheckInstance): Outcome | undefined;
    /** Items in the first reading of the list. */
    readonly items: number;
    /** Items that came, went or changed while the run looked. */
    readonly changed: number;
}
/**
 * A judge of one recording.
 *
 * @param level the level to judge by, whatever the recording was made with.
 * @param listings the lists of all targets of the run, where there were several.
 */
export declare function createJudge(api: Api, recording: Recording, level: Level, listings?: Listings): Judge;
/**
 * The claims of a check, and the first of the worst for all; one that does not apply does not hide that another one passed. A
 * check that claims nothing does not apply.
 */
export declare function judgementOf(made: readonly Claim[]): Judgement;
/** The scene of a round; the same while observing and while judging. */
export declare function sceneOf(api: Api, run: Pick<Recording, 'seed' | 'credentials'>, level: Level, before: Baseline): Scene;
