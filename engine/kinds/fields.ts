import type { FieldKind } from '../api/model.ts';
import { type Json, type JsonObject, readPointer } from '../base/json.ts';

/** A member of an item as its kind understands it; `none` for absent, null, or not of the kind. */
export type FieldValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'instant'; readonly value: bigint }
  | { readonly kind: 'text'; readonly value: string };

const none: FieldValue = { kind: 'none' };

/** Reads a member. Whole numbers may stand as numbers or as digits; times are instants in nanoseconds. */
export function readField(item: JsonObject, pointer: string, kind: FieldKind): FieldValue {
  return fieldValue(readPointer(item, pointer), kind);
}

export function fieldValue(value: Json | undefined, kind: FieldKind): FieldValue {
  if (kind === 'integer') {
    if (typeof value === 'number' && Number.isInteger(value))
      return { kind: 'integer', value: BigInt(value) };
    if (typeof value === 'string' && /^-?\d{1,30}$/.test(value))
      return { kind: 'integer', value: BigInt(value) };
    return none;
  }
  if (typeof value !== 'string') return none;
  if (kind === 'instant') {
    const instant = parseInstant(value);
    return instant === undefined ? none : { kind: 'instant', value: instant };
  }
  return { kind: 'text', value };
}

const instantForm =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2}):?(\d{2})(?:[.,](\d{1,9})\d*)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * An ISO 8601 time in nanoseconds since 1970, with or without signs between its parts; one without a zone is read as UTC,
 * and a leap second as the one that follows it. Undefined for any other text.
 */
export function parseInstant(text: string): bigint | undefined {
  const parts = instantForm.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = '', zone = 'Z'] =
    parts;
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const leap = second === '60';
  const milliseconds = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${leap ? '59' : second}${offset}`,
  );
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds + (leap ? 1000 : 0)) * 1_000_000n + BigInt(fraction.padEnd(9, '0') || '0');
}

/** What kind of values a member has throughout a list; undefined where it has none, or several. */
export function inferKind(
  items: readonly { readonly value: JsonObject }[],
  pointer: string,
): FieldKind | undefined {
  const values = items.map(({ value }) => readPointer(value, pointer)).filter((value) => value != null);
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === 'number' && Number.isInteger(value))) return 'integer';
  if (!values.every((value) => typeof value === 'string')) return undefined;
  return values.every((value) => fieldValue(value, 'instant').kind === 'instant') ? 'instant' : 'text';
}

/** How two values stand: below, equal, above, or not decided by what every server may choose. */
export type Order = -1 | 0 | 1 | undefined;

/**
 * Orders two values of one kind. Numbers and times are ordered by value. Of texts only what every collation agrees on
 * is ordered: at the first place where they differ both have letters or digits whose order does not depend on
 * case, and digits count only where the numbers they stand in are of equal length.
 */
export function orderOf(left: FieldValue, right: FieldValue): Order {
  if (left.kind === 'none' || right.kind === 'none') return undefined;
  if (left.kind === 'text' || right.kind === 'text') {
    return left.kind === 'text' && right.kind === 'text' ? orderTexts(left.value, right.value) : undefined;
  }
  return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
}

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
  return /^[0-9A-Za-z]$/.test(character);
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

/** A value as a message shows it. */
export function showField(value: FieldValue): string {
  switch (value.kind) {
    case 'none':
      return 'none';
    case 'integer':
      return String(value.value);
    case 'instant':
      return new Date(Number(value.value / 1_000_000n)).toISOString();
    case 'text':
      return JSON.stringify(value.value);
  }
}
