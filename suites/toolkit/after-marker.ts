import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isLong, type Marked, type PagingSubject, probePages, stretchOf } from './paging.ts';
import { count, idsOf, nameQuery } from './phrases.ts';
import { claimsOnPlaces, withPlaces } from './placed-pages.ts';
import { claimOnExcess, claimOnLoss, completeness, type ListRead, soundness } from './sequence-claims.ts';
import { claimOnUnjudged, claimsOnWalk, end, service } from './walk-claims.ts';

/** The list of a query, and what comes after one of its entries. */
export interface AfterMarker {
  readonly query: Query;
  readonly marker: string;
  readonly whole: Walk;
  readonly rest: Walk;
}

/** All that can be claimed about a list after a marker. */
export const afterMarkerAspects = [soundness, completeness, end, service];

/** Asks for the list of a query after an early and a later entry of it; none where it has fewer than two. */
export function* askAfterMarkers(
  scene: Scene,
  { marker }: Marked<PagingSubject>,
  query: Query,
): Asking<readonly AfterMarker[]> {
  const pages = { pages: stretchOf(scene) };
  const whole = yield* walkList(scene, [...query, ...probePages(scene)], pages);
  const { items } = whole;
  const asked: AfterMarker[] = [];
  for (const place of new Set([Math.floor((items.length - 2) / 3), Math.floor((items.length * 2 - 3) / 3)])) {
    const item = items[place];
    if (item === undefined || items.length < 2) continue;
    // One page and what follows it show where a marker stands; the whole rest is read of short lists only.
    const after: Query = [...query, ...marker.following(item), ...probePages(scene)];
    asked.push({
      query,
      marker: item.id,
      whole,
      rest: yield* walkList(scene, after, isLong(scene) ? { pages: 2 } : pages),
    });
  }
  return asked;
}

/**
 * Judges what comes after each marker whose entry stayed the same, and where every page of the same lists begins that the run
 * asked for after an entry.
 *
 * @param areTied whether two entries may stand either way round in pages of another size.
 */
export function judgeAfterMarkers(
  asked: readonly AfterMarker[],
  facts: Facts,
  whenNone: Claim,
  areTied?: (left: string, right: string) => boolean,
): readonly Claim[] {
  const claims = asked
    .filter(({ marker }) => facts.isStable(marker))
    .flatMap((after) => claimsAfterMarker(after, facts));
  const lists = new Map(asked.map(({ query, whole }) => [JSON.stringify(query), { query, whole }]));
  const places = [...lists.values()]
    .filter(({ whole }) => whole.end.kind === 'end')
    .flatMap(({ query, whole }) => claimsOnPlaces(query, [...new Set(idsOf(whole.items))], facts, areTied));
  return worstOfEach(afterMarkerAspects, withPlaces(places, claims), claimOnUnjudged(claims, whenNone));
}

function claimsAfterMarker({ query, marker, whole, rest }: AfterMarker, facts: Facts): readonly Claim[] {
  const asked = `the list with ${nameQuery(query)} after ${marker}`;
  const served = claimsOnWalk(rest, facts, asked);
  if (rest.pages.length === 0) return served;
  const all = [...new Set(idsOf(whole.items))];
  const place = all.indexOf(marker) + 1;
  const [earlier, wanted] = [new Set(all.slice(0, place)), all.slice(place).filter(facts.isStable)];
  const came = idsOf(rest.items);
  const cut = [rest, whole].map((walk) => walk.end.kind !== 'end');
  const found = compareSequences(came, wanted, facts.isStable, cut[0] === true, cut[1] === true);
  const excess = [...came.filter((id) => earlier.has(id) && facts.isStable(id)), ...found.extra];
  const read: ListRead = {
    asked,
    walk: rest,
    whole: all,
    beside: [whole],
    expected: `the ${count(wanted.length, facts.api)} that follow in that list`,
  };
  const judged = [claimOnExcess(read, [...new Set(excess)], facts), claimOnLoss(read, found.missing, facts)];
  if (wanted.length > 0 || excess.length > 0) return [...judged, ...served];
  const unseen = inconclusive(`Nothing that stayed the same follows ${marker}, so its position is unknown.`, {
    evidence: rest.exchanges.map(({ key }) => key),
  });
  return [...judged.map(({ aspect }) => ({ ...unseen, aspect })), ...served];
}
