import type { FieldKind, Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import { kindOf, type TypedMember } from '../kinds/index.ts';
import type { Line } from '../kinds/kind.ts';
import { quantile } from './sample.ts';
import { valuesShown } from './values.ts';
import { isAdmitted } from './wording.ts';

/** A place on a line to bound a range by, with how many different values lie on either side. */
interface ChosenBound {
  /** As it is sent. */
  readonly text: string;
  readonly value: bigint;
  readonly below: number;
  readonly above: number;
}

/** The values around one value of a member, as they are sent. */
interface Neighbours {
  /** The nearest below it that certainly lets through other items. */
  readonly below: string;
  readonly upon: string;
  readonly above: string;
}

/** Bounds among which probes choose, so that what a bound lets through takes no more requests in a long list. */
const mostBounds = 200;

/** A filter that lets through what lies on one side of its value, and how to choose values for it. */
export class Range {
  /** Where the values lie that it lets through. */
  readonly inside: 'above' | 'below';
  readonly outside: 'above' | 'below';
  /** Added to a bound, it makes the range narrower. */
  readonly narrower: 1n | -1n;

  constructor(inside: 'above' | 'below') {
    this.inside = inside;
    this.outside = inside === 'above' ? 'below' : 'above';
    this.narrower = inside === 'above' ? 1n : -1n;
  }

  /** Of many places in an ascending list those at the end where the range lets little through. */
  narrowEnd<T>(places: readonly T[]): readonly T[] {
    return this.inside === 'below' ? places.slice(0, mostBounds) : places.slice(-mostBounds);
  }

  /** The bounds between values, in a long list only those that let little through; ascending. */
  bounds(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
    return this.narrowEnd(boundsBetween(filter, items));
  }

  /**
   * The bounds to ask by where each entry is compared with the bound by itself: those between values, or, where the values stand too
   * close for any, those upon values that have others on both sides. What equals such a bound may then be open; the others are not.
   */
  boundsToAsk(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
    const between = this.bounds(filter, items);
    const { line } = kindOf(filter);
    const isWholeSteps = line !== undefined && line.leastGap(filter.tolerance) === 3n * line.step;
    return between.length > 0 || !isWholeSteps ? between : this.narrowEnd(innerBounds(filter, items));
  }

  /**
   * A bound that lets most through of those that a probe may take: three quarters of a short list.
   *
   * @param beyond whether it has to lie beyond the value that it ends at, because it does not count itself in.
   */
  wideBound(filter: Filter, items: readonly Item[], beyond = false): string | undefined {
    const near = this.narrowEnd(sortedPlaces(filter, items))
      .map((value) => (beyond ? neighbours(filter, value)[this.outside] : boundText(filter, value)))
      .filter((text) => isAdmitted(filter, text));
    return near[Math.floor((near.length - 1) * (this.inside === 'below' ? 3 / 4 : 1 / 4))];
  }

  /**
   * A bound equal to a value of the list, with values on both sides; preferred is one with a neighbour next to it, which
   * shows an error of one.
   */
  boundUpon(filter: Filter, items: readonly Item[]): ChosenBound | undefined {
    const known = new Set(sortedPlaces(filter, items));
    const near = this.narrowEnd(innerBounds(filter, items));
    const step = kindOf(filter).line?.step ?? 1n;
    const close = near.filter(({ value }) => known.has(value - step) || known.has(value + step));
    return quantile(close.length > 0 ? close : near, 0.5);
  }

  /**
   * Bounds just above a value that the list shows and just below another, as near as the filter's tolerance lets them be
   * judged, so that a small error shows.
   *
   * @param suits which values may be chosen; any, if not given.
   */
  boundsBeside(
    filter: Filter,
    items: readonly Item[],
    suits: (place: bigint) => boolean = () => true,
  ): { readonly above: string | undefined; readonly below: string | undefined } {
    const margin = marginOf(filter);
    const values = sortedPlaces(filter, items);
    const gaps = this.narrowEnd(
      values.flatMap((value, index) => {
        const next = values[index + 1];
        return next !== undefined && next - value > 2n * margin ? [{ value, next }] : [];
      }),
    );
    const early = quantile(
      gaps.filter(({ value }) => suits(value) && isAdmitted(filter, neighbours(filter, value).above)),
      0.4,
    );
    const late = quantile(
      gaps.filter(({ next }) => suits(next) && isAdmitted(filter, neighbours(filter, next).below)),
      0.6,
    );
    return {
      above: early === undefined ? undefined : neighbours(filter, early.value).above,
      below: late === undefined ? undefined : neighbours(filter, late.next).below,
    };
  }
}

/** A value of a member and the nearest values on both sides of it that differ from it. */
export function neighbours(filter: Filter, place: bigint): Neighbours {
  const margin = marginOf(filter);
  return {
    below: boundText(filter, place - margin),
    upon: boundText(filter, place),
    above: boundText(filter, place + margin),
  };
}

function marginOf(filter: Filter): bigint {
  return kindOf(filter).line?.margin(filter.tolerance) ?? 0n;
}

/**
 * Bounds between the values that the list shows, equal to none of them and to no neighbour of one, so that it does not
 * matter whether a bound counts itself in; ascending. Between instants the gap is wider than what the filter tolerates
 * on either side.
 */
export function boundsBetween(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
  return between(items, filter);
}

const between = memo((items: readonly Item[], filter: Filter): readonly ChosenBound[] => {
  const { line } = kindOf(filter);
  if (line === undefined) return [];
  const values = sortedPlaces(filter, items);
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (next === undefined || next - value < line.leastGap(filter.tolerance)) return [];
    const middle = value + (next - value) / 2n;
    const bound = middle - (middle % line.step);
    const admitted = nearMiddle(filter, line, bound, { value, next });
    return admitted === undefined
      ? []
      : [
          {
            text: line.textAt(admitted),
            value: admitted,
            below: index + 1,
            above: values.length - index - 1,
          },
        ];
  });
});

