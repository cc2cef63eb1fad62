import type { FieldValue, Order } from './kind.ts';

/** Orders two values by their places on a line. */
export function comparePlaces({ place: left }: FieldValue, { place: right }: FieldValue): Order {
  if (left === undefined || right === undefined) return undefined;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The greatest place of some values, or 0 where all are below. */
export function greatestPlace(values: readonly FieldValue[]): bigint {
  return values.reduce((most, { place = 0n }) => (place > most ? place : most), 0n);
}
