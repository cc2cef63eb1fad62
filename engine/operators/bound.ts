import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readAsked, readField } from '../kinds/index.ts';
import type { FieldValue, Order } from '../kinds/kind.ts';
import { drawnAbsent } from './absent.ts';
import type { Match, Operator } from './operator.ts';
import { Range } from './range.ts';
import { evenSample, quantile } from './sample.ts';
import { textBounds } from './text-bounds.ts';

/** What all filters have in common that let through what lies on one side of their value. */
type RangeOperator = Pick<
  Operator,
  'isEquality' | 'namesClasses' | 'dividesTheList' | 'valuesToAsk' | 'valuesToWeigh' | 'valuesLeavingSeveral'
> & {
  readonly range: Range;
};

/** Bounds of texts that are asked by. */
const mostTexts = 3;

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

/** Whether the values of a filter's field lie on a line; the order of others is a collation's affair. */
function liesOnALine(filter: Filter): boolean {
  return kindOf(filter).line !== undefined;
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
  const matches = (filter: Filter, value: string, item: Item): Match =>
    matchesBound(inside, end, filter, value, item);
  const ofTexts = (filter: Filter, items: readonly Item[]): ReturnType<typeof textBounds> =>
    textBounds(items, filter, matches);
  const decided = (filter: Filter, item: Item, items: readonly Item[], wanted: Match): readonly string[] =>
    ofTexts(filter, items).flatMap(({ text }) => (matches(filter, text, item) === wanted ? [text] : []));
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
    valuesToAsk: (filter, basis) =>
      liesOnALine(filter)
        ? rest.valuesToAsk(filter, basis)
        : ofTexts(filter, basis.items)
            .slice(0, mostTexts)
            .map(({ text }) => ({ values: [text], why: 'a bound that is a value of the list' })),
    valuesToWeigh: (filter, items) =>
      liesOnALine(filter)
        ? rest.valuesToWeigh(filter, items)
        : ofTexts(filter, items)
            .slice(0, mostWeighed)
            .map(({ text }) => text),
    valuesLeavingSeveral(filter, items) {
      if (!liesOnALine(filter))
        return ofTexts(filter, items)
          .filter(({ yes }) => yes > 1)
          .slice(0, 1)
          .map(({ text }) => text);
      const bound = range.wideBound(filter, items, end === 'out');
      return bound === undefined ? [] : [bound];
    },
    matches,
    valuesFinding: (filter, item, items) =>
      liesOnALine(filter) ? boundsAt(filter, item, -apart) : decided(filter, item, items, 'yes'),
    valuesExcluding: (filter, item, items) =>
      liesOnALine(filter) ? boundsAt(filter, item, apart) : decided(filter, item, items, 'no'),
    // Of texts, whose order is a collation's affair, nothing is certainly beyond all that a list shows.
    hasAbsentValue: (filter) => range.inside === 'above' && kindOf(filter).line !== undefined,
    absentValue: (filter, basis) => drawnAbsent(filter, basis, matches),
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
  if (want === undefined) return 'open';
  if (have === undefined) return 'no';
  if (kind.line === undefined)
    return matchesText(inside, end, filter, kind.compare(have, want), [have, want]);
  if (want.place === undefined) return 'open';
  if (have.place === undefined) return 'no';
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

/** The same of values whose order is a collation's affair: by what every collation agrees on. */
function matchesText(
  inside: Range['inside'],
  end: End,
  filter: Filter,
  order: Order,
  [have, want]: readonly [FieldValue, FieldValue],
): Match {
  const kind = kindOf(filter);
  if (order === 0) return end === 'out' ? 'no' : filter.openBound === 'fail' ? 'yes' : 'open';
  const isOpen = order === undefined || kind.mayBeTakenFor(have, want) || kind.isOrderedOtherwise(have, want);
  if (isOpen) return 'open';
  return (order === 1) === (inside === 'above') ? 'yes' : 'no';
}
