import type { Collection } from '../api/model.ts';
import type { Item } from '../base/item.ts';
/** What an item is as far as the specification knows it: the text of each member it names. */
export declare function fingerprint(item: Item, collection: Collection): string;
