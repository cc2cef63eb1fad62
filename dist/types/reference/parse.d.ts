import type { Exchange, Query, Refusal } from './exchange.ts';
export interface Understood {
    /** The query without what is wrong. */
    readonly query: Query;
    readonly refusals: readonly Refusal[];
}
/**
 * @returns the query, and a refusal for each parameter whose value is bad; a bad parameter is not in the query
 */
export declare function understand(exchange: Exchange): Understood;
