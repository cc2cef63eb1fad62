import type { ListOperation } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
/** That a link keeps the query of the page that it stands on. */
export declare const keepsQuery: Aspect;
/** What a page's link does to the query that the page was asked for with, the marker aside. */
export interface LinkQuery {
    readonly exchange: Exchange;
    readonly link: string;
    readonly asked: Query;
    readonly lost: Query;
    readonly added: Query;
}
/**
 * Compares as decoded multisets: order and escapes are the target's own, and so are parameters that no document names and
 * no check sends, such as a count of entries in place of a marker. An empty value may count as none. What a link may add besides is the limit and the order
 * that hold where none was asked for; whether the page there is the right one is for checks of pages.
 */
export declare function linkQueryOf(query: Query, link: string, paging: PagingStyle, list: Pick<ListOperation, 'parameters' | 'collection'>): Omit<LinkQuery, 'exchange'>;
