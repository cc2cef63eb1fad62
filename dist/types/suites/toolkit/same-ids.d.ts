import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
import type { ReadTriple } from './equivalence.ts';
/** That both formats have the same entries, each as often. */
export declare const sameEntries: Aspect;
/** That both formats have them in the same order. */
export declare const sameOrder: Aspect;
/**
 * Whether XML shows the entries of JSON, each as often, and in the same order. Undecided where JSON itself was not the same
 * before and after. An entry that no reading of the list shows is one too many.
 */
export declare function claimsOnIds(triple: ReadTriple, asked: string, facts: Facts): readonly Claim[];
