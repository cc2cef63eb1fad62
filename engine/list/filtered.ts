import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import { decisionsOn } from '../operators/decisions.ts';
import { matches } from '../operators/index.ts';
import { coverageOf, placesOf, stretchLength } from './coverage.ts';
import type { Walk } from './scene.ts';

/** What a filtered list shows against the items that are known. */
export interface FilterFindings {
  /** Returned, and must not be. */
  readonly unexpected: readonly Item[];
  /** Not returned, and must be. */
  readonly missing: readonly Item[];
  /** Stable items that must be returned, as far as the answer reaches. */
  readonly matching: number;
  /** Stable items that must not be returned, and that an answer which ignores the filter would have shown. */
  readonly others: number;
}

/**
 * Compares a filtered list with the items that are stable.
 *
 * @param answer the filtered list, to its end or cut at a bound: of a cut one, nothing is missing beyond its reach.
 * @param stable the items that must be judged, in the order of the list; others are judged only if `isKnown` says that
 *   no reading of the whole list ever showed them.
 */
export function compareFiltered(
  filter: Filter,
  value: string,
  answer: Pick<Walk, 'items' | 'end'>,
  stable: readonly Item[],
  isKnown: (id: string) => boolean,
  level: Level = 'strict',
): FilterFindings {
  const decisions = decisionsOn(stable, filter, value, level);
  const places = placesOf(stable);
  const returnedIds = new Set(answer.items.map((item) => item.id));
  const covers = coverageOf(answer, stable);
  const must = decisions.items('yes').filter(({ id }) => returnedIds.has(id) || covers(id));
  return {
    unexpected: answer.items.filter((item) => {
      const place = places.get(item.id);
      if (place !== undefined) return decisions.at(place) === 'no';
      return !isKnown(item.id) && matches(filter, value, item, level) === 'no';
    }),
    missing: must.filter(({ id }) => !returnedIds.has(id)),
    matching: must.length,
    others: decisions.count('no', stretchLength(answer, stable)),
  };
}
