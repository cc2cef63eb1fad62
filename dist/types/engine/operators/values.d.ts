import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { type TypedMember } from '../kinds/index.ts';
import type { FieldValue } from '../kinds/kind.ts';
/** A value of the list to filter by, with what makes it worth asking for. */
interface DrawnValue {
    readonly value: string;
    readonly why: string;
}
/**
 * Values of a field to filter by, drawn from the list: the most frequent that not all items share, a rare one, one that
 * stands within another value, and one that differs from another only by case. At most four, whatever the
 * length of the list. Empty texts and texts with a colon are left out: servers read those in ways of their own.
 */
export declare function drawValues(filter: Filter, items: readonly Item[], seed: number): readonly DrawnValue[];
/**
 * Whether a filter takes a value that entries show: of words that the documents list, it need not take further ones, and one that
 * holds what stands between values is several.
 */
export declare function mayBeAsked(filter: Pick<Filter, 'values' | 'delimiter'>, value: string): boolean;
/** Whether a text is one value of a filter, and not several with what stands between them. */
export declare function isOneValue({ delimiter }: Pick<Filter, 'delimiter'>, text: string): boolean;
/** How often each value of a filter's field occurs that can be asked for, as texts. */
export declare function countValues(filter: TypedMember, items: readonly Item[]): Map<string, number>;
/**
 * Whether every server takes a text for itself: some read operators before a colon, and blanks at an end are left open.
 */
export declare function isUsual(text: string): boolean;
/** The most frequent values and a few of the rare ones. */
export declare function frequentValues(filter: Filter, items: readonly Item[]): readonly string[];
/**
 * Of texts that a list shows, those that are likely to leave several items: the most frequent one that not all share, one with
 * a capital letter, and one with signs that an address has to escape, since links that repeat it go wrong there.
 *
 * @param texts the text of each item; undefined for an item without one.
 */
export declare function textsLeavingSeveral(texts: readonly (string | undefined)[]): readonly string[];
/** The member of an item as a text; undefined where it has none. */
export declare function textOf({ value }: Item, member: TypedMember): string | undefined;
/** The values of a member that the list shows, repetitions included. */
export declare function valuesShown(member: TypedMember, items: readonly Item[]): readonly FieldValue[];
/** The values of all items in turn, by which one item may not come. */
export declare function valuesOfOthers(items: readonly Item[], valuesOf: (item: Item) => readonly string[]): Iterable<string>;
export {};
