import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** A text that nothing has, yet that a target finds something by if it compares in some looser way. */
export interface LooseProbe {
    readonly value: string;
    /** What it is of a value of the list, to complete the sentence "… is …". */
    readonly why: string;
    /** It differs only in what many ways to read a query drop. */
    readonly often: boolean;
}
/**
 * A value of the list without its beginning or its end, and of a text, its first words, with signs in it that stand for any
 * text in one language or another, with another after a comma, with an end of its own, with a blank before it, very long, and
 * the identity of an entry. None of them is, even by a lenient collation, a value of the list.
 */
export declare function looseProbes(filter: Filter, items: readonly Item[], seed: number): readonly LooseProbe[];
