import { answeredAt, type Exchange } from '../base/exchange.ts';
import { type Item, itemOf } from '../base/item.ts';
import { readPointer } from '../base/json.ts';
import { readJson } from '../base/json-body.ts';
import { parseInstant } from '../kinds/instant.ts';
import { readPage } from '../paging/page.ts';
import { beginsList, goesTo, type Surroundings } from './place-of-request.ts';

/*
 * Several copies of a list may stand behind one address, and some of them know later than others what became of an entry. Their answers
 * then differ by turns: what was just made is not there yet, what was just changed shows as it was, what was just deleted is still there.
 * No server is to blame for that. It shows where one and the same request gets both, and where entries say themselves that they are new.
 */

/** What a round shows of copies that lag behind. */
export interface Lag {
  /** Entries that one and the same request has one time and not another, although it has what stands after them. */
  readonly unsteady: ReadonlySet<string>;
  /** Entries that were made or changed just before the run looked, or while it did, as their own times say. */
  readonly young: ReadonlySet<string>;
  /** Those of them that some answers show as they were, or not yet. */
  readonly lagging: ReadonlySet<string>;
}

/** How long a copy may know nothing of what happened. */
const longestLag = 60_000_000_000n;

/** Entries looked at, so that judging stays quick where every answer is a long list. */
const enough = 200_000;

/** What answers to the user's own requests show of copies that lag behind. */
export function lagIn(exchanges: readonly Exchange[], place: Surroundings): Lag {
  const own = exchanges.filter(({ request }) => request.credential === 'own' && request.method === 'GET');
  const unsteady = unsteadyIn(own, place);
  const times = timesIn(own, place);
  const young = new Set([...times].filter(([, { isYoung }]) => isYoung).map(([id]) => id));
  const lagging = [...young].filter((id) => unsteady.has(id) || (times.get(id)?.texts.size ?? 0) > 1);
  return { unsteady, young, lagging: new Set(lagging) };
}

interface Times {
  /** Its times, as different answers show them. */
  readonly texts: Set<string>;
  isYoung: boolean;
}

/** The times of each entry, wherever it was shown. */
function timesIn(
  exchanges: readonly Exchange[],
  { api, endpoint }: Surroundings,
): ReadonlyMap<string, Times> {
  const { timeline } = api.list.collection;
  const found = new Map<string, Times>();
  if (timeline.length === 0) return found;
  const moments = exchanges.map(answeredAt).sort((left, right) => (left < right ? -1 : 1));
  const started = moments[0] ?? 0n;
  let looked = 0;
  for (const exchange of exchanges) {
    if (looked >= enough) break;
    const now = answeredAt(exchange);
    for (const item of itemsOf(exchange, { api, endpoint })) {
      looked += 1;
      const texts = timeline.map((pointer) => readPointer(item.value, pointer));
      const known = found.get(item.id) ?? { texts: new Set<string>(), isYoung: false };
      found.set(item.id, known);
      const text = JSON.stringify(texts);
      if (known.texts.has(text)) continue;
      known.texts.add(text);
      known.isYoung ||= texts.some((time) => {
        const at = typeof time === 'string' ? parseInstant(time) : undefined;
        return at !== undefined && at >= started - longestLag && at <= now + longestLag;
      });
    }
  }
  return found;
}

/** The entries of a page, or the one that was read by itself. */
function itemsOf(exchange: Exchange, { api, endpoint }: Surroundings): readonly Item[] {
  const { collection } = api.list;
  if (api.item !== undefined && goesTo(api.item, exchange, { api, endpoint })) {
    const item = itemOf(readPointer(readJson(exchange), api.item.item.wrapper), collection.identity);
    return item === undefined ? [] : [item];
  }
  return readPage(exchange, collection)?.items ?? [];
}

/** The entries that the beginning of a list has one time and lacks another, when the same is asked for. */
function unsteadyIn(exchanges: readonly Exchange[], { api, endpoint }: Surroundings): ReadonlySet<string> {
  const byRequest = new Map<string, Map<string, readonly string[]>>();
  for (const exchange of exchanges) {
    if (!beginsList(exchange, { api, endpoint, list: api.list })) continue;
    const page = readPage(exchange, api.list.collection);
    if (page === undefined) continue;
    const { url, headers } = exchange.request;
    const request = JSON.stringify([url, headers]);
    const ids = page.items.map(({ id }) => id);
    const known = byRequest.get(request) ?? new Map<string, readonly string[]>();
    byRequest.set(request, known.set(ids.join('\n'), ids));
  }
  return new Set([...byRequest.values()].flatMap((answers) => skippedIn([...answers.values()])));
}

/** Fewer entries than this that two answers have in common show nothing of their order. */
const fewest = 3;

/**
 * Of several answers to one request the entries that one of them passes over. Answers that have the same entries in another order are of
 * a list without order, and show nothing.
 */
function skippedIn(answers: readonly (readonly string[])[]): readonly string[] {
  const sets = answers.map((ids) => new Set(ids));
  return answers.flatMap((ids, index) =>
    answers.flatMap((others, other) =>
      index === other ? [] : passedOver(ids, others, sets[index] ?? new Set(), sets[other] ?? new Set()),
    ),
  );
}

/** The entries of one answer that another lacks between two that it has; where it is shorter, those at both ends as well. */
function passedOver(
  ids: readonly string[],
  others: readonly string[],
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly string[] {
  const common = ids.filter((id) => other.has(id));
  if (common.length === ids.length || common.length < fewest) return [];
  const inOrder = others.filter((id) => own.has(id)).every((id, place) => id === common[place]);
  if (!inOrder) return [];
  const isShorter = other.size < own.size;
  const from = isShorter ? 0 : ids.findIndex((id) => other.has(id));
  const end = isShorter ? ids.length : ids.findLastIndex((id) => other.has(id));
  return ids.slice(from, end).filter((id) => !other.has(id));
}
