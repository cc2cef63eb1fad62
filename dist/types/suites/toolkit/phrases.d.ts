import type { Api } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
/** A few items as a message names them. */
export declare function nameItems(items: readonly {
    readonly id: string;
}[]): string;
/** A few ids as a message names them, and how many more there are. */
export declare function nameIds(ids: readonly string[]): string;
/** `3 images`, `1 image`. */
export declare function count(number: number, api: Api): string;
export declare function idsOf(items: readonly Item[]): readonly string[];
/** A query as a message names it. */
export declare function nameQuery(query: Query): string;
/** A text with a capital at its beginning, for the beginning of a sentence. */
export declare function capital(text: string): string;
