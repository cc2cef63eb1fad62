import { expect, test } from 'vitest';
import { firstValueOf, isHeaderName, isSameHeader, valuesOf } from './header-fields.ts';

const fields = [
  ['Accept', 'one'],
  ['accept', 'two'],
  ['X-Accept', 'three'],
] as const;

test.each(['accept', 'ACCEPT', 'Accept'])('%s finds the fields of that name in any case', (name) => {
  expect(valuesOf(fields, name)).toEqual(['one', 'two']);
  expect(firstValueOf(fields, name)).toBe('one');
});

test('a name that no field has finds nothing', () => {
  expect(valuesOf(fields, 'accept-charset')).toEqual([]);
  expect(firstValueOf(fields, 'accept-charset')).toBeUndefined();
});

test('names that differ in more than case are of two headers', () => {
  expect(isSameHeader('X-Request-Id', 'x-request-id')).toBe(true);
  expect(isSameHeader('X-Request-Id', 'x-request_id')).toBe(false);
});

test('a name of a header has no blank, no colon and no letter beyond ASCII', () => {
  expect(['X-A', 'x_a', 'a.b'].every(isHeaderName)).toBe(true);
  expect(['', 'X A', 'a:', 'é'].some(isHeaderName)).toBe(false);
});
