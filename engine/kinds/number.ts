import type { Json } from '../base/json.ts';
import { integer } from './integer.ts';
import type { FieldValue, Kind, Line } from './kind.ts';
import { onALine } from './on-a-line.ts';
import { absentPlaces } from './places.ts';

/** Digits after the point that count: more than the smallest double has before its last one. */
const decimals = 400;
const one = 10n ** BigInt(decimals);

/** Bounds have two decimals at most, which every service that knows fractions can read and hold. */
const line: Line = {
  step: one / 100n,
  margin: () => one / 100n,
  leastGap: () => (3n * one) / 100n,
  beyond: (place) => place + 7n * one,
  farthest: ['99999999999999999999'],
  below: [],
  rare: [],
  textAt: decimalText,
  isReadable: (text) => /^\d{1,15}(?:\.\d{1,2})?$/.test(text),
};

/**
 * `number`: a decimal number, as a number or as digits, with a fraction and an exponent or without; compared by value. Two numbers
 * that differ by no more than a double can hold may be one and the same to a server.
 */
export const number: Kind = {
  ...onALine,
  name: 'number',
  isTime: false,
  line,
  read,
  recognises: (value) => typeof value === 'number' && Number.isFinite(value),
  weight: ({ text }) => text,
  blurs: isLostInDoubles,
  agree: (left, right) => left.place === right.place || isLostInDoubles(left, right),
  show: ({ text }) => text,
  absentValues: (values) => absentPlaces(values, line, one).map(decimalText),
  dataForOrder: integer.dataForOrder,
};

const decimalForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Digits that a number may have in all, so that no target can make the work long. */
const mostDigits = 400;

function read(value: Json | undefined): FieldValue | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const parts = decimalForm.exec(String(value));
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = `${whole}${fraction}`;
  if (digits === '' || digits.length > mostDigits) return undefined;
  const shift = decimals + Number(exponent) - fraction.length;
  const size = shift >= 0 ? BigInt(digits) * 10n ** BigInt(shift) : BigInt(digits) / 10n ** BigInt(-shift);
  const place = sign === '-' ? -size : size;
  return { text: decimalText(place), place };
}

/** A place on the line as digits with a point, without an exponent and without zeros at the end. */
function decimalText(place: bigint): string {
  const size = place < 0n ? -place : place;
  const fraction = String(size % one)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return `${place < 0n ? '-' : ''}${size / one}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A double holds 52 bits after the first; sums of a few numbers lose some of them. */
const heldByDoubles = 2n ** 48n;

function isLostInDoubles({ place: left = 0n }: FieldValue, { place: right = 0n }: FieldValue): boolean {
  if (left === right) return false;
  const size = (place: bigint): bigint => (place < 0n ? -place : place);
  const larger = size(left) > size(right) ? size(left) : size(right);
  return size(left - right) * heldByDoubles <= larger;
}
