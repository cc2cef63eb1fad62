import type { Asking } from '../../engine/base/asking.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { type FilterSubject } from './filters.ts';
import { type Asked } from './relations.ts';
/** An entry that was looked for by all filters that fit it. */
export interface Looked {
    readonly item: Item;
    readonly filters: readonly ValuedFilter[];
    readonly list: Asked;
    /** Where the entry or the whole list did not come: each filter by itself. */
    readonly singly: readonly {
        readonly filter: ValuedFilter;
        readonly list: Asked;
    }[];
}
/** A list by all filters of an entry, one of which excludes it. */
interface Excluded {
    readonly filters: readonly ValuedFilter[];
    readonly list: Asked;
    /** Where a target may leave out the filter that excludes the entry: that filter by itself. */
    readonly alone?: {
        readonly filter: ValuedFilter;
        readonly list: Asked;
    };
}
/** Asks for a few entries by all of their filters, and for the first of them with each filter in turn excluding it. */
export declare function askByAllFilters(scene: Scene): Asking<{
    readonly looked: readonly Looked[];
    readonly excluded: readonly Excluded[];
}>;
/** Whether the target answered with an error that is no refusal. */
export declare function isUnserved(list: Asked): boolean;
/** Whether a list was read to its end and does not have an entry. */
export declare function isLost(item: Item, { walk }: Asked): boolean;
/** A filter with a value to ask it by. */
export interface ValuedFilter extends FilterSubject {
    readonly value: string;
    /** Other texts that mean the same; at level standard a target need only know one of them. */
    readonly others: readonly string[];
}
export {};
