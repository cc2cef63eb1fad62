import type { Collection } from '../api/model.ts';
import { type Exchange, headerOf } from '../base/exchange.ts';
import { fingerprint } from '../list/fingerprint.ts';
import type { Baseline } from '../list/scene.ts';
import { readPage } from '../paging/page.ts';

/**
 * Whether a later reading of the list may show it as it was at an earlier one, because a cache gave some of it. The age that a cache
 * says is in whole seconds.
 */
export function mayBeStale(later: readonly Exchange[], earlier: readonly Exchange[]): boolean {
  const read = Math.max(...earlier.map(endOf));
  return later.some((exchange) => {
    const age = ageOf(exchange);
    return age !== undefined && endOf(exchange) - (age + 1) * 1000 <= read;
  });
}

/** The ids of items that answers from no cache show, and all of them as a reading does. */
export function idsShownAlike(
  reading: Baseline,
  exchanges: readonly Exchange[],
  collection: Collection,
): ReadonlySet<string> {
  const alike = new Map<string, boolean>();
  for (const exchange of exchanges) {
    if (ageOf(exchange) !== undefined || reading.walk.exchanges.includes(exchange)) continue;
    for (const item of readPage(exchange, collection)?.items ?? []) {
      const known = reading.byId.get(item.id);
      const isSame = known !== undefined && fingerprint(known, collection) === fingerprint(item, collection);
      alike.set(item.id, isSame && alike.get(item.id) !== false);
    }
  }
  return new Set([...alike].flatMap(([id, isAlike]) => (isAlike ? [id] : [])));
}

/** When an answer had come, in milliseconds since 1970. */
function endOf({ startedAt, durationMs, waitedMs }: Exchange): number {
  return Date.parse(startedAt) + durationMs + waitedMs;
}

/** The seconds for which a cache says that it has had an answer; undefined for one that is from no cache. */
function ageOf(exchange: Exchange): number | undefined {
  const age = headerOf(exchange, 'age')?.trim() ?? '';
  return /^\d{1,9}$/.test(age) ? Number(age) : undefined;
}
