import { type Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { type WeighedValue } from '../../engine/operators/weighing.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilterSubject } from './filters.ts';
/** The value of a filter that most of the list matches, while some of it does not. */
export declare function broadestValue(scene: Scene, { filter }: FilterSubject): WeighedValue | undefined;
/** A filter with a value that some entries match and some do not. */
interface DiscriminatingChoice extends Pick<FilterSubject, 'name' | 'filter'> {
    readonly value: string;
    readonly matching: number;
}
/** Values of all filters that every target must have, at most so many of each. */
export declare function discriminatingChoices({ api, before: { items } }: Pick<Scene, 'api' | 'before'>, mostEach?: number): readonly DiscriminatingChoice[];
/** Undecided: no value of the filter divides the list. */
export declare function claimOnNoValue({ name, filter }: FilterSubject, facts: Facts): Claim;
/** A value that as good as certainly nothing matches. */
export declare function absentValue(scene: Scene, { name, filter }: FilterSubject): string;
/** The URL of the endpoint, without a slash at its end, as the reading of the list shows it. */
export declare function endpointOf({ list, before }: Scene): string;
/** A query that nothing matches, by a filter that every target has. */
export declare function emptyQuery(scene: Scene): Query | undefined;
/**
 * Query by which to ask for the list where it does not matter how much of it comes: none for a short list; for a long
 * one a small page, or where it has no pages the filter that leaves the fewest entries.
 */
export declare function smallQuery(scene: Scene): Query;
/** A part of the list that a filter leaves. */
export interface Sublist {
    readonly query: Query;
    /** Whether an entry certainly belongs to it. */
    readonly holds: (item: Item) => boolean;
}
/** The part that holds most of the list, in few pages, and certainly has an order by a key. */
export declare const orderedSublist: (key: Scene, key: {
    readonly value: string;
    readonly field: string;
    readonly kind: "text" | "integer" | "word" | "identifier" | "instant";
    readonly support: "required" | "optional";
    readonly readings: readonly string[];
}) => Sublist | undefined;
/** The part that holds most of the list, in few pages, and serves a purpose. */
export declare function bestPart(scene: Scene, serves: (left: readonly Item[]) => boolean): Sublist | undefined;
export {};
