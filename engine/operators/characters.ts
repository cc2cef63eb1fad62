import type { Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { readField } from '../kinds/index.ts';
import { beginsWithOperator, hasColon } from './operator-words.ts';
import { isOneValue } from './values.ts';

/** Characters that go wrong on the way from an address to a comparison. */
interface CharacterClass {
  readonly name: string;
  readonly pattern: RegExp;
  /** Classes of one group stand for each other; a list should show at least one of each group. */
  readonly group: 'blank' | 'sign' | 'letter' | undefined;
}

export const characterClasses: readonly CharacterClass[] = [
  { name: 'a blank', pattern: /\S \S/u, group: 'blank' },
  { name: 'two spaces in a row', pattern: / {2}/u, group: 'blank' },
  { name: 'a plus sign', pattern: /\+/u, group: 'sign' },
  { name: 'a percent sign', pattern: /%/u, group: 'sign' },
  { name: 'an ampersand', pattern: /&/u, group: 'sign' },
  { name: 'a number sign', pattern: /#/u, group: undefined },
  { name: 'a question mark', pattern: /\?/u, group: undefined },
  { name: 'a slash', pattern: /\//u, group: undefined },
  { name: 'a semicolon', pattern: /;/u, group: undefined },
  { name: 'an equals sign', pattern: /=/u, group: undefined },
  { name: 'a colon', pattern: /:/u, group: undefined },
  { name: 'a comma', pattern: /,/u, group: undefined },
  { name: 'a bracket', pattern: /[()[\]{}]/u, group: undefined },
  { name: 'an asterisk', pattern: /\*/u, group: undefined },
  { name: 'a quotation mark', pattern: /"/u, group: undefined },
  { name: 'an apostrophe', pattern: /'/u, group: undefined },
  { name: 'an angle bracket', pattern: /[<>]/u, group: undefined },
  { name: 'a backslash', pattern: /\\/u, group: undefined },
  { name: 'a non-ASCII letter', pattern: /[\u{80}-\u{FFFF}]/u, group: 'letter' },
  {
    name: 'a character beyond the Basic Multilingual Plane',
    pattern: /[\u{10000}-\u{10FFFF}]/u,
    group: undefined,
  },
  {
    name: 'a word that some languages treat as null',
    pattern: /^(?:none|null|nil|undefined|nan|true|false|0)$/iu,
    group: undefined,
  },
  { name: 'more than 31 characters', pattern: /^.{32}/su, group: undefined },
  { name: 'more than 63 characters', pattern: /^.{64}/su, group: undefined },
  { name: 'a space at the beginning or the end', pattern: /^\s|\s$/u, group: undefined },
];

/** The names of the groups as a sentence lists what would have to be there. */
export const groupNames: Readonly<Record<'blank' | 'sign' | 'letter', string>> = {
  blank: 'a blank',
  sign: 'a plus, percent, or ampersand sign',
  letter: 'a non-ASCII letter',
};

export interface SpecialValue {
  readonly value: string;
  readonly classes: readonly CharacterClass[];
}

/**
 * Values of the list that together show every class of characters that it has, in as few values as a greedy choice
 * takes. Of values with a colon, before which servers may read operators, there is one, the plainest. Control characters are left
 * out.
 */
export function specialValues(filter: Filter, items: readonly Item[], seed: number): readonly SpecialValue[] {
  const shown = distinctTexts(filter, items).map((value) => ({
    value,
    classes: characterClasses.filter(({ pattern }) => pattern.test(value)),
  }));
  const all = shown.filter(({ value }) => !hasColon(value));
  const chosen: SpecialValue[] = [];
  const open = new Set(all.flatMap(({ classes }) => classes));
  while (open.size > 0) {
    const gain = ({ classes }: SpecialValue): number => classes.filter((each) => open.has(each)).length;
    const most = Math.max(...all.map(gain));
    const best = all.filter((each) => gain(each) === most);
    const pick = best[drawIndex(seed, `${filter.field}\nspecial ${open.size}`, best.length)];
    if (pick === undefined || most === 0) break;
    chosen.push(pick);
    for (const each of pick.classes) open.delete(each);
  }
  const withColon = shown.filter(({ value }) => hasColon(value));
  return [...chosen, ...withColon.sort((left, right) => oddity(left) - oddity(right)).slice(0, 1)];
}

/** How much of a value with a colon is odd besides the colon. */
function oddity({ value, classes }: SpecialValue): number {
  return classes.length + (beginsWithOperator(value) ? characterClasses.length : 0);
}

function distinctTexts(filter: Filter, items: readonly Item[]): readonly string[] {
  const values = new Set<string>();
  for (const item of items) {
    const field = readField(item.value, filter);
    if (field === undefined || field.text.trim() === '' || field.text.length > 200) continue;
    if (/\p{Cc}/u.test(field.text) || !field.text.isWellFormed()) continue;
    if (!isOneValue(filter, field.text)) continue;
    values.add(field.text);
  }
  return [...values].sort();
}
