import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Match, Operator } from './operator.ts';
/**
 * `equals`: the member has the value. Open is a text that differs only in what a collation may ignore, where `caseBlind` allows
 * that. `values` lists all words that the documents name, `examples` words that they name among others.
 */
export declare const equals: Operator;
/** Whether an item has a value, or a text that a lawful server may take for it. */
export declare function matchesEqual(filter: Filter, value: string, item: Item): Match;
