import { lowered } from '../engine/operators/letters.ts';
import { type Entry, type Field, type Scalar, scalarsIn } from './values.ts';

export type Way = 'ascending' | 'descending';

/** How a service may compare texts. */
const comparisons: readonly ((left: Scalar, right: Scalar) => number)[] = [
  (left, right) => (left < right ? -1 : left > right ? 1 : 0),
  (left, right) => {
    const [low, high] = [folded(left), folded(right)];
    return low < high ? -1 : low > high ? 1 : 0;
  },
  (left, right) =>
    typeof left === 'string' && typeof right === 'string' ? collator.compare(left, right) : 0,
];

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: false });

function folded(value: Scalar): Scalar {
  return typeof value === 'string' ? lowered(value) : value;
}

/** Whether entries are in the order of a field, by any of the ways in which services compare; those without it may be anywhere. */
export function isSorted(entries: readonly Entry[], field: Field, way: Way): boolean {
  const values = entries.flatMap((entry) => scalarsIn(entry, field)[0] ?? []);
  const sign = way === 'ascending' ? 1 : -1;
  const possible = typeof values[0] === 'string' ? comparisons : comparisons.slice(0, 1);
  return possible.some((compare) =>
    values.every((value, index) => {
      const before = values[index - 1];
      return before === undefined || sign * compare(before, value) <= 0;
    }),
  );
}
