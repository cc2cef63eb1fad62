import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Direction } from './ordering.ts';
/**
 * The entries that a stretch from the beginning of a sorted list has passed over: their value certainly comes before
 * that of the last entry that came, and they did not come. Entries without a value may stand at either end, so they
 * are not judged.
 *
 * @param came the stretch, in the order in which it came.
 * @param list the entries that are judged.
 */
export declare function passedOver(came: readonly Item[], list: readonly Item[], key: SortKey, direction: Direction): readonly Item[];
