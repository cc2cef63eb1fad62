import type { Kind, Line } from './kind.ts';
import { onALine } from './on-a-line.ts';
import { absentPlaces } from './places.ts';

const line: Line = {
  step: 1n,
  margin: () => 1n,
  leastGap: () => 3n,
  beyond: (place) => place + 7n,
  // The first that 63 bits do not hold, and the last of twenty digits, which 64 bits do not hold.
  farthest: ['9223372036854775808', '99999999999999999999'],
  below: [],
  rare: [],
  textAt: String,
  isReadable: (text) => /^\d{1,15}$/.test(text),
};

/** `integer`: a whole number, as a number or as digits, of any size. */
export const integer: Kind = {
  ...onALine,
  name: 'integer',
  isTime: false,
  line,
  read(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
      return { text: String(value), place: BigInt(value) };
    const isNumber = typeof value === 'number' && Number.isInteger(value);
    if (!isNumber && !(typeof value === 'string' && /^-?\d{1,30}$/.test(value))) return undefined;
    const place = BigInt(value);
    return { text: String(place), place };
  },
  recognises: (value) => typeof value === 'number' && Number.isInteger(value),
  weight: ({ text }) => text,
  // JSON numbers of that size are doubles to many servers.
  agree: (left, right) => Number(left.place) === Number(right.place),
  show: ({ text }) => text,
  absentValues: (values) => absentPlaces(values, line).map(String),
  dataForOrder: ({ many, member, key }) => [
    {
      what: `${many} with three values of ${member} with different numbers of digits, four with the same value, and four without ${member}`,
      why: `the order by ${key} is tested, also where a page of three ends among equal values or missing values`,
    },
  ],
};
