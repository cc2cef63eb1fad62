import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readField } from '../kinds/index.ts';
import type { FieldValue } from '../kinds/kind.ts';

export type Direction = 'ascending' | 'descending';

/** Two items that stand the wrong way round, or a missing value between present ones. */
export type OrderFinding =
  | { readonly kind: 'inversion'; readonly first: Item; readonly second: Item }
  | { readonly kind: 'scattered-none'; readonly item: Item };

/** Pairs that are compared before each item: enough to see any misplaced item, and linear in the list's length. */
const window = 64;

/**
 * The first place where a list is not in order by a key.
 *
 * Items without the value must stand together at one end, whichever. Ties may stand in any order. Of texts only what every
 * collation agrees on is judged.
 */
export function findDisorder(
  items: readonly Item[],
  key: SortKey,
  direction: Direction,
): OrderFinding | undefined {
  const values = items.map((item) => readField(item.value, key));
  const scattered = findScatteredNone(values);
  const lone = scattered === undefined ? undefined : items[scattered];
  if (lone !== undefined) return { kind: 'scattered-none', item: lone };
  const kind = kindOf(key);
  const wrong = direction === 'ascending' ? 1 : -1;
  for (let later = 1; later < items.length; later += 1) {
    for (let earlier = Math.max(0, later - window); earlier < later; earlier += 1) {
      const [a, b] = [values[earlier], values[later]];
      const [first, second] = [items[earlier], items[later]];
      if (a === undefined || b === undefined || first === undefined || second === undefined) continue;
      if (kind.compare(a, b) === wrong && !kind.isOrderedOtherwise(a, b))
        return { kind: 'inversion', first, second };
    }
  }
  return undefined;
}

function findScatteredNone(values: readonly (FieldValue | undefined)[]): number | undefined {
  const changes: number[] = [];
  values.forEach((value, index) => {
    if (index > 0 && (values[index - 1] === undefined) !== (value === undefined)) changes.push(index);
  });
  return changes.length > 1 ? changes[1] : undefined;
}

/** True where two items of the list certainly differ by a key, so that an order can be seen at all. */
export function hasOrder(items: readonly Item[], key: SortKey): boolean {
  const kind = kindOf(key);
  const values = items.map((item) => readField(item.value, key));
  return values.some((value, index) =>
    values.slice(index + 1, index + 1 + window).some((other) => {
      const order = value === undefined || other === undefined ? undefined : kind.compare(value, other);
      return order === 1 || order === -1;
    }),
  );
}
