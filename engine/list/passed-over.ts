import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readField } from '../kinds/index.ts';
import type { Direction } from './ordering.ts';

/**
 * The entries that a stretch from the beginning of a sorted list has passed over: their value certainly comes before
 * that of the last entry that came, and they did not come. Entries without a value may stand at either end, so they
 * are not judged.
 *
 * @param came the stretch, in the order in which it came.
 * @param list the entries that are judged.
 */
export function passedOver(
  came: readonly Item[],
  list: readonly Item[],
  key: SortKey,
  direction: Direction,
): readonly Item[] {
  const kind = kindOf(key);
  const last = came.map(({ value }) => readField(value, key)).findLast((value) => value !== undefined);
  if (last === undefined) return [];
  const ids = new Set(came.map(({ id }) => id));
  const before = direction === 'ascending' ? -1 : 1;
  return list.filter(({ id, value }) => {
    const own = ids.has(id) ? undefined : readField(value, key);
    return own !== undefined && kind.compare(own, last) === before;
  });
}
