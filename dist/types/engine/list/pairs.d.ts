import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** A filter with the name of its parameter. */
interface NamedFilter {
    readonly name: string;
    readonly filter: Filter;
}
/** A filter with a value to ask it by. */
interface ChosenFilter extends NamedFilter {
    readonly value: string;
}
export interface ChosenPair {
    readonly left: ChosenFilter;
    readonly right: ChosenFilter;
    /** How well the pair distinguishes: the least number of items that only both, or only either, bring. */
    readonly score: number;
}
/**
 * Pairs of filters, each with values so that what both bring is something, and less than either brings alone: for each
 * filter the pair that distinguishes best, and each bound with its counterpart. Filters for which the list has no such pair are
 * in none, so there are never more pairs than filters and bounds.
 */
export declare function choosePairs(filters: readonly NamedFilter[], items: readonly Item[]): readonly ChosenPair[];
export {};
