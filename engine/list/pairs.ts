import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { type Decisions, decisionsOn } from '../operators/decisions.ts';
import { discriminatingValues, matchesOfFewPages } from '../operators/weighing.ts';
import { canBeTogether } from '../operators/wording.ts';

/** A filter with the name of its parameter. */
interface NamedFilter {
  readonly name: string;
  readonly filter: Filter;
}

/** A filter with a value to ask it by. */
interface ChosenFilter extends NamedFilter {
  readonly value: string;
}

export interface ChosenPair {
  readonly left: ChosenFilter;
  readonly right: ChosenFilter;
  /** How well the pair distinguishes: the least number of items that only both, or only either, bring. */
  readonly score: number;
}

/** Values of either filter that are weighed against those of the other. */
const candidates = 8;

/**
 * Pairs of filters, each with values so that what both bring is something, and less than either brings alone: for each
 * filter the pair that distinguishes best, and each bound with its counterpart. Filters for which the list has no such pair are
 * in none, so there are never more pairs than filters and bounds.
 */
export function choosePairs(filters: readonly NamedFilter[], items: readonly Item[]): readonly ChosenPair[] {
  const columns = new Map(filters.map(({ name, filter }) => [name, columnsOf(filter, items)]));
  const all: ChosenPair[] = [];
  filters.forEach((left, index) => {
    for (const right of filters.slice(index + 1)) {
      if (!canBeTogether(left, right)) continue;
      const pair = bestPair(left, columns.get(left.name) ?? [], right, columns.get(right.name) ?? []);
      if (pair !== undefined) all.push(pair);
    }
  });
  const chosen = new Set<ChosenPair>();
  for (const { name, filter } of filters) {
    const own = all.filter(({ left, right }) => left.name === name || right.name === name);
    const best = own.reduce<ChosenPair | undefined>(
      (most, pair) => (most === undefined || pair.score > most.score ? pair : most),
      undefined,
    );
    if (best !== undefined) chosen.add(best);
    const bounds = own.find(
      ({ left, right }) => left.name === filter.counterpart || right.name === filter.counterpart,
    );
    if (bounds !== undefined) chosen.add(bounds);
  }
  return all.filter((pair) => chosen.has(pair));
}

interface Column {
  readonly value: string;
  readonly decisions: Decisions;
  readonly total: number;
}

function columnsOf(filter: Filter, items: readonly Item[]): readonly Column[] {
  return discriminatingValues(filter, items)
    .slice(0, candidates)
    .map(({ value }) => {
      const decisions = decisionsOn(items, filter, value, 'standard');
      return { value, decisions, total: decisions.count('yes') };
    });
}

function bestPair(
  left: NamedFilter,
  lefts: readonly Column[],
  right: NamedFilter,
  rights: readonly Column[],
): ChosenPair | undefined {
  let best: ChosenPair | undefined;
  for (const a of lefts) {
    for (const b of rights) {
      const together = a.decisions.countBoth(b.decisions);
      const least = Math.min(together, a.total - together, b.total - together);
      // What brings much shows no more and costs more, so it is taken only where nothing else does.
      const score = Math.max(a.total, b.total) > matchesOfFewPages ? Math.min(least, 1) : least;
      if (score > (best?.score ?? 0))
        best = { left: { ...left, value: a.value }, right: { ...right, value: b.value }, score };
    }
  }
  return best;
}
