import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
export type Direction = 'ascending' | 'descending';
/** Two items that stand the wrong way round, or a missing value between present ones. */
export type OrderFinding = {
    readonly kind: 'inversion';
    readonly first: Item;
    readonly second: Item;
} | {
    readonly kind: 'scattered-none';
    readonly item: Item;
};
/**
 * The first place where a list is not in order by a key.
 *
 * Items without the value must stand together at one end, whichever. Ties may stand in any order. Of texts only what every
 * collation agrees on is judged.
 */
export declare function findDisorder(items: readonly Item[], key: SortKey, direction: Direction): OrderFinding | undefined;
/** True where two items of the list certainly differ by a key, so that an order can be seen at all. */
export declare function hasOrder(items: readonly Item[], key: SortKey): boolean;
