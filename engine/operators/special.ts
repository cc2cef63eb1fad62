import type { Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { folded } from '../kinds/collation.ts';
import { readField } from '../kinds/fields.ts';
import { countValues } from './values.ts';

/** Characters that go wrong on the way from an address to a comparison. */
export interface CharacterClass {
  readonly name: string;
  readonly pattern: RegExp;
  /** Classes of one group stand for each other; a list should show at least one of each group. */
  readonly group: 'blank' | 'sign' | 'letter' | undefined;
}

export const characterClasses: readonly CharacterClass[] = [
  { name: 'a blank', pattern: /\S \S/u, group: 'blank' },
  { name: 'two blanks in a row', pattern: / {2}/u, group: 'blank' },
  { name: 'a plus sign', pattern: /\+/u, group: 'sign' },
  { name: 'a percent sign', pattern: /%/u, group: 'sign' },
  { name: 'an ampersand', pattern: /&/u, group: 'sign' },
  { name: 'a number sign', pattern: /#/u, group: undefined },
  { name: 'a question mark', pattern: /\?/u, group: undefined },
  { name: 'a slash', pattern: /\//u, group: undefined },
  { name: 'a semicolon', pattern: /;/u, group: undefined },
  { name: 'an equals sign', pattern: /=/u, group: undefined },
  { name: 'a comma', pattern: /,/u, group: undefined },
  { name: 'a bracket', pattern: /[()[\]{}]/u, group: undefined },
  { name: 'an asterisk', pattern: /\*/u, group: undefined },
  { name: 'a quotation mark', pattern: /"/u, group: undefined },
  { name: 'an apostrophe', pattern: /'/u, group: undefined },
  { name: 'an angle bracket', pattern: /[<>]/u, group: undefined },
  { name: 'a backslash', pattern: /\\/u, group: undefined },
  { name: 'a letter beyond ASCII', pattern: /[\u{80}-\u{FFFF}]/u, group: 'letter' },
  {
    name: 'a sign beyond the Basic Multilingual Plane',
    pattern: /[\u{10000}-\u{10FFFF}]/u,
    group: undefined,
  },
  {
    name: 'a word that some languages take for nothing',
    pattern: /^(?:none|null|nil|undefined|nan|true|false|0)$/iu,
    group: undefined,
  },
  { name: 'a blank at an end', pattern: /^\s|\s$/u, group: undefined },
];

/** The names of the groups as a sentence lists what would have to be there. */
export const groupNames: Readonly<Record<'blank' | 'sign' | 'letter', string>> = {
  blank: 'a blank',
  sign: 'a plus, percent or ampersand sign',
  letter: 'a letter beyond ASCII',
};

export interface SpecialValue {
  readonly value: string;
  readonly classes: readonly CharacterClass[];
}

/**
 * Values of the list that together show every class of characters that it has, in as few values as a greedy choice
 * takes. Values with a colon are left out, because servers read operators before it, and so are control characters.
 */
export function specialValues(filter: Filter, items: readonly Item[], seed: number): readonly SpecialValue[] {
  const all = distinctTexts(filter, items).map((value) => ({
    value,
    classes: characterClasses.filter(({ pattern }) => pattern.test(value)),
  }));
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
  return chosen;
}

function distinctTexts(filter: Filter, items: readonly Item[]): readonly string[] {
  const values = new Set<string>();
  for (const item of items) {
    const field = readField(item.value, filter.field, filter.kind);
    if (field.kind !== 'text' || field.value.trim() === '' || field.value.length > 200) continue;
    if (/[:\p{Cc}]/u.test(field.value) || !field.value.isWellFormed()) continue;
    values.add(field.value);
  }
  return [...values].sort();
}

/** A text that nothing has, yet that a target finds something by if it compares in some looser way. */
export interface LooseProbe {
  readonly value: string;
  /** What it is of a value of the list, to complete the sentence "… is …". */
  readonly why: string;
  /** It differs only in what many ways to read a query drop. */
  readonly often: boolean;
}

/** Longer than columns of data bases usually are for names. */
const longText = 300;

/**
 * A value of the list without its beginning or its end, and of a text, its first words, with signs in it that stand for any
 * text in one language or another, with another after a comma, with an end of its own, with a blank before it, very long, and
 * the identity of an entry. None of them is, even by a lenient collation, a value of the list.
 */
export function looseProbes(filter: Filter, items: readonly Item[], seed: number): readonly LooseProbe[] {
  const usual = [...countValues(filter, items).keys()].filter(isTelling).sort();
  const known = new Set(
    items.flatMap(({ value }) => {
      const field = readField(value, filter.field, filter.kind);
      return field.kind === 'text' ? [folded(field.value)] : [];
    }),
  );
  const draw = (values: readonly string[], why: string): string | undefined =>
    values[drawIndex(seed, `${filter.field}\n${why}`, values.length)];
  const value =
    draw(
      usual.filter((each) => /^[\w.-]{4,64}$/.test(each)),
      'loose',
    ) ?? draw(usual, 'loose');
  if (value === undefined) return [];
  const probes: readonly Omit<LooseProbe, 'often'>[] = [
    { value: value.slice(0, -1), why: `the beginning of ${value}` },
    ...(filter.kind === 'word' ? [] : [{ value: value.slice(1), why: `the end of ${value}` }]),
    ...(filter.kind === 'text' ? looseTexts(value, usual, draw) : []),
    ...(filter.kind === 'text' ? items.slice(0, 1) : []).map(({ id }) => ({
      value: id,
      why: 'the identity of an entry',
    })),
  ];
  const blank =
    filter.kind === 'text' ? [{ value: ` ${value}`, why: `${value} with a blank before it` }] : [];
  return [
    ...probes
      .filter((probe) => probe.value.trim() === probe.value)
      .map((probe) => ({ ...probe, often: false })),
    ...blank.map((probe) => ({ ...probe, often: true })),
  ].filter((probe) => probe.value.isWellFormed() && !known.has(folded(probe.value)));
}

/** A value that is the text, some letters of which can be left out. */
function isTelling(value: string): boolean {
  return value.length <= 200 && (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 4;
}

function looseTexts(
  value: string,
  usual: readonly string[],
  draw: (values: readonly string[], why: string) => string | undefined,
): readonly Omit<LooseProbe, 'often'>[] {
  const other = usual.find((candidate) => candidate !== value);
  const longest = usual.reduce((most, each) => (each.length > most.length ? each : most), value);
  const phrase = draw(
    usual.filter((each) => / /.test(each)),
    'words',
  );
  return [
    { value: `${value.slice(0, -1)}_`, why: `${value} as a pattern with an underscore` },
    { value: `${value.slice(0, 2)}%`, why: `${value} as a pattern with a percent sign` },
    { value: `${value.slice(0, 2)}*`, why: `${value} as a pattern with an asterisk` },
    { value: `${value.slice(0, 2)}.*`, why: `${value} as a regular expression` },
    { value: value.padEnd(longText, 'x'), why: `${value} with many letters behind it` },
    ...(other === undefined ? [] : [{ value: `${value},${other}`, why: `${value} and ${other}` }]),
    {
      value: `${longest.slice(0, -1)}${longest.endsWith('x') ? 'y' : 'x'}`,
      why: `${longest} with another end`,
    },
    ...(phrase === undefined
      ? []
      : [{ value: phrase.slice(0, phrase.lastIndexOf(' ')), why: `the first words of ${phrase}` }]),
  ];
}
