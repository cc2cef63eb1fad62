import { type Json } from '../base/json.ts';
import type { Listing } from './listing.ts';
/** Seconds for which one API may still show the state before a change of which another one knows, since services cache entries. */
export declare const cacheSeconds = 60;
/** An item that two APIs show differently, with the member as each of them sent it. */
interface Difference {
    readonly id: string;
    readonly own: Json;
    readonly other: Json;
}
/** Why two lists could not be compared. */
export type Hindrance = 
/** Neither was read both before and after the other, so what changed in between would count. */
'not-enclosed' | 'nothing-in-common'
/** Items of one id were made at other times, as copies in two clouds are. */
 | 'two-clouds'
/** All that they have in common changed too lately for caches, or does not say when it did. */
 | 'too-fresh'
/** No item that counts shows the member in both. */
 | 'not-shown';
export type Comparison = {
    readonly kind: 'undecided';
    readonly because: Hindrance;
} | {
    readonly kind: 'compared';
    readonly items: number;
    readonly differences: readonly Difference[];
};
/**
 * Compares one shared member of two APIs, for the items that both list, that stayed the same in all
 * readings of both, and that were last changed long enough before for any cache.
 */
export declare function compareMember(own: Listing, other: Listing, name: string): Comparison;
export {};
