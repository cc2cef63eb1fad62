import type { FieldKind, Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import { folded } from '../kinds/collation.ts';
import { kindOf, readField, type TypedMember } from '../kinds/index.ts';
import type { FieldValue } from '../kinds/kind.ts';
import { evenSample } from './sample.ts';
import { canBeWritten, isAdmitted } from './wording.ts';

/** A value of the list to filter by, with what makes it worth asking for. */
interface DrawnValue {
  readonly value: string;
  readonly why: string;
}

/** How many values of one filter are compared. */
const mostWeighed = 16;

/**
 * Values of a field to filter by, drawn from the list: the most frequent that not all items share, a rare one, one that
 * stands within another value, and one that differs from another only by case. At most four, whatever the
 * length of the list. Empty texts and texts with a colon are left out: servers read those in ways of their own.
 */
export function drawValues(filter: Filter, items: readonly Item[], seed: number): readonly DrawnValue[] {
  return drawn(items, filter, seed);
}

const drawn = memo((items: readonly Item[], filter: Filter, seed: number): readonly DrawnValue[] => {
  const counts = new Map([...countValues(filter, items)].filter(([value]) => mayBeAsked(filter, value)));
  const values = [...counts.keys()].sort();
  if (values.length === 0) return [];
  const chosen: DrawnValue[] = [];
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
  add(containedValues(values), 'a value that is part of another one');
  add(caseTwins(values), 'a value that also appears in different case');
  if (partial.length > 0) add(byCount(Math.min(...partial)), 'a rare value');
  return chosen;
});

/**
 * Whether a filter takes a value that entries show: of words that the documents list, it need not take further ones, and one that
 * holds what stands between values is several.
 */
export function mayBeAsked(filter: Asked & Pick<Filter, 'values'>, value: string): boolean {
  const { values } = filter;
  if (!isOneValue(filter, value)) return false;
  return values.length === 0 || values.some((word) => word.toLowerCase() === value.toLowerCase());
}

/** What a filter says of the values that it takes. */
type Asked = Pick<Filter, 'delimiter' | 'wording' | 'schema' | 'kind' | 'reference'>;

/** Whether a text is one value that a filter takes, and not several with what stands between them. */
export function isOneValue(filter: Asked, text: string): boolean {
  return isOneText(filter, text) && isAdmitted(filter, text);
}

/** The same of a text that a target may refuse as none of the values that the parameter's schema admits. */
export function isOneText(filter: Asked, text: string): boolean {
  const { delimiter } = filter;
  return (delimiter === undefined || !text.includes(delimiter)) && canBeWritten(filter, text);
}

/** How often each value of a filter's field occurs that can be asked for, as texts. */
export function countValues(filter: TypedMember, items: readonly Item[]): ReadonlyMap<string, number> {
  return counted(items, filter.field, filter.kind);
}

// The list is the key, so that what is known of it goes when it does.
const counted = memo((items: readonly Item[], field: string, kind: FieldKind) => {
  const counts = new Map<string, number>();
  for (const value of valuesShown({ field, kind }, items)) {
    const text = askedText({ field, kind }, value);
    if (isUsualOf({ field, kind }, text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
});

/**
 * Whether every server takes a text for itself: some read operators before a colon, and blanks at an end are left open.
 */
export function isUsual(text: string): boolean {
  return (
    text !== '' && text.trim() === text && !text.includes(':') && text.length <= 200 && text.isWellFormed()
  );
}

/** The same of a value of a kind: what stands before a colon of a time is no operator. */
function isUsualOf(member: TypedMember, text: string): boolean {
  return isUsual(kindOf(member).isTime ? text.replaceAll(':', '') : text);
}

/** A value that an item shows as it is asked for. */
function askedText(member: TypedMember, field: FieldValue): string {
  return kindOf(member).asked?.(field) ?? field.text;
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

/** The most frequent values and a few of the rare ones. */
export function frequentValues(filter: Filter, items: readonly Item[]): readonly string[] {
  const ranked = [...countValues(filter, items)]
    .filter(([value]) => mayBeAsked(filter, value))
    .sort(([left, often], [right, other]) => other - often || (left < right ? -1 : 1));
  const [frequent, rare] = [ranked.slice(0, mostWeighed - 4), ranked.slice(mostWeighed - 4)];
  return [...frequent, ...evenSample(rare, 4)].map(([value]) => value);
}

/**
 * Of texts that a list shows, those that are likely to leave several items: the most frequent one that not all share, one with
 * a capital letter, and one with signs that an address has to escape, since links that repeat it go wrong there.
 *
 * @param texts the text of each item; undefined for an item without one.
 */
export function textsLeavingSeveral(texts: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // Servers read an empty text, and one with a colon, in ways of their own.
    if (text === undefined || text.trim() === '' || text.length > 200 || !text.isWellFormed()) continue;
    if (text.includes(':') && !/^https?:/.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const several = [...counts.entries()]
    .filter(([, number]) => number >= 2)
    .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
    .map(([text]) => text);
  const partial = several.find((text) => (counts.get(text) ?? 0) < texts.length);
  const chosen = [
    partial ?? several[0],
    several.find((text) => /\p{Lu}/u.test(text)),
    several.find((text) => /[&+%#=;]/.test(text)),
  ];
  return [...new Set(chosen)].filter((text) => text !== undefined);
}

/** The member of an item as a text; undefined where it has none. */
export function textOf({ value }: Item, member: TypedMember): string | undefined {
  return readField(value, member)?.text;
}

/**
 * The member of an item as a value to ask for; undefined where it has none, and where servers may read it in ways of their own.
 */
export function usualValueOf({ value }: Item, filter: Filter): string | undefined {
  const field = readField(value, filter);
  const text = field === undefined ? '' : askedText(filter, field);
  return isUsualOf(filter, text) && isOneValue(filter, text) && !/\p{Cc}/u.test(text) ? text : undefined;
}

/** The values of a member that the list shows, repetitions included. */
export function valuesShown({ field, kind }: TypedMember, items: readonly Item[]): readonly FieldValue[] {
  return shown(items, field, kind);
}

const shown = memo((items: readonly Item[], field: string, kind: FieldKind): readonly FieldValue[] =>
  items.flatMap(({ value }) => readField(value, { field, kind }) ?? []),
);

/** Items that are looked through for another value at most. */
const mostLookedThrough = 1000;

/** The values of all items in turn, by which one item may not come. */
export function* valuesOfOthers(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): Iterable<string> {
  for (const item of items.slice(0, mostLookedThrough)) yield* valuesOf(item);
}
