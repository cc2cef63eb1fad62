import type { Filter } from '../api/model.ts';
import { drawIndex } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { folded } from '../kinds/collation.ts';
import { kindOf, readField } from '../kinds/index.ts';
import { triedOperators } from './operator-words.ts';
import { referenceText } from './refers-to.ts';
import { countValues, isOneText, isOneValue } from './values.ts';

/** A text that nothing has, yet that a target finds something by if it compares in some looser way. */
export interface LooseProbe {
  readonly value: string;
  /** What it is of a value of the list, to complete the sentence "… is …". */
  readonly why: string;
  /** It differs only in what many ways to read a query drop. */
  readonly often: boolean;
  /** It begins with what some services read as an operator. */
  readonly isOperator: boolean;
}

/** Longer than columns of data bases usually are for names. */
const longText = 300;

/**
 * A value of the list without its beginning or its end, and of a text, its first words, with signs in it that stand for any
 * text in one language or another, after what some services read as an operator, with another after a comma, with an end of its
 * own, with a blank before it, very long, and the identity of an entry; and of what names a thing, its address with more after it as well. None of them is, even by a lenient collation, a value of the list.
 */
export function looseProbes(filter: Filter, items: readonly Item[], seed: number): readonly LooseProbe[] {
  const { isFreeText, isEnumerated } = kindOf(filter);
  const usual = [...countValues(filter, items).keys()]
    .filter((each) => hasEnoughLetters(each) && isOneValue(filter, each))
    .sort();
  const known = new Set(
    items.flatMap(({ value }) => {
      const field = readField(value, filter);
      return field === undefined ? [] : [folded(field.text)];
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
  const probes: readonly Pick<LooseProbe, 'value' | 'why'>[] = [
    { value: value.slice(0, -1), why: `the beginning of ${value}` },
    ...(isEnumerated ? [] : [{ value: value.slice(1), why: `the end of ${value}` }]),
    ...namesOf(filter, value, items).map((name) => ({
      value: `${name}0`,
      why: `${name} followed by a digit`,
    })),
    ...(isFreeText ? looseTexts(value, usual, draw) : []),
    ...(isFreeText ? items.slice(0, 1) : []).map(({ id }) => ({
      value: id,
      why: 'the id of an entry',
    })),
  ];
  const operators = isFreeText
    ? triedOperators.map((word) => ({ value: `${word}:${value}`, why: `${value} after ${word} and a colon` }))
    : [];
  const blanks = isFreeText
    ? [
        { value: ` ${value}`, why: `${value} with a space before it` },
        { value: `${value} `, why: `${value} with a space after it` },
      ]
    : [];
  return [
    ...probes
      .filter((probe) => probe.value.trim() === probe.value)
      .map((probe) => ({ ...probe, often: false, isOperator: false })),
    ...operators.map((probe) => ({ ...probe, often: false, isOperator: true })),
    ...blanks.map((probe) => ({ ...probe, often: true, isOperator: false })),
  ].filter(({ value: text }) => text.isWellFormed() && isOneText(filter, text) && !known.has(folded(text)));
}

/** What names the thing of an id: the id, and its address where the filter takes that and an item shows it; nothing of other values. */
function namesOf(filter: Filter, id: string, items: readonly Item[]): readonly string[] {
  const forms = filter.reference?.forms ?? [];
  const address = forms.some(({ form }) => form === 'url')
    ? referenceText(filter, id, items, 'url')
    : undefined;
  if (filter.reference === undefined) return [];
  return address === undefined || address === id ? [id] : [id, address];
}

/** A value that is the text, some letters of which can be left out. */
function hasEnoughLetters(value: string): boolean {
  return value.length <= 200 && (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 4;
}

function looseTexts(
  value: string,
  usual: readonly string[],
  draw: (values: readonly string[], why: string) => string | undefined,
): readonly Pick<LooseProbe, 'value' | 'why'>[] {
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
    { value: `${value.slice(0, -1)}?`, why: `${value} as a pattern with a question mark` },
    { value: `${value.slice(0, 2)}.*`, why: `${value} as a regular expression` },
    { value: `!${value}`, why: `${value} after an exclamation mark` },
    { value: `${value.slice(0, 2)}\\${value.slice(2)}`, why: `${value} with a backslash in it` },
    ...(/^\w/.test(value)
      ? [
          {
            value: `%${value.charCodeAt(0).toString(16)}${value.slice(1)}`,
            why: `${value} with its first letter percent-encoded twice`,
          },
        ]
      : []),
    { value: value.padEnd(longText, 'x'), why: `${value} followed by many letters` },
    ...(other === undefined ? [] : [{ value: `${value},${other}`, why: `${value} and ${other}` }]),
    {
      value: `${longest.slice(0, -1)}${longest.endsWith('x') ? 'y' : 'x'}`,
      why: `${longest} with a different end`,
    },
    ...(phrase === undefined
      ? []
      : [{ value: phrase.slice(0, phrase.lastIndexOf(' ')), why: `the first words of ${phrase}` }]),
  ];
}
