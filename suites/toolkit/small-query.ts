import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { discriminatingChoices } from './discriminating-values.ts';
import { isLong } from './paging.ts';

const chosen = new WeakMap<readonly Item[], Query>();

/**
 * Query by which to ask for the list where it does not matter how much of it comes: none for a short list; for a long
 * one a small page, or where it has no pages the filter that leaves the fewest entries.
 */
export function smallQuery(scene: Scene): Query {
  if (!isLong(scene)) return [];
  const { items, smallPages } = scene.before;
  const known = chosen.get(items) ?? (smallPages.length > 0 ? smallPages : narrowest(scene));
  chosen.set(items, known);
  return known;
}

function narrowest(scene: Scene): Query {
  const [least] = [...discriminatingChoices(scene)].sort((left, right) => left.matching - right.matching);
  return least === undefined ? [] : [[least.name, least.value]];
}
