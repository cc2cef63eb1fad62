import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readAsked, readField } from '../kinds/index.ts';
import type { Match, Operator } from './operator.ts';
import { Range } from './range.ts';
import { evenSample, quantile } from './sample.ts';
import { valuesShown } from './values.ts';

/** What all filters have in common that let through what lies on one side of their value. */
type RangeOperator = Pick<
  Operator,
  'isEquality' | 'namesClasses' | 'dividesTheList' | 'valuesToAsk' | 'valuesToWeigh' | 'valuesLeavingSeveral'
> & {
  readonly range: Range;
};

/** Values that are weighed of one filter at most. */
const mostWeighed = 5;

/** The part of an operator that follows from the side on which it lets values through. */
export function rangeOperator(inside: Range['inside']): RangeOperator {
  const range = new Range(inside);
  return {
    isEquality: false,
    range,
    namesClasses: () => false,
    dividesTheList: () => false,
    valuesToAsk(filter, { items }) {
      // The lowest and the highest bound are numbers of other lengths than the one in the middle.
      const bounds = range.boundsToAsk(filter, items);
      const chosen = new Set([quantile(bounds, 0.5), bounds[0], bounds.at(-1)].map((bound) => bound?.text));
      return [...chosen].flatMap((text) =>
        text === undefined ? [] : [{ values: [text], why: 'a bound with values of the list on both sides' }],
      );
    },
    valuesToWeigh: (filter, items) =>
      evenSample(range.boundsToAsk(filter, items), mostWeighed).map(({ text }) => text),
    valuesLeavingSeveral(filter, items) {
      const bound = range.wideBound(filter, items);
      return bound === undefined ? [] : [bound];
    },
  };
}

/** Bounds stand this far from a value, so that it does not matter whether a bound lets through what equals it. */
const apart = 2n;

/**
 * The part of an operator that bounds values: everything but its name, its phrase and the data it wants.
 *
 * @param end whether the range has what equals its bound.
 */
export function boundOperator(
  inside: Range['inside'],
  end: End,
): Omit<Operator, 'name' | 'phrase' | 'wantedData'> {
  const { range, ...rest } = rangeOperator(inside);
  const boundsAt = (filter: Filter, item: Item, distance: bigint): readonly string[] => {
    const field = readField(item.value, filter);
    const { line } = kindOf(filter);
    if (field?.place === undefined || line === undefined) return [];
    const bound = field.place + range.narrower * distance * line.step;
    return bound < 0n && field.place >= 0n ? [] : [line.textAt(bound)];
  };
  return {
    ...rest,
    range,
    isBound: true,
    isByTimeOfChange: false,
    heedsLevel: false,
    endCounts: () => end,
    valuesLeavingSeveral(filter, items) {
      const bound = range.wideBound(filter, items, end === 'out');
      return bound === undefined ? [] : [bound];
    },
    matches: (filter, value, item) => matchesBound(inside, end, filter, value, item),
    valuesFinding: (filter, item) => boundsAt(filter, item, -apart),
    valuesExcluding: (filter, item) => boundsAt(filter, item, apart),
    // Of texts, whose order is a collation's affair, nothing is certainly beyond all that a list shows.
    hasAbsentValue: (filter) => range.inside === 'above' && kindOf(filter).line !== undefined,
    absentValue: (filter, { items, seed, name, admits }) =>
      kindOf(filter).drawAbsent(valuesShown(filter, items), seed, `absent ${name}`, admits),
  };
}

/** Whether a range has what equals its bound. */
type End = 'in' | 'out';

/**
 * A value beyond the bound matches, one before it does not. What equals the bound matches if the range has its end; it is open where
 * a reading allows open bounds, and where the value that is shown may be less than the one that is held.
 */
export function matchesBound(
  inside: Range['inside'],
  end: End,
  filter: Filter,
  value: string,
  item: Item,
): Match {
  const have = readField(item.value, filter);
  const kind = kindOf(filter);
  const want = readAsked(filter, value);
  if (want?.place === undefined) return 'open';
  if (have?.place === undefined) return 'no';
  const [least, most] = [have.place, have.place + (have.spread ?? 0n)];
  if (least === most && least === want.place)
    return end === 'out' ? 'no' : filter.openBound === 'fail' ? 'yes' : 'open';
  if (kind.blurs(have, want)) return 'open';
  const [isAbove, isBelow] =
    (inside === 'above') === (end === 'in')
      ? [least >= want.place, most < want.place]
      : [least > want.place, most <= want.place];
  if (isAbove === isBelow) return 'open';
  return isAbove === (inside === 'above') ? 'yes' : 'no';
}
