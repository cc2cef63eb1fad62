import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** A value with how many items of the list certainly match it, and how many certainly do not. */
export interface WeighedValue {
    readonly value: string;
    readonly matching: number;
    readonly others: number;
}
/** Matches that a probe may bring before it counts as a long one: as many as fit a few pages. */
export declare const matchesOfFewPages = 200;
/**
 * Values by which a filter's right answer differs from the whole list: some items match and some do not. Those of most matches
 * come first, but in a long list those whose matches take many requests come last; at most sixteen are weighed.
 */
export declare function discriminatingValues(filter: Filter, items: readonly Item[]): readonly WeighedValue[];
/** How well a number of matches serves a probe: the more the better, but those that take many pages come last. */
export declare function usefulness(matching: number): number;
