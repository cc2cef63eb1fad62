import { drawIndex } from '../observe/draw.ts';
import type { Item } from '../observe/page.ts';
import type { Filter } from '../spec/model.ts';
import { readField } from './fields.ts';
import { folded } from './filtering.ts';

/** Values to filter by for equality, each with what makes it worth asking for. */
export interface ChosenValue {
  readonly value: string;
  readonly why: string;
}

/**
 * Values of a field to filter by, drawn from the list: the most frequent that not all items share, a rare one, one that
 * stands within another value, and one that differs from another only by case. At most four, whatever the
 * length of the list. Empty texts and texts with a colon are left out: servers read those in ways of their own.
 */
export function chooseValues(filter: Filter, items: readonly Item[], seed: number): readonly ChosenValue[] {
  const counts = countValues(filter, items);
  const values = [...counts.keys()].sort();
  if (values.length === 0) return [];
  const chosen: ChosenValue[] = [];
  const add = (candidates: readonly string[], why: string): void => {
    const fresh = candidates.filter((value) => chosen.every((other) => other.value !== value));
    const value = fresh[drawIndex(seed, `${filter.field}\n${why}`, fresh.length)];
    if (value !== undefined) chosen.push({ value, why });
  };
  const byCount = (wanted: number): readonly string[] =>
    values.filter((value) => counts.get(value) === wanted);
  const partial = [...counts.values()].filter((count) => count < items.length);
  if (partial.length > 0) add(byCount(Math.max(...partial)), 'the most frequent value');
  else add(values, 'the only value');
  add(containedValues(values), 'a value that stands within another');
  add(caseTwins(values), 'a value that another repeats in other case');
  if (partial.length > 0) add(byCount(Math.min(...partial)), 'a rare value');
  return chosen;
}

function countValues(filter: Filter, items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const field = readField(item.value, filter.field, filter.kind);
    if (field.kind !== 'text' && field.kind !== 'integer') continue;
    const text = String(field.value);
    if (text.trim() === '' || text.includes(':') || text.length > 200) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Values that stand within others; sampled where there are very many. */
function containedValues(values: readonly string[]): readonly string[] {
  const sample = values.slice(0, 400);
  return sample.filter((value) => sample.some((other) => other !== value && other.includes(value)));
}

function caseTwins(values: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const value of values) groups.set(folded(value), [...(groups.get(folded(value)) ?? []), value]);
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

/** A number to bound a range by, with what lies on either side. */
export interface ChosenBound {
  readonly value: bigint;
  readonly below: number;
  readonly above: number;
}

/** A bound between the sizes that the list shows, equal to none of them, with values on both sides; the middle one. */
export function boundBetween(filter: Filter, items: readonly Item[]): ChosenBound | undefined {
  const values = sortedIntegers(filter, items);
  const gaps: ChosenBound[] = [];
  values.forEach((value, index) => {
    const next = values[index + 1];
    if (next !== undefined && next - value > 1n) {
      gaps.push({ value: value + (next - value) / 2n, below: index + 1, above: values.length - index - 1 });
    }
  });
  return gaps[Math.floor(gaps.length / 2)];
}

/**
 * A bound equal to a value of the list, with values on both sides; preferred is one with a neighbour next to it, which
 * shows an error of one.
 */
export function boundUpon(filter: Filter, items: readonly Item[]): ChosenBound | undefined {
  const values = sortedIntegers(filter, items);
  const inner = values
    .slice(1, -1)
    .map((value, index) => ({ value, below: index + 1, above: values.length - index - 2 }));
  const known = new Set(values);
  const close = inner.filter(({ value }) => known.has(value - 1n) || known.has(value + 1n));
  const pick = close.length > 0 ? close : inner;
  return pick[Math.floor(pick.length / 2)];
}

/** The distinct whole numbers of a field, ascending. */
export function sortedIntegers(filter: Filter, items: readonly Item[]): readonly bigint[] {
  const values = new Set<bigint>();
  for (const item of items) {
    const field = readField(item.value, filter.field, 'integer');
    if (field.kind === 'integer') values.add(field.value);
  }
  return [...values].sort((left, right) => (left < right ? -1 : 1));
}
