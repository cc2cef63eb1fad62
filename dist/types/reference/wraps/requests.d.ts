/** Wraps of what a request asks for: the query, its filters, and the images that it begins with. */
import type { Exchange, Filter, Image, Query } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
/** Whether a request has a parameter, and a value of it that passes a test. */
export declare function has(exchange: Exchange, name: string, test?: (value: string) => boolean): boolean;
/** Changes the query as understood; its links still show what was sent. */
export declare function onQuery(change: (query: Query, exchange: Exchange) => Query): Wraps;
/** Changes the filters of the query. */
export declare function onFilters(change: (filters: readonly Filter[], query: Query, exchange: Exchange) => readonly Filter[]): Wraps;
/** Ignores the filters of one parameter, or all filters. */
export declare function ignoringFilters(parameter?: string): Wraps;
/** Reads the bound of one parameter's filters in another way. */
export declare function readingBound(parameter: string, read: (bound: number, value: string) => number): Wraps;
/** Changes what the filters of one parameter keep. */
export declare function onFilter(parameter: string, keeps: (value: string, filter: Filter, image: Image, right: boolean, exchange: Exchange) => boolean): Wraps;
/** Lets a filter keep only some of the images that match it. */
export declare function keepingMatches(parameter: string, keeps: (image: Image, value: string) => boolean): Wraps;
/** Lets a filter keep some images that do not match it. */
export declare function addingMatches(parameter: string, adds: (image: Image, value: string) => boolean): Wraps;
/** Compares images with the value of a filter in another way. */
export declare function comparing(parameter: string, matches: (image: Image, value: string) => boolean): Wraps;
/** Compares names with the value of a filter in another way. */
export declare function comparingNames(matches: (name: string, value: string) => boolean): Wraps;
/** Changes the images that the filters leave. */
export declare function onSelected(change: (found: readonly Image[], query: Query, exchange: Exchange) => readonly Image[]): Wraps;
/** Changes the images that the query begins with. */
export declare function onPool(change: (pool: readonly Image[], query: Query, exchange: Exchange) => readonly Image[]): Wraps;
