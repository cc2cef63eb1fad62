import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim, type Grounds } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** That nothing comes twice. */
export declare const noRepetition: Aspect;
/** That nothing is lost. */
export declare const completeness: Aspect;
/** That nothing comes that does not belong there. */
export declare const soundness: Aspect;
/** That what comes is in order. */
export declare const order: Aspect;
/** A list as it was read, and what it has to bring. */
export interface ListRead {
    /** What was asked for, e.g. `the list in pages of 3`. */
    readonly asked: string;
    readonly walk: Walk;
    /** What it has to bring, for the line that says what was expected. */
    readonly expected: string;
    /** The ids of the list that it is compared with, in order. */
    readonly whole: readonly string[];
    /** Other readings of it that show what is missing here. */
    readonly beside?: readonly Walk[];
}
/** The claim that no entry came twice. */
export declare function claimOnRepetition({ asked, walk, expected }: ListRead, facts: Facts): Claim;
/** The claim that nothing is lost; undecided where the list could not be read as far as it has to go. */
export declare function claimOnLoss(read: ListRead, missing: readonly string[], facts: Facts): Claim;
/** The claim that nothing came which does not belong there. */
export declare function claimOnExcess(read: ListRead, excess: readonly string[], facts: Facts): Claim;
/**
 * The claim that what came is in order.
 *
 * @param swapped two entries that came the other way round than they stand in the whole list.
 * @param finding what a wrong order is; a failure if not given.
 */
export declare function claimOnOrder(read: ListRead, swapped: readonly [string, string] | undefined, finding?: (message: string, grounds: Grounds) => Claim): Claim;
/** Undecided: the whole list comes in another order each time, so no order of a part of it is known. */
export declare function claimOnUnsettledOrder(walk: Walk): Claim;
