import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** Characters that go wrong on the way from an address to a comparison. */
interface CharacterClass {
    readonly name: string;
    readonly pattern: RegExp;
    /** Classes of one group stand for each other; a list should show at least one of each group. */
    readonly group: 'blank' | 'sign' | 'letter' | undefined;
}
export declare const characterClasses: readonly CharacterClass[];
/** The names of the groups as a sentence lists what would have to be there. */
export declare const groupNames: Readonly<Record<'blank' | 'sign' | 'letter', string>>;
export interface SpecialValue {
    readonly value: string;
    readonly classes: readonly CharacterClass[];
}
/**
 * Values of the list that together show every class of characters that it has, in as few values as a greedy choice
 * takes. Values with a colon are left out, because servers read operators before it, and so are control characters.
 */
export declare function specialValues(filter: Filter, items: readonly Item[], seed: number): readonly SpecialValue[];
export {};
