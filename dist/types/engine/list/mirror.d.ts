import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** Two entries of one order that stand where the other order, read backwards, has others. */
interface MirrorFinding {
    readonly ascending: Item;
    readonly descending: Item;
}
/**
 * The first place where a list sorted upwards is not the one sorted downwards read backwards. Entries without a value are
 * left out, because they may stand at either end in both; so is the order among values that some collation takes
 * for equal.
 */
export declare function findMirrorBreak(ascending: readonly Item[], descending: readonly Item[], key: SortKey): MirrorFinding | undefined;
export {};
