import { absentTexts } from './absent-texts.ts';
import { bareText, differOnlyByCollation } from './collation.ts';
import type { FieldValue, Kind, Order } from './kind.ts';

/** `text`: any text. Case and what a collation ignores are left open, where a filter does not say otherwise. */
export const text: Kind = {
  name: 'text',
  isFreeText: true,
  isEnumerated: false,
  isClosed: false,
  isTime: false,
  line: undefined,
  read: (value) => (typeof value === 'string' ? { text: value, place: undefined } : undefined),
  recognises: (value) => typeof value === 'string',
  compare: (left, right) => orderTexts(left.text, right.text),
  isOrderedOtherwise,
  weight: (value) => bareText(value.text),
  blurs: () => false,
  mayBeTakenFor: (left, right) => differOnlyByCollation(left.text, right.text),
  agree: (left, right, caseBlind) =>
    left.text === right.text || (caseBlind && left.text.toLowerCase() === right.text.toLowerCase()),
  show: (value) => JSON.stringify(value.text),
  mayBeRefused: () => false,
  absentValues: absentTexts,
  dataForOrder: ({ many, member, key }) => [
    {
      what: `${many} with three values of ${member}, four with the same value`,
      why: `the order by ${key} is tested, also where a page of three ends among equal values`,
    },
  ],
};

/** Languages whose dictionaries put plain letters elsewhere, or take two letters for one. */
const languages = [
  'cs',
  'da',
  'et',
  'hr',
  'hu',
  'lt',
  'lv',
  'sq',
  'es-u-co-trad',
  'cy',
  'az',
  'sv-u-co-trad',
  'tr',
  'vi',
];
let collators: readonly Intl.Collator[] | undefined;

function isOrderedOtherwise(left: FieldValue, right: FieldValue): boolean {
  const order = orderTexts(left.text, right.text);
  collators ??= languages.map((language) => new Intl.Collator(language));
  return collators.some((collator) => Math.sign(collator.compare(left.text, right.text)) !== order);
}

/**
 * Of texts only what every collation agrees on is ordered: at the first place where they differ both have letters or digits
 * whose order does not depend on case, and digits count only where the numbers they stand in are of equal length.
 */
function orderTexts(left: string, right: string): Order {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  let place = 0;
  while (place < length && left[place] === right[place]) place += 1;
  const [a, b] = [left[place], right[place]];
  if (a === undefined || b === undefined) return orderOfBeginning(left, right);
  if (!isPlain(a) || !isPlain(b)) return undefined;
  if (isDigit(a) || isDigit(b)) {
    const [from, to] = [numberAround(left, place), numberAround(right, place)];
    if (isDigit(a) && isDigit(b) && from.length !== to.length) return undefined;
    if (isDigit(a) !== isDigit(b) && isDigit(left[place - 1])) return undefined;
  }
  const binary = a < b ? -1 : 1;
  const [foldedA, foldedB] = [a.toLowerCase(), b.toLowerCase()];
  const folded = foldedA < foldedB ? -1 : foldedA > foldedB ? 1 : 0;
  return binary === folded ? binary : undefined;
}

/**
 * A text stands before one that goes on from it, unless what goes on may weigh nothing, or less than the blanks that
 * some data bases fill up with.
 */
function orderOfBeginning(left: string, right: string): Order {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const rest = longer.slice(shorter.length);
  if (!/[0-9A-Za-z]/.test(rest) || /\p{Cc}/u.test(rest)) return undefined;
  return shorter === left ? -1 : 1;
}

function isPlain(character: string): boolean {
  return (
    isDigit(character) || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
  );
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The run of digits that a place of a text stands in. */
function numberAround(text: string, place: number): string {
  let start = place;
  while (start > 0 && isDigit(text[start - 1])) start -= 1;
  let end = place;
  while (end < text.length && isDigit(text[end])) end += 1;
  return text.slice(start, end);
}
