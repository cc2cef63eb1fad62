import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
import type { Asked } from './relations.ts';
/** A list by one word of an enumeration. */
export interface AskedWord extends Asked {
    readonly word: string;
}
/** The same, with the entries that show the word. */
export interface WordWithEntries extends AskedWord {
    readonly shown: readonly Item[];
    /** Ids of those that came under no word. */
    readonly lost: readonly string[];
}
/** What the lists by several words have to hold, and which of it came under none of them. */
export declare function wordsWithEntries(uncovered: readonly string[], lists: readonly AskedWord[], { stable }: Facts, filter: Filter): readonly WordWithEntries[];
/** A claim on each word that the documents name: that it finds what shows it. */
export declare function claimsOnWords(words: readonly WordWithEntries[], { api }: Facts, { values }: Filter): readonly Claim[];
