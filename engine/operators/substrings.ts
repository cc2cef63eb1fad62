import type { Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import { type Item, memberOf } from '../base/item.ts';
import { isJsonArray } from '../base/json.ts';
import { kindOf } from '../kinds/index.ts';
import { caseOf, inOtherCase } from './letters.ts';
import type { ChosenValue, Match } from './operator.ts';
import { isOneValue } from './values.ts';

/** Letters and digits that a part has at least, so that few texts have it by chance. */
const substringLength = 3;

/** Texts that are looked at for parts. */
const mostTexts = 200;

/** The texts of a member, or of the elements of one that is an array. */
export function textsIn(item: Item, filter: Filter): readonly string[] {
  const shown = memberOf(item.value, filter.field);
  return (isJsonArray(shown) ? shown : [shown]).flatMap((one) => kindOf(filter).read(one)?.text ?? []);
}

/** Whether a member of an item is an array. */
export function isArrayIn({ value }: Item, { field }: Pick<Filter, 'field'>): boolean {
  return isJsonArray(memberOf(value, field));
}

/** Runs of plain letters and digits that texts have, long enough for a part. */
export function runsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/[A-Za-z0-9]{4,}/g) ?? []);
}

/** A part of a text that is worth asking for. */
interface Substring {
  readonly value: string;
  readonly why: string;
}

/** A part as the first letters of a text, where they are plain. */
export function beginningOf(text: string): string | undefined {
  const [run] = /^[A-Za-z0-9]{3,}/.exec(text) ?? [];
  return run?.slice(0, substringLength);
}

/** A part as the last letters of a text, where they are plain. */
export function endOf(text: string): string | undefined {
  const [run] = /[A-Za-z0-9]{3,}$/.exec(text) ?? [];
  return run?.slice(-substringLength);
}

/** Three letters from within a run. */
export function innerOf(run: string): string {
  return run.slice(1, 1 + substringLength);
}

/** The distinct texts of a list in which parts are looked for, in order. */
export function distinctTexts(filter: Filter, items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap((item) => textsIn(item, filter)))].sort().slice(0, mostTexts);
}

/**
 * Of parts that an item certainly has, by what each is good for, the one that divides the list best; where several do, one by seed.
 *
 * @param judge whether an item matches a part.
 */
export function bestSubstring(
  filter: Filter,
  candidates: readonly string[],
  why: string,
  { items, seed }: { readonly items: readonly Item[]; readonly seed: number },
  judge: (value: string, item: Item) => Match,
  score: (value: string) => number = () => 0,
): readonly Substring[] {
  const rated = fittingParts(filter, candidates).flatMap((value) => {
    const found = items.map((item) => judge(value, item));
    const [yes = 0, no = 0] = ['yes', 'no'].map((wanted) => found.filter((match) => match === wanted).length);
    if (yes === 0) return [];
    const divided = Math.min(yes, no, 50);
    // What a part is good for counts only where it divides the list.
    return [{ value, rank: divided === 0 ? 0 : score(value) * 1000 + divided }];
  });
  const most = Math.max(...rated.map(({ rank }) => rank));
  const best = rated.filter(({ rank }) => rank === most).map(({ value }) => value);
  return drawnSubstring(filter, best, why, seed);
}

/** Of parts one by seed; none where none can be given to the filter. */
export function drawnSubstring(
  filter: Filter,
  candidates: readonly string[],
  why: string,
  seed: number,
): readonly Substring[] {
  const fit = fittingParts(filter, candidates);
  const value = fit[drawIndex(seed, `${filter.field}\n${why}`, fit.length)];
  return value === undefined ? [] : [{ value, why }];
}

/** The distinct parts that can be given to a filter, as far as they are looked at. */
function fittingParts(filter: Filter, candidates: readonly string[]): readonly string[] {
  return [...new Set(candidates)].filter((value) => isOneValue(filter, value)).slice(0, mostTexts);
}

/** Signs that stand for any text in one language or another. */
const wildcards = ['%', '_', '*'];

/**
 * Where the file says that signs stand for themselves: a part that an item has with such a sign in it, and of a part that items have,
 * one for each sign in place of a letter, by which nothing may come.
 *
 * @param signed finds a part with a sign in a text.
 * @param parts parts of three letters that items have.
 */
export function partsWithSigns(
  filter: Filter,
  signed: RegExp,
  parts: readonly string[],
  basis: { readonly items: readonly Item[]; readonly seed: number },
  judge: (value: string, item: Item) => Match,
): readonly ChosenValue[] {
  if (filter.wildcards !== 'literal') return [];
  const texts = distinctTexts(filter, basis.items);
  const shown = texts.flatMap((text) => signed.exec(text)?.[0] ?? []);
  const isOfNone = (value: string): boolean => basis.items.every((item) => judge(value, item) === 'no');
  return [
    ...bestSubstring(filter, shown, 'a part with a sign that stands for itself', basis, judge),
    ...wildcards.flatMap((sign) => {
      const candidates = parts.map((part) => `${part.slice(0, 1)}${sign}${part.slice(2)}`);
      const why = `a part with ${sign} in place of a letter`;
      return drawnSubstring(filter, candidates.slice(0, mostTexts).filter(isOfNone), why, basis.seed).map(
        (part) => ({ ...part, matchesNothing: true as const }),
      );
    }),
  ].map(({ value, ...chosen }) => ({ ...chosen, values: [value] }));
}

/** Parts as values to ask for; and the first in other case, where it is said what case does. */
export function asChosen(filter: Filter, substrings: readonly Substring[]): readonly ChosenValue[] {
  const distinct = substrings.filter(
    ({ value }, index) => substrings.findIndex((other) => other.value === value) === index,
  );
  const [first] = distinct;
  const swapped = caseOf(filter) === 'any' || first === undefined ? undefined : inOtherCase(first.value);
  return [
    ...distinct.map(({ value, why }) => ({ values: [value], why })),
    ...(swapped === undefined ? [] : [inCase(filter, swapped)]),
  ];
}

/** A text in other case; where case counts, nothing may match it. */
export function inCase(filter: Filter, text: string): ChosenValue {
  const chosen = { values: [text], why: 'a part in different case' };
  return caseOf(filter) === 'significant' ? { ...chosen, matchesNothing: true } : chosen;
}
