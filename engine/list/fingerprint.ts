import type { Collection } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { canonicalText, readPointer } from '../base/json.ts';

/** What an item is as far as the specification knows it: the text of each member it names. */
export function fingerprint(item: Item, collection: Collection): string {
  return collection.members.map(({ pointer }) => canonicalText(readPointer(item.value, pointer))).join('\n');
}
