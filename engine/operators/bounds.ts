import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { readField } from '../kinds/fields.ts';

/** A number or instant to bound a range by, with how many different values lie on either side. */
export interface ChosenBound {
  /** As it is sent. */
  readonly text: string;
  readonly value: bigint;
  readonly below: number;
  readonly above: number;
}

const second = 1_000_000_000n;

/**
 * Bounds between the values that the list shows, equal to none of them and to no neighbour of one, so that it does not
 * matter whether a bound counts itself in; ascending. Between instants the gap is wider than what the filter tolerates
 * on either side.
 */
export function boundsBetween(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
  const values = sortedValues(filter, items);
  const isInstant = filter.kind === 'instant';
  const least = isInstant ? second * BigInt(2 * Math.ceil(filter.tolerance) + 4) : 3n;
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (next === undefined || next - value < least) return [];
    const middle = value + (next - value) / 2n;
    const bound = isInstant ? middle - (middle % second) : middle;
    return [
      {
        text: boundText(filter, bound),
        value: bound,
        below: index + 1,
        above: values.length - index - 1,
      },
    ];
  });
}

/** Bounds among which probes choose, so that what a bound lets through takes no more requests in a long list. */
const reach = 200;

/** The bounds between values, in a long list only those near the end where a bound lets little through. */
export function probingBounds(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
  return nearTheEnd(filter, boundsBetween(filter, items));
}

/** Of many places in an ascending list those at the end where a filter lets little through. */
export function nearTheEnd<T>({ operator }: Filter, places: readonly T[]): readonly T[] {
  return operator === 'at-most' ? places.slice(0, reach) : places.slice(-reach);
}

/** The bound in the middle of those that probes choose among. */
export function boundBetween(filter: Filter, items: readonly Item[]): ChosenBound | undefined {
  return atShare(probingBounds(filter, items), 0.5);
}

/**
 * Instants to ask for, a few seconds after a time that the list shows and a few seconds before another, as near as the
 * filter's tolerance lets them be judged, so that an error of minutes shows.
 */
export function instantsNear(
  filter: Filter,
  items: readonly Item[],
): readonly { readonly text: string; readonly why: string }[] {
  const margin = second * BigInt(Math.ceil(filter.tolerance) + 2);
  const values = sortedValues(filter, items);
  const gaps = nearTheEnd(
    filter,
    values.flatMap((value, index) => {
      const next = values[index + 1];
      return next !== undefined && next - value > 2n * margin ? [{ value, next }] : [];
    }),
  );
  const [early, late] = [atShare(gaps, 0.4), atShare(gaps, 0.6)];
  return [
    ...(early === undefined ? [] : [{ text: instantText(early.value + margin), why: 'just after a change' }]),
    ...(late === undefined ? [] : [{ text: instantText(late.next - margin), why: 'just before a change' }]),
  ];
}

/** Some of many, spread evenly. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) =>
    list.slice(Math.floor(((index + 0.5) * list.length) / most)).at(0),
  ).flatMap((element) => (element === undefined ? [] : [element]));
}

/** The element at a share of a list's length. */
export function atShare<T>(list: readonly T[], share: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(list.length * share))];
}

/** A bound as it is sent: digits, or an instant in UTC and whole seconds. */
export function boundText(filter: Filter, value: bigint): string {
  return filter.kind === 'instant' ? instantText(value) : String(value);
}

/** An instant in UTC and whole seconds. */
export function instantText(nanoseconds: bigint): string {
  return new Date(Number(nanoseconds / 1_000_000n)).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * A bound equal to a value of the list, with values on both sides; preferred is one with a neighbour next to it, which
 * shows an error of one.
 */
export function boundUpon(filter: Filter, items: readonly Item[]): ChosenBound | undefined {
  const values = sortedValues(filter, items);
  const inner = values.slice(1, -1).map((value, index) => ({
    text: boundText(filter, value),
    value,
    below: index + 1,
    above: values.length - index - 2,
  }));
  const known = new Set(values);
  const near = nearTheEnd(filter, inner);
  const close = near.filter(({ value }) => known.has(value - 1n) || known.has(value + 1n));
  return atShare(close.length > 0 ? close : near, 0.5);
}

/** The distinct whole numbers or instants of a filter's field, ascending. */
export function sortedValues(
  filter: Pick<Filter, 'field' | 'kind'>,
  items: readonly Item[],
): readonly bigint[] {
  const values = new Set<bigint>();
  for (const item of items) {
    const field = readField(item.value, filter.field, filter.kind === 'instant' ? 'instant' : 'integer');
    if (field.kind === 'integer' || field.kind === 'instant') values.add(field.value);
  }
  return [...values].sort((left, right) => (left < right ? -1 : 1));
}
