import type { SortKey } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { type FieldValue, orderOf, readField } from '../kinds/fields.ts';

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
  const values = items.map((item) => readField(item.value, key.field, key.kind));
  const scattered = findScatteredNone(values);
  const lone = scattered === undefined ? undefined : items[scattered];
  if (lone !== undefined) return { kind: 'scattered-none', item: lone };
  const wrong = direction === 'ascending' ? 1 : -1;
  for (let later = 1; later < items.length; later += 1) {
    for (let earlier = Math.max(0, later - window); earlier < later; earlier += 1) {
      const [a, b] = [values[earlier], values[later]];
      const [first, second] = [items[earlier], items[later]];
      if (a === undefined || b === undefined || first === undefined || second === undefined) continue;
      if (orderOf(a, b) === wrong && !isOrderSomewhere(a, b, wrong))
        return { kind: 'inversion', first, second };
    }
  }
  return undefined;
}

/** Languages whose dictionaries put plain letters elsewhere, or take two letters for one. */
const languages = [
  'cs',
  'da',
  'et',
  'hr',
  'hu',
  'lt',
  'lv',
  'sq',
  'es-u-co-trad',
  'cy',
  'az',
  'sv-u-co-trad',
  'tr',
  'vi',
];
let collators: readonly Intl.Collator[] | undefined;

/** Whether the dictionary of some language has two texts in an order that others do not. */
function isOrderSomewhere(a: FieldValue, b: FieldValue, wrong: 1 | -1): boolean {
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  collators ??= languages.map((language) => new Intl.Collator(language));
  return collators.some((collator) => Math.sign(collator.compare(a.value, b.value)) !== wrong);
}

function findScatteredNone(values: readonly FieldValue[]): number | undefined {
  const changes: number[] = [];
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before !== undefined && (before.kind === 'none') !== (value.kind === 'none')) changes.push(index);
  });
  return changes.length > 1 ? changes[1] : undefined;
}

/** True where two items of the list certainly differ by a key, so that an order can be seen at all. */
export function hasOrder(items: readonly Item[], key: SortKey): boolean {
  const values = items.map((item) => readField(item.value, key.field, key.kind));
  const [first] = values.filter((value) => value.kind !== 'none');
  if (first === undefined) return false;
  for (let index = 0; index < values.length; index += 1) {
    for (const other of values.slice(index + 1, index + 1 + window)) {
      const value = values[index];
      const order = value === undefined ? undefined : orderOf(value, other);
      if (order === 1 || order === -1) return true;
    }
  }
  return false;
}
