import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import { decisionsOn } from './decisions.ts';
import { operatorOf } from './index.ts';

/** A value with how many items of the list certainly match it, and how many certainly do not. */
export interface WeighedValue {
  readonly value: string;
  readonly matching: number;
  readonly others: number;
}

/** Matches that a probe may bring before it counts as a long one: as many as fit a few pages. */
export const matchesOfFewPages = 200;

/**
 * Values by which a filter's right answer differs from the whole list: some items match and some do not. Those of most matches
 * come first, but in a long list those whose matches take many requests come last; at most sixteen are weighed.
 */
export function discriminatingValues(filter: Filter, items: readonly Item[]): readonly WeighedValue[] {
  return weighed(items, filter);
}

// The list is the key, so that what is known of it goes when it does.
const weighed = memo((items: readonly Item[], filter: Filter): readonly WeighedValue[] =>
  operatorOf(filter)
    .valuesToWeigh(filter, items)
    .map((value) => weigh(filter, value, items))
    .filter(({ matching, others }) => matching > 0 && others > 0)
    .sort((left, right) => usefulness(right.matching) - usefulness(left.matching)),
);

/** How well a number of matches serves a probe: the more the better, but those that take many pages come last. */
export function usefulness(matching: number): number {
  return matching <= matchesOfFewPages ? matching : -matching;
}

function weigh(filter: Filter, value: string, items: readonly Item[]): WeighedValue {
  const decisions = decisionsOn(items, filter, value, 'standard');
  return { value, matching: decisions.count('yes'), others: decisions.count('no') };
}
