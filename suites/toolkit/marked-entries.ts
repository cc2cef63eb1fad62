import type { Query } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import type { Marker } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';

/** The entries of the list by what a parameter takes of them. */
const idsByValue = memo(({ before }: Facts, marker: Marker): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const item of before.items) {
    const value = marker.valueIn(item);
    if (value !== undefined && !ids.has(value)) ids.set(value, item.id);
  }
  return ids;
});

/** The ids of the entries that a query names by a parameter; of a value that no entry has the id is empty. */
export function markedIds(query: Query, marker: Marker, facts: Facts): readonly string[] {
  const values = marker.markersIn(query);
  if (marker.isIdentity || values.length === 0) return values;
  const known = idsByValue(facts, marker);
  return values.map((value) => known.get(value) ?? '');
}
