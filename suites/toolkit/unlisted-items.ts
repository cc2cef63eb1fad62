import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { itemsShown } from './shown-items.ts';

/**
 * Entries that neither reading of the whole list has. One that others made and deleted between the two readings is none:
 * it comes in one round of probes alone, while what the list hides comes in every round.
 */
export function unlistedItems(items: readonly Item[], facts: Facts): readonly Item[] {
  return items.filter(({ id }) => !isKnown(id, facts));
}

/** Whether an entry is in a reading of the whole list, or was there between two readings and no longer. */
export function isKnown(id: string, facts: Facts): boolean {
  return (
    facts.before.byId.has(id) || facts.after.byId.has(id) || !shownByRound(facts).every((ids) => ids.has(id))
  );
}

/** The ids that each round of probes showed. */
const shownByRound = memo((facts: Facts): readonly ReadonlySet<string>[] => {
  const byStage = new Map<string, Set<string>>();
  for (const exchange of facts.exchanges) {
    if (!exchange.stage.startsWith('probes-')) continue;
    const ids = byStage.get(exchange.stage) ?? new Set<string>();
    for (const { id } of itemsShown(exchange, facts.api)) ids.add(id);
    byStage.set(exchange.stage, ids);
  }
  return [...byStage.values()];
});
