import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, instantText, parseInstant } from './instant.ts';

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

describe('an instant', () => {
  test('is read back from how it is sent, in whole seconds', () => {
    fc.assert(
      fc.property(seconds, fc.nat({ max: 999_999_999 }), (at, fraction) => {
        const place = BigInt(at) * 1_000_000_000n;
        expect(parseInstant(instantText(place + BigInt(fraction)))).toBe(place);
      }),
    );
  });

  test('is the same in every zone and every way to write it', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, offset) => {
        const clock = new Date((at + offset * 60) * 1000).toISOString().slice(0, 19);
        const pad = (number: number): string => String(Math.abs(number)).padStart(2, '0');
        const sign = offset < 0 ? '-' : '+';
        const [hours, minutes] = [pad(Math.trunc(offset / 60)), pad(offset % 60)];
        const place = BigInt(at) * 1_000_000_000n;
        expect(parseInstant(`${clock}${sign}${hours}:${minutes}`)).toBe(place);
        expect(parseInstant(`${clock.replaceAll(/[-:]/g, '')}${sign}${hours}${minutes}`)).toBe(place);
        if (offset === 0) expect(parseInstant(clock)).toBe(place);
      }),
    );
  });

  test('keeps nanoseconds, and takes a leap second for the one that follows', () => {
    expect(parseInstant('1970-01-01T00:00:01.000000001Z')).toBe(1_000_000_001n);
    expect(parseInstant('1970-01-01 00:00:01,5')).toBe(1_500_000_000n);
    expect(parseInstant('2016-12-31T23:59:60Z')).toBe(parseInstant('2017-01-01T00:00:00Z'));
  });

  test.each(['', '2020-01-01', '12:00:00', '2020-13-01T00:00:00Z', 'lately', '1577836800'])(
    'is not %j',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
      expect(instant.read(text)).toBeUndefined();
      expect(instant.recognises(text)).toBe(false);
    },
  );

  test('of two APIs agrees within a second', () => {
    const value = (text: string) => instant.read(text) ?? { text, place: undefined };
    const agree = (left: string, right: string) => instant.agree(value(left), value(right), false);
    expect(agree('2020-01-01T00:00:00Z', '2020-01-01T01:00:00.9+01:00')).toBe(true);
    expect(agree('2020-01-01T00:00:00Z', '2020-01-01T00:00:02Z')).toBe(false);
  });
});

test.each([
  '2011-02-30T00:00:00Z',
  '2011-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2011-04-31T00:00:00Z',
  '2011-13-01T00:00:00Z',
  '2011-00-01T00:00:00Z',
  '2011-01-00T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '2011-01-01T00:00:00+99:99',
  '2011-01-01T00:00:00-15:00',
])('%s is no time', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test.each(['2012-02-29T00:00:00Z', '2000-02-29T00:00:00Z', '2011-12-31T00:00:00+14:00', '20111231T000000Z'])(
  '%s is a time',
  (text) => {
    expect(parseInstant(text)).toBeDefined();
  },
);

test('every server can read an instant of the years 1 to 9999 in UTC, and need not know a leap second', () => {
  const readable = (text: string): boolean => instant.line?.isReadable(text) ?? false;
  expect(['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z'].map(readable)).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['1972-06-30T23:59:60Z', '9999-12-31T23:59:59-12:00', '0001-01-01T00:00:00+12:00'].map(readable),
  ).toEqual([false, false, false]);
});
