import type { Condition } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** Whether an item is as any of several conditions says; false where there are none. */
export declare function meetsAny(item: Item, conditions: readonly Condition[]): boolean;
