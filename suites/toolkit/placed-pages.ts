import type { Aspect } from '../../engine/base/aspect.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Claim, failed } from '../../engine/base/verdict.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Page } from '../../engine/paging/page.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askedQuery } from './asked-query.ts';
import { markedIds } from './marked-entries.ts';
import { count, idsOf, nameIds } from './phrases.ts';
import { completeness, soundness } from './sequence-claims.ts';
import { exchangesOfRound, listPage } from './shown-items.ts';

/** A page that was asked for after one entry, with the query of the list that it is of. */
interface PlacedPage {
  readonly exchange: Exchange;
  readonly page: Page;
  readonly marker: string;
  /** The query without the marker and the limit, in the order of the names. */
  readonly list: Query;
}

/** That nothing comes after the last entry of the list. */
export const emptyAfterLast: Aspect = { relation: 'empty-after-the-last' };

/** A page that does not begin with what follows its marker. */
interface Misplaced extends PlacedPage {
  readonly kind: 'too early' | 'too late' | 'past the end';
  /** The entries that follow on the marker in the list. */
  readonly following: readonly string[];
  /** Those of them that the page leaves out. */
  readonly lost: readonly string[];
}

/** The pages of the run that were asked for after an entry which stayed the same. */
const placedPages = memo((facts: Facts): readonly PlacedPage[] => {
  const paging = pagingOf(facts.list);
  const { marker } = paging ?? {};
  if (paging === undefined || marker === undefined) return [];
  return exchangesOfRound(facts).flatMap((exchange): readonly PlacedPage[] => {
    const query = askedQuery(exchange, facts.list);
    const [own, ...more] = markedIds(query, marker, facts);
    const page = listPage(exchange, facts);
    if (own === undefined || more.length > 0 || page === undefined || !facts.isStable(own)) return [];
    // A page of no entries, or an empty one that leads on, says nothing of its place.
    const asksNothing = query.some(([name, value]) => name === paging.size && Number(value) === 0);
    if (asksNothing || (page.length === 0 && paging.linkOn(page, 'next') !== undefined)) return [];
    return [{ exchange, page, marker: own, list: listOf(query, [paging.size, marker.parameter]) }];
  });
});

function listOf(query: Query, paging: readonly (string | undefined)[]): Query {
  return query
    .filter(([name]) => !paging.includes(name))
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

/**
 * What the pages of a list show of where they begin: each page that was asked for after an entry has to begin with the next one.
 * The marker itself on its page is another check's finding.
 *
 * @param list the query of the list, without a marker and a limit.
 * @param order the ids of the whole list in order.
 * @param areTied whether two entries may stand either way round, because the order of the list says nothing of the two.
 * @returns a finding for pages that begin too early, one for those that begin too late or are empty, and one for those of the plain
 * list that hold anything after its last entry; none where all are right.
 */
export function claimsOnPlaces(
  list: Query,
  order: readonly string[],
  facts: Facts,
  areTied: (left: string, right: string) => boolean = () => false,
): readonly Claim[] {
  const wanted = JSON.stringify(listOf(list, []));
  const stable = order.filter(facts.isStable);
  const place = new Map(stable.map((id, index) => [id, index]));
  const misplaced = placedPages(facts)
    .filter((page) => JSON.stringify(page.list) === wanted)
    .flatMap((page) => misplacement(page, stable, place, areTied));
  return [soundness, completeness, emptyAfterLast].flatMap((aspect) => {
    const all = misplaced.filter((page) => aspectOf(page, list) === aspect);
    const [first] = all;
    return first === undefined ? [] : [claimOn(first, all, aspect, facts)];
  });
}

function aspectOf({ kind }: Misplaced, list: Query): Aspect {
  if (kind === 'too late') return completeness;
  return kind === 'past the end' && list.length === 0 ? emptyAfterLast : soundness;
}

function misplacement(
  placed: PlacedPage,
  stable: readonly string[],
  place: ReadonlyMap<string, number>,
  areTied: (left: string, right: string) => boolean,
): readonly Misplaced[] {
  const at = place.get(placed.marker);
  if (at === undefined) return [];
  // Other entries of the marker's value may stand on its other side where pages have another size.
  const following = stable.slice(at + 1).filter((id) => !areTied(id, placed.marker));
  const first = idsOf(placed.page.items).find((id) => id !== placed.marker && place.has(id));
  if (first === undefined)
    return placed.page.length === 0 && following.length > 0
      ? [{ ...placed, kind: 'too late', following, lost: following }]
      : [];
  const there = place.get(first) ?? at + 1;
  const [next] = following;
  if (there === at + 1 || areTied(first, placed.marker) || (next !== undefined && areTied(first, next)))
    return [];
  if (at === stable.length - 1) return [{ ...placed, kind: 'past the end', following, lost: [] }];
  if (there < at) return [{ ...placed, kind: 'too early', following, lost: [] }];
  const passedOver = following.slice(0, following.indexOf(first)).filter((id) => !areTied(id, first));
  return [{ ...placed, kind: 'too late', following, lost: passedOver }];
}

function claimOn(first: Misplaced, all: readonly Misplaced[], aspect: Aspect, facts: Facts): Claim {
  const { marker, page, following, exchange, kind } = first;
  const keys = all.map((one) => one.exchange.key);
  const message =
    page.length === 0
      ? `The page after ${marker} is empty, although the list continues with ${count(following.length, facts.api)}.`
      : kind === 'too late'
        ? `The page after ${marker} leaves out ${following[0]}, which is the next entry.`
        : kind === 'past the end'
          ? `The page after ${marker}, the last entry of the list, begins with an earlier entry.`
          : `The page after ${marker} begins with an earlier entry of the list.`;
  const lost = [...new Set(all.flatMap((one) => one.lost))];
  return failed(message, {
    aspect,
    expected: following.length === 0 ? 'an empty page' : `a page that begins with ${following[0]}`,
    actual: `${describeRequest(exchange)} returned ${page.length === 0 ? 'no entry' : nameIds(idsOf(page.items))}`,
    evidence: keys.slice(0, 6),
    seenIn: keys,
    ...(lost.length === 0 ? {} : { entries: lost }),
  });
}

/** The claims on pages in place of those on the same aspect that come from walks, for they say where the fault is. */
export function withPlaces(places: readonly Claim[], walked: readonly Claim[]): readonly Claim[] {
  const merged = places.map((claim) => {
    const same = walked.filter((one) => one.outcome === 'failed' && isSame(one, claim));
    const seenIn = [claim, ...same].flatMap((one) => one.seenIn ?? one.evidence);
    return { ...claim, seenIn: [...new Set(seenIn)] };
  });
  return [...merged, ...walked.filter((one) => !places.some((claim) => isSame(one, claim)))];
}

function isSame(left: Claim, right: Claim): boolean {
  return left.aspect.relation === right.aspect.relation;
}
