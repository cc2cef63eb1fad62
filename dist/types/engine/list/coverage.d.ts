import type { Item } from '../base/item.ts';
import type { Walk } from './scene.ts';
/**
 * Which entries of the list an answer would have shown if it held them.
 *
 * An answer that was read to its end shows all. One that was cut at a bound shows a stretch: if what came of it stands in
 * the order of the list, it would have shown everything up to its last entry. No document says that a filtered list keeps
 * the order of the whole, so of a cut answer in another order nothing is certain but what came, and the same
 * holds for an answer that broke off or went round.
 *
 * @param list the entries that are judged, in the order of the whole list.
 */
export declare function coverageOf({ items, end }: Pick<Walk, 'items' | 'end'>, list: readonly Item[]): (id: string) => boolean;
/** How many entries of the list an answer would have shown if it were the whole list: all, or as many as came of it. */
export declare function stretchLength({ items, end }: Pick<Walk, 'items' | 'end'>, list: readonly Item[]): number;
