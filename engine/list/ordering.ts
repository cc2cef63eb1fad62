import type { SortKey } from '../api/model.ts';
import type { Direction } from '../api/sort-form.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readField } from '../kinds/index.ts';
import type { FieldValue } from '../kinds/kind.ts';

export type { Direction };

/** A member by which items are in order. */
export type OrderedBy = Pick<SortKey, 'field' | 'kind'>;

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
  key: OrderedBy,
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

/** A member by which items are in order, and in which direction. */
export interface OrderedTerm extends OrderedBy {
  readonly direction: Direction;
}

/** A finding on an order by several members, with the member that it is about. */
export interface TermFinding {
  readonly term: OrderedTerm;
  /** The place of the member among them. */
  readonly place: number;
  readonly disorder: OrderFinding;
}

/**
 * The first place where a list is not in order by several members: by the first, and by each further one among items that are equal by
 * those before it and stand next to each other.
 */
export function findDisorderOfSeveral(
  items: readonly Item[],
  [term, ...further]: readonly OrderedTerm[],
  place = 0,
): TermFinding | undefined {
  if (term === undefined) return undefined;
  const disorder = findDisorder(items, term, term.direction);
  if (disorder !== undefined) return { term, place, disorder };
  for (const group of further.length === 0 ? [] : groupsOfEqual(items, term)) {
    const found = findDisorderOfSeveral(group, further, place + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether some items that are equal by all members but the last certainly differ in the last one. */
export function hasTies(items: readonly Item[], [term, ...further]: readonly OrderedTerm[]): boolean {
  if (term === undefined) return false;
  if (further.length === 0) return hasOrder(items, term);
  return groupsOfEqual(items, term).some((group) => hasTies(group, further));
}

/** Items that stand next to each other and have one value of a member, or all none; only those of which there are several. */
function groupsOfEqual(items: readonly Item[], key: OrderedBy): readonly (readonly Item[])[] {
  const kind = kindOf(key);
  const groups: Item[][] = [];
  let last: { readonly value: FieldValue | undefined; readonly group: Item[] } | undefined;
  for (const item of items) {
    const value = readField(item.value, key);
    const isSame =
      last !== undefined &&
      (value === undefined || last.value === undefined
        ? value === last.value
        : kind.compare(last.value, value) === 0 && value.spread === undefined);
    if (last !== undefined && isSame) last.group.push(item);
    else {
      last = { value, group: [item] };
      groups.push(last.group);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

function findScatteredNone(values: readonly (FieldValue | undefined)[]): number | undefined {
  const changes: number[] = [];
  values.forEach((value, index) => {
    if (index > 0 && (values[index - 1] === undefined) !== (value === undefined)) changes.push(index);
  });
  return changes.length > 1 ? changes[1] : undefined;
}

/** True where two items of the list certainly differ by a key, so that an order can be seen at all. */
export function hasOrder(items: readonly Item[], key: OrderedBy): boolean {
  const kind = kindOf(key);
  const values = items.map((item) => readField(item.value, key));
  return values.some((value, index) =>
    values.slice(index + 1, index + 1 + window).some((other) => {
      const order = value === undefined || other === undefined ? undefined : kind.compare(value, other);
      return order === 1 || order === -1;
    }),
  );
}