/** Steps on either side of a middle at which a bound is looked for that the file admits. */
const mostSteps = 512n;

/** The place nearest to the middle between two values that the file admits and that is no neighbour of either; undefined where there is none. */
function nearMiddle(
  filter: Filter,
  { step, textAt }: Line,
  middle: bigint,
  { value, next }: { readonly value: bigint; readonly next: bigint },
): bigint | undefined {
  const margin = marginOf(filter);
  for (let steps = 0n; steps <= mostSteps; steps += 1n) {
    const [below, above] = [middle - steps * step, middle + steps * step];
    const isWithin = (place: bigint): boolean => place - value > margin && next - place > margin;
    if (steps > 0n && !isWithin(below) && !isWithin(above)) return undefined;
    const found = [above, below].find(
      (place) => (steps === 0n || isWithin(place)) && isAdmitted(filter, textAt(place)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Bounds equal to the values that have others on both sides; ascending. */
function innerBounds(filter: Filter, items: readonly Item[]): readonly ChosenBound[] {
  const values = sortedPlaces(filter, items);
  return values
    .slice(1, -1)
    .map((value, index) => ({
      text: boundText(filter, value),
      value,
      below: index + 1,
      above: values.length - index - 2,
    }))
    .filter(({ text }) => isAdmitted(filter, text));
}

/** A place on the line of a member's values as it is sent. */
export function boundText(member: Pick<TypedMember, 'kind'>, place: bigint): string {
  return kindOf(member).line?.textAt(place) ?? String(place);
}

/** The distinct places of a member's values on their line, ascending; none for values that lie on no line. */
export function sortedPlaces({ field, kind }: TypedMember, items: readonly Item[]): readonly bigint[] {
  return placesOf(items, field, kind);
}

// The list is the key, so that what is known of it goes when it does.
const placesOf = memo((items: readonly Item[], field: string, kind: FieldKind): readonly bigint[] => {
  const places = new Set(valuesShown({ field, kind }, items).flatMap(({ place }) => place ?? []));
  return [...places].sort((left, right) => (left < right ? -1 : 1));
});
