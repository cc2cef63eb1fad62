import type { Json } from '../../../engine/base/json.ts';

/** What two values of a kind have to do with each other: below zero where the left one comes first; undefined where one is no such value. */
export function compareAs(kind: string, left: Json | undefined, right: Json | undefined): number | undefined {
  const [one, other] = [placeOf(kind, left), placeOf(kind, right)];
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Where a value of a kind stands among others; undefined where it is no such value. */
export function placeOf(kind: string, value: Json | undefined): string | number | bigint | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  const text = String(value);
  switch (kind) {
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? BigInt(text) : undefined;
    case 'number':
      return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return /^(?:true|false|0|1)$/.test(text) ? Number(text === 'true' || text === '1') : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
    case 'instant':
      return nanosecondsOf(text);
    default:
      return text;
  }
}

/** A time in nanoseconds since 1970, in UTC where it has no zone. */
function nanosecondsOf(text: string): bigint | undefined {
  const [, seconds = '', fraction = '', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)(?:\.(\d{1,20}))?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const milliseconds = Date.parse(`${seconds.replace(' ', 'T')}${seconds.includes(':') ? zone : ''}`);
  if (seconds === '' || Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0').slice(0, 9));
}
