import type { Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { folded } from '../kinds/collation.ts';
import { readField } from '../kinds/fields.ts';
import { probingBounds, spread } from './bounds.ts';
import { matches } from './matches.ts';
import { referenceText } from './reference.ts';

/** A value to filter by, with what makes it worth asking for. */
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
  const counts = new Map([...countValues(filter, items)].filter(([value]) => mayBeAsked(filter, value)));
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

/** Whether a filter takes a value that entries show: of words that the documents list, it need not take further ones. */
export function mayBeAsked({ values }: Pick<Filter, 'values'>, value: string): boolean {
  return values.length === 0 || values.some((word) => word.toLowerCase() === value.toLowerCase());
}

/** How often each value of a filter's field occurs that can be asked for, as texts. */
export function countValues(
  filter: Pick<Filter, 'field' | 'kind'>,
  items: readonly Item[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const field = readField(item.value, filter.field, filter.kind);
    if (field.kind !== 'text' && field.kind !== 'integer') continue;
    const text = String(field.value);
    if (!isUsual(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether every server takes a text for itself: some read operators before a colon, and blanks at an end are left open.
 */
export function isUsual(text: string): boolean {
  return (
    text !== '' && text.trim() === text && !text.includes(':') && text.length <= 200 && text.isWellFormed()
  );
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

/** A value with how many items of the list certainly match it, and how many certainly do not. */
export interface WeighedValue {
  readonly value: string;
  readonly matching: number;
  readonly others: number;
}

/** How many values of one filter are weighed against each other. */
const candidates = 16;

const told = new WeakMap<readonly Item[], Map<Filter, readonly WeighedValue[]>>();

/**
 * Values that tell a filter's right answer from the whole list: some items match and some do not. Those of most matches
 * come first, but in a long list those whose matches take many requests come last; at most sixteen are weighed.
 */
export function discriminatingValues(filter: Filter, items: readonly Item[]): readonly WeighedValue[] {
  const known = told.get(items) ?? new Map<Filter, readonly WeighedValue[]>();
  told.set(items, known);
  const values =
    known.get(filter) ??
    possibleValues(filter, items)
      .map((value) => weigh(filter, value, items))
      .filter(({ matching, others }) => matching > 0 && others > 0)
      .sort((left, right) => weightOf(right.matching) - weightOf(left.matching));
  known.set(filter, values);
  return values;
}

/** Matches that a probe may bring before it counts as a long one: as many as fit a few pages. */
export const fewMatches = 200;

/** How well a number of matches serves a probe: the more the better, but those that take many pages come last. */
export function weightOf(matching: number): number {
  return matching <= fewMatches ? matching : -matching;
}

function weigh(filter: Filter, value: string, items: readonly Item[]): WeighedValue {
  const found = items.map((item) => matches(filter, value, item, 'standard'));
  return {
    value,
    matching: found.filter((match) => match === 'yes').length,
    others: found.filter((match) => match === 'no').length,
  };
}

/** Texts that a filter could be asked with, judging by the list. */
function possibleValues(filter: Filter, items: readonly Item[]): readonly string[] {
  switch (filter.operator) {
    case 'equals':
      return frequentValues(filter, items);
    case 'refers-to':
      return frequentValues(filter, items).flatMap((id) => {
        const text = referenceText(filter, id, items);
        return text === undefined ? [] : [text];
      });
    case 'selects':
      return (filter.selection?.classes ?? []).flatMap(({ values, everything }) =>
        everything ? [] : values.slice(0, 1),
      );
    default:
      return spread(probingBounds(filter, items), 5).map(({ text }) => text);
  }
}

/** The most frequent values and a few of the rare ones. */
function frequentValues(filter: Filter, items: readonly Item[]): readonly string[] {
  const ranked = [...countValues(filter, items)]
    .filter(([value]) => mayBeAsked(filter, value))
    .sort(([left, often], [right, other]) => other - often || (left < right ? -1 : 1));
  return [...ranked.slice(0, candidates - 4), ...spread(ranked.slice(candidates - 4), 4)].map(
    ([value]) => value,
  );
}
