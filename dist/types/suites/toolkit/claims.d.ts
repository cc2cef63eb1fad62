import { type Aspect } from '../../engine/base/aspect.ts';
import { type Claim } from '../../engine/base/verdict.ts';
/** Aspects that differ in their relation alone. */
export declare function relations(...names: readonly string[]): readonly Aspect[];
/** The aspects of a check that judges a list by some relations: that the list is served at all, and each of them. */
export declare function servedAnd(...names: readonly string[]): readonly Aspect[];
/** The same claim on each aspect, where it decides all of them. */
export declare function onEach(claim: Claim, aspects: readonly Aspect[]): readonly Claim[];
/** What follows from a claim on a list that was not served: it is about just that, and of every other aspect nothing is known. */
export declare function claimsOnUnserved(claim: Claim, aspects: readonly Aspect[]): readonly Claim[];
/** The claims without those undecided ones whose aspect others decide. */
export declare function withoutUndecided(claims: readonly Claim[], isUndecided?: (claim: Claim) => boolean): readonly Claim[];
