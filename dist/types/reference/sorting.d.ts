import type { Image, Query, SortKey } from './exchange.ts';
import type { Settings } from './settings.ts';
/**
 * Puts images in the order that a query asks for, or in the default order. Ties are broken by time of creation
 * and id, so that the order is a total one and pages join (I21, I30).
 */
export declare function order(images: readonly Image[], query: Query, settings: Settings): readonly Image[];
/** Compares by the first key in which the two differ. */
export declare function compareBy(a: Image, b: Image, keys: readonly SortKey[], settings: Settings): number;
