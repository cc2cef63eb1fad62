import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from './evidence.ts';
import { isLong, type PagingSubject, probePages, stretchOf } from './paging.ts';
import { count, idsOf, nameIds, nameQuery } from './phrases.ts';
import { claimOnUnended, claimOnUnreadable } from './walk-claims.ts';

/** The list of a query, and the same behind one of its entries. */
export interface AfterMarker {
  readonly query: Query;
  readonly marker: string;
  readonly whole: Walk;
  readonly rest: Walk;
}

/** Asks for the list of a query behind an early and a later entry of it; none where it has fewer than two. */
export function* askAfterMarkers(
  scene: Scene,
  { paging }: PagingSubject,
  query: Query,
): Asking<readonly AfterMarker[]> {
  const pages = { pages: stretchOf(scene) };
  const whole = yield* walkList(scene, [...query, ...probePages(scene)], pages);
  const { items } = whole;
  const asked: AfterMarker[] = [];
  for (const place of new Set([Math.floor((items.length - 2) / 3), Math.floor((items.length * 2 - 3) / 3)])) {
    const item = items[place];
    if (item === undefined || items.length < 2) continue;
    // One page and what follows it tell where a marker stands; the whole rest is read of short lists only.
    const behind: Query = [...query, [paging.marker, item.id], ...probePages(scene)];
    asked.push({
      query,
      marker: item.id,
      whole,
      rest: yield* walkList(scene, behind, isLong(scene) ? { pages: 2 } : pages),
    });
  }
  return asked;
}

/** One verdict for each marker whose entry stayed the same and has stable entries behind it. */
export function judgeAfterMarkers(asked: readonly AfterMarker[], facts: Facts): readonly Claim[] {
  return asked
    .filter(({ marker }) => facts.isStable(marker))
    .map((behind) => judgeAfterMarker(behind, facts));
}

function judgeAfterMarker({ query, marker, whole, rest }: AfterMarker, facts: Facts): Claim {
  const list = `the list with ${nameQuery(query)} behind ${marker}`;
  const grounds = {
    evidence: walkEvidence(rest, whole),
    readings: facts.list.collection.paging?.readings ?? [],
  };
  const unusable = claimOnUnreadable(rest, list) ?? claimOnUnended(rest, facts, list, grounds);
  if (unusable !== undefined) return unusable;
  const all = [...new Set(idsOf(whole.items))];
  const wanted = all.slice(all.indexOf(marker) + 1).filter(facts.isStable);
  const expected = `the ${count(wanted.length, facts.api)} that stand behind it in that list`;
  const found = compareSequences(
    idsOf(rest.items),
    wanted,
    facts.isStable,
    rest.end.kind !== 'end',
    whole.end.kind !== 'end',
  );
  const earlier = new Set(all.slice(0, all.indexOf(marker) + 1));
  const before = idsOf(rest.items).filter((id) => earlier.has(id) && facts.isStable(id));
  const besides = [...new Set([...before, ...found.strangers])];
  if (besides.length > 0)
    return failed(`${capital(list)} holds what does not stand behind it.`, {
      ...grounds,
      expected,
      actual: `also ${nameIds(besides)}`,
    });
  if (found.missing.length > 0)
    return failed(`${capital(list)} lacks what stands behind it.`, {
      ...grounds,
      expected,
      actual: `missing: ${nameIds(found.missing)}`,
    });
  return wanted.length === 0
    ? inconclusive(
        `Nothing that stayed the same stands behind ${marker}, so its place cannot be seen.`,
        grounds,
      )
    : passed(`Behind ${marker} the list with ${nameQuery(query)} goes on where it must.`, grounds);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
