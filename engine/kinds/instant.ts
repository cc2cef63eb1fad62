import { remembered } from '../base/remembered.ts';
import type { Kind, Line } from './kind.ts';
import { onALine } from './on-a-line.ts';
import { absentPlaces } from './places.ts';
import { text } from './text.ts';

const second = 1_000_000_000n;
const day = 86_400n * second;

/** Nanoseconds since 1970; asked for in whole seconds, since some servers read no more. Tolerances are in seconds. */
const line: Line = {
  step: second,
  margin: (tolerance) => second * BigInt(Math.ceil(tolerance) + 2),
  leastGap: (tolerance) => second * BigInt(2 * Math.ceil(tolerance) + 4),
  beyond: (place) => place + day,
  // In UTC the last of each list lies beyond the years that many services can hold.
  farthest: ['9999-12-31T23:59:59-12:00'],
  below: ['1969-12-31T23:59:59Z', '0001-01-01T00:00:00+12:00'],
  rare: ['1972-06-30T23:59:60Z'],
  textAt: instantText,
  isReadable: isOrdinary,
};

/** The first instant of the year 1 in UTC, and the last whole second of the year 9999: what lies outside, many services cannot hold. */
const [firstHeld, lastHeld] = [-62_135_596_800n * second, 253_402_300_799n * second];

/** Whether every server can read a text as an instant: one within the years 1 to 9999 in UTC that is no leap second. */
function isOrdinary(text: string): boolean {
  const place = parseInstant(text);
  if (place === undefined || place < firstHeld || place >= lastHeld + second) return false;
  return !/[T ]\d{2}:?\d{2}:?60/i.test(text);
}

/** `instant`: an ISO 8601 time. */
export const instant: Kind = {
  ...onALine,
  name: 'instant',
  isTime: true,
  line,
  read(value) {
    const place = typeof value === 'string' ? parseInstant(value) : undefined;
    if (typeof value !== 'string' || place === undefined) return undefined;
    const spread = spreadOf(value);
    return spread === 0n ? { text: value, place } : { text: value, place, spread };
  },
  recognises: (value) => typeof value === 'string' && parseInstant(value) !== undefined,
  weight: (value) => showInstant(value.place ?? 0n),
  agree(left, right) {
    const apart = (left.place ?? 0n) - (right.place ?? 0n);
    return apart <= second && apart >= -second;
  },
  asked: ({ text, place = 0n }) =>
    text.endsWith('Z') ? text : instantText(place).replace('Z', `${/[.,]\d{1,9}/.exec(text)?.[0] ?? ''}Z`),
  show: (value) => showInstant(value.place ?? 0n),
  absentValues: (values) => absentPlaces(values, line, day).map(instantText),
  dataForOrder: text.dataForOrder,
};

const instantForm =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2}):?(\d{2})(?:[.,](\d{1,9})\d*)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * An ISO 8601 time in nanoseconds since 1970, with or without signs between its parts; one without a zone is read as UTC,
 * and a leap second as the one that follows it. Undefined for any other text.
 */
export const parseInstant = remembered((text): bigint | undefined => {
  const found = instantForm.exec(text);
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = '', zone = 'Z'] =
    found;
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const leap = second === '60';
  if (!isDay(Number(year), Number(month), Number(day)) || Number(zone.slice(1, 3)) > 14) return undefined;
  const milliseconds = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${leap ? '59' : second}${offset}`,
  );
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds + (leap ? 1000 : 0)) * 1_000_000n + BigInt(fraction.padEnd(9, '0') || '0');
});

/** What the digits that an instant is shown without may add to it. */
function spreadOf(text: string): bigint {
  const digits = /[.,](\d{1,9})/.exec(text)?.[1]?.length ?? 0;
  return 10n ** BigInt(9 - digits) - 1n;
}

/** Whether there is a day in the calendar; there is no year zero. */
function isDay(year: number, month: number, day: number): boolean {
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** An instant in UTC and whole seconds. */
export function instantText(nanoseconds: bigint): string {
  return showInstant(nanoseconds).replace(/\.\d+Z$/, 'Z');
}

function showInstant(nanoseconds: bigint): string {
  return new Date(Number(nanoseconds / 1_000_000n)).toISOString();
}
