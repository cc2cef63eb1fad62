import type { Collection } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { type Json } from '../base/json.ts';
/** A successful answer of a list operation that could be read as a page. */
export interface Page {
    readonly exchange: Exchange;
    /** Entries that have an identity, in the order in which they came. */
    readonly items: readonly Item[];
    /** Number of entries, those without a readable identity included. */
    readonly length: number;
    readonly body: Json;
}
/** The page that an exchange brought, or undefined where it brought none. */
export declare const readPage: (key: Exchange, collection: Collection) => Page | undefined;
/** A link of a page, where it is a text; an empty one counts as absent. */
export declare function pageLink(page: Page, pointer: string | undefined): string | undefined;
