import { type Json } from '../base/json.ts';
import type { Responses } from './derive-responses.ts';
import type { Collection, ItemView } from './model.ts';
import type { CollectionEntry } from './vocabulary/collection.ts';
import type { ItemEntry } from './vocabulary/item.ts';
/** A collection whose members are those of the success body's item schema. */
export declare function deriveCollection(entry: CollectionEntry, responses: Responses): Collection;
/** The view of one entry; its members are those of the success body's schema. */
export declare function deriveItem(entry: ItemEntry, responses: Responses): ItemView;
/** The schema of what a pointer leads to in the body of a success; `-` stands for any element of an array. */
export declare function schemaAt(responses: Responses, pointer: string): Json | undefined;
