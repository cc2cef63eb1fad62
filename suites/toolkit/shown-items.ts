import type { Api } from '../../engine/api/model.ts';
import { type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { type Item, itemOf } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';
import { numberOfStage } from '../../engine/run/recording.ts';

/** The entries that an exchange shows: those of a page, or the one that was read by itself. */
export function itemsShown(exchange: Exchange, api: Api): readonly Item[] {
  const page = readPage(exchange, api.list.collection);
  if (page !== undefined) return page.items;
  const resource = readItem(exchange, api);
  return resource === undefined ? [] : [resource];
}

/** The page of the list that an exchange shows; an entry that was read by itself may come in the envelope of the list, and is none. */
export function listPage(exchange: Exchange, facts: Facts): Page | undefined {
  return asksForOneEntry(exchange, facts) ? undefined : readPage(exchange, facts.list.collection);
}

/** Whether a request went to the address of one entry, or to one that ends in the identity of an entry as a link to it does. */
function asksForOneEntry(exchange: Exchange, facts: Facts): boolean {
  const { item } = facts.api;
  if (goesTo(facts.list, exchange, facts)) return false;
  if (item !== undefined && goesTo(item, exchange, facts)) return true;
  const [path = ''] = exchange.request.url.split(/[?#]/, 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const ids = [last, decoded(last)];
  return ids.some((id) => facts.before.byId.has(id) || facts.after.byId.has(id));
}

/** A text without its percent escapes, or as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The entry that was read by itself, wherever the specification lets it stand in the body. */
export function readItem(exchange: Exchange, api: Api): Item | undefined {
  if (!isSuccess(exchange)) return undefined;
  const { identity, links } = api.list.collection;
  const wrappers = [
    api.item?.item.wrapper,
    ...links.map(({ leadsToItem }) => (leadsToItem === undefined ? undefined : (leadsToItem.wrapper ?? ''))),
  ];
  for (const wrapper of new Set(wrappers)) {
    const value = wrapper === undefined ? undefined : readPointer(readJson(exchange), wrapper);
    const item = itemOf(value, identity);
    if (item !== undefined) return item;
  }
  return undefined;
}

/**
 * The user's own exchanges up to the reading of the list that shows what stayed the same: of later ones nobody knows, and
 * with other credentials another list may be right.
 */
export function exchangesOfRound(facts: Facts): readonly Exchange[] {
  const own = facts.exchanges.filter(({ request }) => request.credential === 'own');
  const [last] = facts.after.walk.exchanges;
  return last === undefined
    ? own
    : own.filter(({ stage }) => numberOfStage(stage) <= numberOfStage(last.stage));
}

/**
 * Those of them that were asked between the two readings of the list. What a reading asks beside its own walk may show what
 * an entry was before the walk came to it.
 */
export function exchangesBetween(facts: Facts): readonly Exchange[] {
  const readings = new Set(
    [...facts.before.walk.exchanges, ...facts.after.walk.exchanges].map(({ stage }) => stage),
  );
  return exchangesOfRound(facts).filter(({ stage }) => !readings.has(stage));
}

/**
 * Whether an entry was there when a request of the run was sent: a page of an earlier round, or the reading before the first, shows it.
 * One that stayed the same between the last two readings may have been made after that request.
 */
export function wasThere(id: string, { stage }: Exchange, facts: Facts): boolean {
  const first = firstSeen(facts).get(id);
  return first !== undefined && first < numberOfStage(stage);
}

/** The number of the first stage in which each entry is seen. */
const firstSeen = memo((facts: Facts): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const exchange of exchangesOfRound(facts))
    for (const { id } of listPage(exchange, facts)?.items ?? [])
      found.set(id, Math.min(found.get(id) ?? Number.POSITIVE_INFINITY, numberOfStage(exchange.stage)));
  return found;
});

/**
 * Entries that neither reading of the whole list has. One that others made and deleted between the two readings is none:
 * it comes in one round of probes alone, while what the list hides comes in every round.
 */
export function unlistedItems(items: readonly Item[], facts: Facts): readonly Item[] {
  return items.filter(({ id }) => !isKnown(id, facts));
}

/**
 * Whether an entry is in a reading of the whole list, or was there between two readings and no longer. Where some copies of the list lag
 * behind, both readings may be of a copy that does not know a new one yet.
 */
export function isKnown(id: string, facts: Facts): boolean {
  return (
    facts.before.byId.has(id) ||
    facts.after.byId.has(id) ||
    isExcusedByLag(id, facts) ||
    !shownByRound(facts).every((ids) => ids.has(id))
  );
}

/** Whether some copy of the list may not know yet what became of an entry. */
export function isExcusedByLag(id: string, { lag }: Facts): boolean {
  return lag.unsteady.has(id) || (lag.young.has(id) && lag.lagging.size + lag.unsteady.size > 0);
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
