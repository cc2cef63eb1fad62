import { instantText, parseInstant } from './instant.ts';
import type { FieldValue, Kind, Line } from './kind.ts';
import { onALine } from './on-a-line.ts';
import { absentPlaces } from './places.ts';
import { text } from './text.ts';

const day = 86_400_000_000_000n;

/** Days since 1970. */
const line: Line = {
  step: 1n,
  margin: () => 1n,
  leastGap: () => 3n,
  beyond: (place) => place + 7n,
  farthest: ['9999-12-31'],
  below: ['1969-12-31', '1582-10-04'],
  rare: [],
  textAt: (place) => instantText(place * day).slice(0, 10),
  isReadable: (date) => parseDate(date) !== undefined,
};

/**
 * `date`: a day of the calendar, `YYYY-MM-DD`. A member that shows an instant lies on that day in some zone, and on the day before or
 * after it in others, so what is that near is left open.
 */
export const date: Kind = {
  ...onALine,
  name: 'date',
  isTime: true,
  line,
  read(value) {
    if (typeof value !== 'string') return undefined;
    const place = parseDate(value);
    if (place !== undefined) return { text: value, place };
    const instant = parseInstant(value);
    if (instant === undefined) return undefined;
    const shown = floorOf(instant);
    return { text: line.textAt(shown), place: shown - 1n, spread: 2n };
  },
  recognises: (value) => typeof value === 'string' && parseDate(value) !== undefined,
  weight: (value) => value.text,
  agree: (left, right) => left.text === right.text,
  show: (value) => value.text,
  absentValues: (values) => absentPlaces(values.map(lastDayOf), line).map(line.textAt),
  dataForOrder: text.dataForOrder,
};

/** The last of the days that a value may lie on. */
function lastDayOf(value: FieldValue): FieldValue {
  return { ...value, place: (value.place ?? 0n) + (value.spread ?? 0n) };
}

/** A day in days since 1970; undefined where there is no such day. */
function parseDate(value: string): bigint | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const instant = parseInstant(`${value}T00:00:00Z`);
  return instant === undefined ? undefined : floorOf(instant);
}

/** The day that an instant lies on in UTC. */
function floorOf(instant: bigint): bigint {
  const rest = ((instant % day) + day) % day;
  return (instant - rest) / day;
}
