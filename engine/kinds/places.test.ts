import { expect, test } from 'vitest';
import { absentPlaces } from './places.ts';

const line = { step: 1n, beyond: (place: bigint) => place + 7n };
const at = (...places: readonly bigint[]) => places.map((place) => ({ text: String(place), place }));

test('the first lies well beyond all values, or beyond zero where there are none', () => {
  expect(absentPlaces(at(3n, 20n), line)[0]).toBe(27n);
  expect(absentPlaces([], line)[0]).toBe(7n);
});

test('further ones lie near the ends, between values and on round numbers, and none on a value', () => {
  const places = absentPlaces(at(100n, 101n, 103n), line);
  expect(places).toEqual(expect.arrayContaining([104n, 99n, 102n, 1000n, 256n]));
  for (const value of [100n, 101n, 103n]) expect(places).not.toContain(value);
});
