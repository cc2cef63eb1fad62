import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import type { Walk } from './scene.ts';

/** Entries in the order of the list from which on a cut answer counts as being in that order, and not by chance. */
const enoughInOrder = 8;

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
export function coverageOf(
  { items, end }: Pick<Walk, 'items' | 'end'>,
  list: readonly Item[],
): (id: string) => boolean {
  if (end.kind === 'end') return () => true;
  if (end.kind !== 'bound') return () => false;
  const places = placesOf(list);
  const came = items.flatMap(({ id }) => places.get(id) ?? []);
  const inOrder = came.every((place, index) => index === 0 || place > (came[index - 1] ?? 0));
  const last = came.at(-1);
  if (!inOrder || last === undefined || came.length < enoughInOrder) return () => false;
  return (id) => (places.get(id) ?? Number.POSITIVE_INFINITY) <= last;
}

/** How many entries of the list an answer would have shown if it were the whole list: all, or as many as came of it. */
export function stretchLength({ items, end }: Pick<Walk, 'items' | 'end'>, list: readonly Item[]): number {
  return end.kind === 'end' ? list.length : Math.min(items.length, list.length);
}

/** The place of each entry in a list, by its id. */
export const placesOf = memo(
  (list: readonly Item[]): ReadonlyMap<string, number> => new Map(list.map(({ id }, index) => [id, index])),
);
