/** Times as the APIs write and read them. Inside the reference a time is a count of microseconds. */

const MICROS_PER_MILLI = 1000;

/** `2014-01-02T03:04:05Z`: whole seconds, as documents 000, 001 and 003 show (001 L20, 003 L167). */
export function secondsWithZ(micros: number): string {
  return `${new Date(micros / MICROS_PER_MILLI).toISOString().slice(0, 19)}Z`;
}

/** `2016-05-22T06:04:20.425843`: no zone, microseconds, as document 004 shows (L115, L118). */
export function microsWithoutZone(micros: number): string {
  const fraction = String(micros % 1_000_000).padStart(6, '0');
  return `${new Date(micros / MICROS_PER_MILLI).toISOString().slice(0, 19)}.${fraction}`;
}

/** `Thu, 09 Jul 2015 16:16:03 GMT`, the one form that a Date header may have. */
export function httpDate(millis: number): string {
  return new Date(millis).toUTCString();
}

export function nowInMicros(): number {
  return Math.floor(Date.now() / 1000) * 1_000_000;
}

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an xsd:dateTime (000 L88, 001 L9); without a zone it is read as UTC.
 *
 * @returns microseconds since 1970, or undefined when the text is no date and time.
 */
export function readDateTime(text: string): number | undefined {
  const found = DATE_TIME.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const midnight = hour === 24 && minute === 0 && second === 0;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if ((hour > 23 && !midnight) || minute > 59 || second > 59) return undefined;
  const offset = readOffset(found[8] ?? 'Z');
  if (offset === undefined) return undefined;
  const fraction = Number((found[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  start.setUTCHours(hour, minute - offset, second);
  return start.getTime() * MICROS_PER_MILLI + fraction;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Minutes east of Greenwich; undefined for an offset that no zone can have. */
function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
