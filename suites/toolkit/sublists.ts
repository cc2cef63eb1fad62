import type { SortKey } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { hasOrder } from '../../engine/list/ordering.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { usefulness } from '../../engine/operators/weighing.ts';
import { discriminatingChoices } from './queries.ts';

/** A part of the list that a filter leaves. */
export interface Sublist {
  readonly query: Query;
  /** Whether an entry certainly belongs to it. */
  readonly holds: (item: Item) => boolean;
}

/** Values of one filter that are tried for a part. */
const mostTried = 3;

/** The part that holds most of the list, in few pages, and certainly has an order by a key. */
export const orderedSublist = memo((scene: Scene, key: SortKey): Sublist | undefined =>
  bestPart(scene, (left) => left.length > 1 && hasOrder(left, key)),
);

/** The part that holds most of the list, in few pages, and serves a purpose. */
export function bestPart(scene: Scene, serves: (left: readonly Item[]) => boolean): Sublist | undefined {
  const { items } = scene.before;
  const bestFirst = [...discriminatingChoices(scene, mostTried)].sort(
    (left, right) => usefulness(right.matching) - usefulness(left.matching),
  );
  for (const { name, filter, value } of bestFirst) {
    const holds = (item: Item): boolean => matches(filter, value, item) === 'yes';
    if (serves(items.filter(holds))) return { query: [[name, value]], holds };
  }
  return undefined;
}
