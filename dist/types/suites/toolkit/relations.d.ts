import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import { type ChosenPair } from '../../engine/list/pairs.ts';
import { type Difference, type Shown } from '../../engine/list/relations.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilterSubject } from './filters.ts';
/** A filtered list with the query that it was asked by, as a message shows it. */
export interface Asked {
    readonly asked: string;
    readonly walk: Walk;
}
/** Asks for a filtered list. */
export declare function askBy(scene: Scene, query: Query, purpose?: Purpose): Asking<Asked>;
/** The stable items that came, and which others would have come if they belonged there. */
export declare function shownBy({ walk }: Pick<Asked, 'walk'>, facts: Facts): Shown;
/**
 * The verdict where a list that others are to be compared with cannot be had: undecided, because what is wrong with it
 * alone is another check's finding.
 */
export declare function claimOnUnfit(lists: readonly Asked[]): Claim | undefined;
/** The verdict where the list that is on trial cannot be had: a finding where the target answered with an error. */
export declare function claimOnTried({ asked, walk }: Asked): Claim | undefined;
/**
 * What is claimed on the aspects of a check where the list that is on trial cannot be had. Undefined where the list can be judged.
 */
export declare function claimsOnTried(list: Asked, aspects: readonly Aspect[]): readonly Claim[] | undefined;
/** What is claimed where lists cannot be had that others are to be compared with: nothing could be judged. */
export declare function claimsOnUnfit(lists: readonly Asked[], aspects: readonly Aspect[]): readonly Claim[] | undefined;
/** What is claimed where two lists are so long that what was read of either says nothing about the other: nothing is decided. */
export declare function claimsOnApart(left: Asked, right: Asked, facts: Facts, aspects: readonly Aspect[]): readonly Claim[] | undefined;
/**
 * The pairs of filters to ask together; only of filters that a target must have, because what an ignored one does in a
 * pair says nothing.
 */
export declare function pairsFor(scene: Scene): readonly ChosenPair[];
/** The filters of a list that every target must have. */
export interface FiltersSubject extends Subject {
    readonly filters: readonly FilterSubject[];
    /** The members that two of them bound from either side. */
    readonly boundMembers: readonly string[];
}
/** The list has at least two filters that every target must have. */
export declare function twoFilters(api: Api): readonly FiltersSubject[];
/** The two parts of a pair's query, in the order of the pair. */
export declare function pairQuery({ left, right }: ChosenPair): Query;
/** What came too much and what did not come, for the line that says what the target did. */
export declare function showDifference({ extra, missing }: Difference): string;
/** How a list compares with the one that had to come, in the words of the check. */
interface Compared {
    readonly difference: Difference;
    /** The list that had to come. */
    readonly expected: string;
    /** What it means that more came. */
    readonly more: string;
    /** What it means that something did not come. */
    readonly less: string;
    /** What it means that the two agree. */
    readonly same: string;
    /** Why it proves nothing that the two agree; undefined where it does. */
    readonly undecided: string | undefined;
    readonly evidence: readonly string[];
    readonly readings?: readonly string[];
}
/** Two claims on a list that was compared with another one: that nothing else came, and that nothing is missing. */
export declare function claimsOnDifference(compared: Compared): readonly Claim[];
export {};
