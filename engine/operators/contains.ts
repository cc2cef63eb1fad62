import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf } from '../kinds/index.ts';
import { drawnAbsent } from './absent.ts';
import { choicesOf } from './found-values.ts';
import { matchesSubstring } from './letters.ts';
import type { ChosenValue, Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import {
  asChosen,
  beginningOf,
  bestSubstring,
  distinctTexts,
  innerOf,
  isArrayIn,
  partsWithSigns,
  runsOf,
  textsIn,
} from './substrings.ts';
import { isOneValue, isUsual } from './values.ts';

const signedPart = /[A-Za-z0-9][%_*][A-Za-z0-9]/;

/**
 * `contains`: the member is a text in which the value stands, or an array that has the value among its elements. Of an element only
 * the whole is certain; an element in which the value stands is open.
 */
export const contains: Operator = {
  ...plain,
  ...choicesOf(valuesFinding),
  name: 'contains',
  phrase: 'contains',
  matches,
  valuesToAsk(filter, basis) {
    const { items } = basis;
    const judge = (value: string, item: Item): Match => matches(filter, value, item);
    if (items.some((item) => isArrayIn(item, filter))) return asElements(filter, basis);
    const texts = distinctTexts(filter, items);
    const runs = runsOf(texts);
    const parts = asChosen(filter, [
      ...bestSubstring(filter, runs.map(innerOf), 'a part from the middle of a value', basis, judge),
      ...bestSubstring(
        filter,
        texts.flatMap((text) => beginningOf(text) ?? []),
        'the beginning of a value',
        basis,
        judge,
      ),
      ...bestSubstring(
        filter,
        runs.map((run) => run.slice(-3)),
        'the end of a value',
        basis,
        judge,
      ),
    ]);
    return [...parts, ...partsWithSigns(filter, signedPart, runs.map(innerOf), basis, judge)];
  },
  hasAbsentValue: (filter) => !kindOf(filter).isClosed && filter.values.length === 0,
  absentValue: (filter, basis) => drawnAbsent(filter, basis, matches),
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} whose ${member} has some three letters in the middle, and others without them`,
      why: `${parameter} can be distinguished from a comparison of the whole value and of the beginning`,
    },
  ],
};

/** Elements to ask for: one that divides the list best, and one that stands after another. */
function asElements(
  filter: Filter,
  basis: { readonly items: readonly Item[]; readonly seed: number },
): readonly ChosenValue[] {
  const judge = (value: string, item: Item): Match => matches(filter, value, item);
  const elements = usualTexts(filter, basis.items);
  const followingOthers = (value: string): number =>
    basis.items.filter((item) => textsIn(item, filter).indexOf(value) > 0).length;
  const chosen = [
    ...bestSubstring(filter, elements, 'an element', basis, judge),
    ...bestSubstring(filter, elements, 'an element after another', basis, judge, followingOthers),
  ];
  return chosen
    .filter(({ value }, index) => chosen.findIndex((other) => other.value === value) === index)
    .map(({ value, why }) => ({ values: [value], why }));
}

function matches(filter: Filter, value: string, item: Item): Match {
  const texts = textsIn(item, filter);
  if (isArrayIn(item, filter)) {
    const kind = kindOf(filter);
    const want = kind.read(value);
    if (want === undefined) return 'open';
    if (texts.some((text) => text === want.text)) return 'yes';
    return kind.line === undefined && texts.some((text) => isWithin(text.toLowerCase(), value.toLowerCase()))
      ? 'open'
      : 'no';
  }
  const [text] = texts;
  return text === undefined ? 'no' : matchesSubstring(filter, text, value, isWithin);
}

function isWithin(text: string, part: string): boolean {
  return text.includes(part);
}

function usualTexts(filter: Filter, items: readonly Item[]): readonly string[] {
  return distinctTexts(filter, items).filter((text) => isUsual(text) && isOneValue(filter, text));
}

/** Values by which an item comes: its elements, or three letters of its text. */
function valuesFinding(filter: Filter, item: Item): readonly string[] {
  return textsIn(item, filter).flatMap((text) => findingIn(filter, item, text));
}

function findingIn(filter: Filter, item: Item, text: string): readonly string[] {
  const found = isArrayIn(item, filter) ? [text] : runsOf([text]).slice(0, 1).map(innerOf);
  return found
    .filter((value) => matches(filter, value, item) === 'yes')
    .filter((value) => isUsual(value) && isOneValue(filter, value) && !/\p{Cc}/u.test(value));
}
