import { expect, test } from 'vitest';
import { date } from './date.ts';

test('a day is a day of the calendar', () => {
  expect(date.read('1970-01-02')).toEqual({ text: '1970-01-02', place: 1n });
  expect(date.read('1969-12-31')?.place).toBe(-1n);
  for (const text of ['2023-02-29', '2024-13-01', '24-01-01', '20240101', 'today'])
    expect(date.read(text)).toBeUndefined();
});

test('an instant may lie on the day before or after, in some zone', () => {
  const value = date.read('1970-01-11T23:30:00Z');
  expect(value).toEqual({ text: '1970-01-11', place: 9n, spread: 2n });
});

test('bounds are days', () => {
  expect(date.line?.textAt(365n)).toBe('1971-01-01');
  expect(date.line?.isReadable('1971-01-01')).toBe(true);
  expect(date.line?.isReadable('1971-01-01T00:00:00Z')).toBe(false);
});
