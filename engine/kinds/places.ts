import type { FieldValue, Line, Order } from './kind.ts';

/** Orders two values by their places on a line. */
export function comparePlaces({ place: left }: FieldValue, { place: right }: FieldValue): Order {
  if (left === undefined || right === undefined) return undefined;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The greatest place of some values, or 0 where all are below. */
function greatestPlace(values: readonly FieldValue[]): bigint {
  return values.reduce((most, { place = 0n }) => (place > most ? place : most), 0n);
}

/** Gaps between values that are looked into. */
const mostGaps = 200;

/** Places beside a value that are looked at: as many as a schema's `multipleOf` usually leaves out. */
const beside = Array.from({ length: 64 }, (_, index) => BigInt(index + 1));

/** Numbers of which a schema may want multiples, so that the next one is worth trying. */
const roundNumbers = [100n, 128n, 250n, 256n, 500n, 512n, 1000n, 1024n, 3600n, 10_000n, 86_400n, 1_000_000n];

/**
 * Places where no value lies: well beyond the greatest one, near it, above it and round, near the smallest one and below it, and between
 * values.
 *
 * @param unit what a round place is a multiple of, and the places beside a value are apart by; the line's own step if not given.
 */
export function absentPlaces(
  values: readonly FieldValue[],
  { beyond, step }: Pick<Line, 'beyond' | 'step'>,
  unit: bigint = step,
): readonly bigint[] {
  const greatest = greatestPlace(values);
  const known = new Set(values.flatMap(({ place }) => place ?? []));
  const sorted = [...known].sort((left, right) => (left < right ? -1 : 1));
  const [smallest = 0n] = sorted;
  const gaps = sorted.slice(0, mostGaps).flatMap((place, index) => {
    const next = sorted[index + 1];
    return next === undefined || next - place < 2n * step ? [] : [place + step, middleOf(place, next, step)];
  });
  const places = [
    beyond(greatest),
    ...beside.map((count) => greatest + count * unit),
    ...beside.map((count) => greatest + count * step),
    ...roundNumbers.map((round) => (greatest / (round * unit) + 1n) * round * unit),
    ...gaps,
    ...beside.map((count) => smallest - count * unit),
    ...beside.map((count) => smallest - count * step),
  ];
  return [...new Set(places)].filter((place) => !known.has(place));
}

function middleOf(place: bigint, next: bigint, step: bigint): bigint {
  const middle = place + (next - place) / 2n;
  return middle - (middle % step);
}
