import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { memo } from '../base/memo.ts';
import type { Level } from '../base/verdict.ts';
import { matches, operatorOf } from './index.ts';
import type { Match } from './operator.ts';

/** How a decision is held: a long list has very many of them. */
const codes: readonly Match[] = ['open', 'yes', 'no'];

/** What a filter by one value decides about each item of a list. */
export class Decisions {
  readonly #items: readonly Item[];
  readonly #found: Uint8Array;

  constructor(items: readonly Item[], decide: (item: Item) => Match) {
    this.#items = items;
    this.#found = new Uint8Array(items.length);
    for (const [place, item] of items.entries()) this.#found[place] = codes.indexOf(decide(item));
  }

  /** The decision about the item at a place of the list; open beyond its end. */
  at(place: number): Match {
    return codes[this.#found[place] ?? 0] ?? 'open';
  }

  /** The items about which the decision is this one, in the order of the list. */
  items(match: Match): readonly Item[] {
    return this.#items.filter((_, place) => this.at(place) === match);
  }

  /** About how many items the decision is this one, of the whole list or of its beginning of some length. */
  count(match: Match, length = this.#found.length): number {
    const code = codes.indexOf(match);
    return this.#found.subarray(0, length).reduce((sum, found) => (found === code ? sum + 1 : sum), 0);
  }

  /** How many items match by this filter and by another one, of the same list. */
  countBoth(other: Decisions): number {
    const yes = codes.indexOf('yes');
    return this.#found.reduce(
      (sum, found, place) => (found === yes && other.#found[place] === yes ? sum + 1 : sum),
      0,
    );
  }

  /** Whether there is an item about which the decision is this one. */
  some(match: Match): boolean {
    return this.#found.includes(codes.indexOf(match));
  }
}

/**
 * What a filter by a value decides about each item of a list, by the documents. It is worked out once for each list, filter, value
 * and level, since many checks ask the same, and forgotten together with the list.
 */
export function decisionsOn(items: readonly Item[], filter: Filter, value: string, level: Level): Decisions {
  return decisions(items, filter, value, operatorOf(filter).heedsLevel ? level : 'strict');
}

const decisions = memo(
  (items: readonly Item[], filter: Filter, value: string, level: Level): Decisions =>
    new Decisions(items, (item) => matches(filter, value, item, level)),
);
