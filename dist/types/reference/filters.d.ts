/** Whether an image is what a filter asks for: pure functions, one per way of comparing. */
import type { Filter, Image } from './exchange.ts';
import type { Settings } from './settings.ts';
/**
 * @param filter one filter of the query
 * @returns whether the filter keeps the image; an image without the compared value is kept by none
 */
export declare function keeps(image: Image, filter: Filter, settings: Settings): boolean;
/** All filters hold: they are joined by "and" (002 L26-32). */
export declare function select(images: readonly Image[], filters: readonly Filter[], keep: (image: Image, filter: Filter) => boolean): readonly Image[];
/** A server is named by its id or by its URL, which ends in the id (000 L62-66, X28). */
export declare function lastSegment(reference: string): string;
