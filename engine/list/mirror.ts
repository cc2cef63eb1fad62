import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readField } from '../kinds/index.ts';

/** Two entries of one order that stand where the other order, read backwards, has others. */
interface MirrorFinding {
  readonly ascending: Item;
  readonly descending: Item;
}

/**
 * The first place where a list sorted upwards is not the one sorted downwards read backwards. Entries without a value are
 * left out, because they may stand at either end in both; so is the order among values that some collation takes
 * for equal.
 */
export function findMirrorBreak(
  ascending: readonly Item[],
  descending: readonly Item[],
  key: SortKey,
): MirrorFinding | undefined {
  const up = valued(ascending, key);
  const down = valued(descending, key).reverse();
  for (let index = 0; index < Math.max(up.length, down.length); index += 1) {
    const [a, b] = [up[index] ?? up.at(-1), down[index] ?? down.at(-1)];
    if (a !== undefined && b !== undefined && (a.weight !== b.weight || up.length !== down.length))
      return { ascending: a.item, descending: b.item };
  }
  return undefined;
}

function valued(items: readonly Item[], key: SortKey): { readonly item: Item; readonly weight: string }[] {
  return items.flatMap((item) => {
    const value = readField(item.value, key);
    return value === undefined ? [] : [{ item, weight: kindOf(key).weight(value) }];
  });
}
