import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import type { Match } from './operator.ts';
import { evenSample } from './sample.ts';
import { countValues, mayBeAsked } from './values.ts';

/** A value of the list to bound texts by, with how many items certainly match and how many certainly do not. */
interface TextBound {
  readonly text: string;
  readonly yes: number;
  readonly no: number;
}

/** Values that are looked at for bounds. */
const mostTried = 24;

/**
 * Values of the list to bound others by whose order is a collation's affair, the one that divides the list best first. What is not
 * ordered alike by every collation is open, so that a bound serves by those items about which it decides.
 *
 * @param judge whether an item matches a bound.
 */
export const textBounds = memo(
  (
    items: readonly Item[],
    filter: Filter,
    judge: (filter: Filter, value: string, item: Item) => Match,
  ): readonly TextBound[] => {
    const values = [...countValues(filter, items).keys()].filter((value) => mayBeAsked(filter, value)).sort();
    const bounds = evenSample(values, mostTried).map((text) => {
      const found = items.map((item) => judge(filter, text, item));
      const count = (wanted: Match): number => found.filter((match) => match === wanted).length;
      return { text, yes: count('yes'), no: count('no') };
    });
    return bounds
      .filter(({ yes }) => yes > 0)
      .sort((left, right) => Math.min(right.yes, right.no) - Math.min(left.yes, left.no));
  },
);
