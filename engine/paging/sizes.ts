import { admits } from '../api/bad-values.ts';
import { flatSchema } from '../api/flat-schema.ts';
import type { Parameter } from '../api/model.ts';

/** Sizes on either side of one that are looked at where it is none that the schema admits. */
const mostLookedAt = 200;

/**
 * The sizes of a page that a file lets be asked for.
 *
 * @param parameter the one for the size of a page; any size from one on will do where the file does not declare it.
 * @returns of a wanted size the largest one that is not above it, or else the smallest one of all.
 */
export function sizesOf(parameter: Parameter | undefined): (wanted: number) => number {
  if (parameter === undefined) return (wanted) => Math.max(wanted, 1);
  const words = parameter.words.map(Number).filter((size) => Number.isSafeInteger(size) && size >= 1);
  const [smallest, ...others] = words.sort((left, right) => left - right);
  if (smallest !== undefined)
    return (wanted) => others.reduce((size, one) => (one <= wanted ? one : size), smallest);
  const { schema } = parameter;
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = parameter.range;
  const { multipleOf } = flatSchema(schema);
  const step =
    typeof multipleOf === 'number' && Number.isSafeInteger(multipleOf) ? Math.max(multipleOf, 1) : 1;
  const least = Math.ceil(Math.max(minimum, minimum === 0 ? 0 : 1) / step) * step;
  return (wanted) => {
    const within = Math.max(Math.min(wanted, maximum), least);
    if (!Number.isFinite(within)) return within;
    const size = Math.floor(within / step) * step;
    for (let away = 0; away <= mostLookedAt; away += 1) {
      const near = [size - away * step, size + away * step];
      const found = near.find((one) => one >= least && one <= maximum && admits(schema, String(one)));
      if (found !== undefined) return found;
    }
    return size;
  };
}
