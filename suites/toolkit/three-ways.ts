import type { Filter } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, type Grounds, shouldFail, worstOfEach } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { hasOtherForms, isRefused } from './filters.ts';
import { comesInOnePiece, type PagingSubject, partPage, probePages, stretchOf } from './paging.ts';
import { count, idsOf } from './phrases.ts';
import {
  claimOnExcess,
  claimOnLoss,
  claimOnOrder,
  claimOnRepetition,
  completeness,
  type ListRead,
  noRepetition,
  order,
  soundness,
} from './sequence-claims.ts';
import { claimOnUnjudged, claimsOnWalk, end, service } from './walk-claims.ts';

/** All that can be claimed about a list that is read in three ways. */
export const threeWayAspects = [noRepetition, completeness, soundness, order, end, service];

/** Judges that lists are the same in large pages, without a limit, and in small pages. */
export function judgeThreeWays(
  lists: readonly ThreeWays[],
  facts: Facts,
  nameOf: (list: ThreeWays) => string,
  whenNone: Claim,
): readonly Claim[] {
  const claims = lists.flatMap((list) => claimsOnList(list, facts, nameOf(list)));
  return worstOfEach(threeWayAspects, claims, claimOnUnjudged(claims, whenNone));
}

interface Way {
  readonly walk: Walk;
  readonly asked: string;
}

function claimsOnList({ free, large, small, size }: ThreeWays, facts: Facts, name: string): readonly Claim[] {
  const ways: readonly Way[] = [
    ...(free === large ? [] : [{ walk: free, asked: `${name} without a limit` }]),
    { walk: large, asked: `${name} in large pages` },
    { walk: small, asked: `${name} in pages of ${size}` },
  ];
  const read = ways.flatMap(({ walk, asked }) => claimsOnWalk(walk, facts, asked));
  if (read.some(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive')) return read;
  if (new Set(idsOf(large.items).filter(facts.isStable)).size < 2) return read;
  return [...judgedWays(ways).flatMap(({ way, beside }) => claimsOnWay(way, beside, facts)), ...read];
}

/**
 * The ways that are judged, each with all that it is measured by. The only one that comes in one piece, which no paging can spoil, is
 * what the others are measured by; so is one that goes on where all others end, and of two ways the one in large pages.
 */
function judgedWays(ways: readonly Way[]): readonly { readonly way: Way; readonly beside: readonly Way[] }[] {
  const whole = ways.filter(({ walk: { pages, end: ended } }) => ended.kind === 'end' && pages.length === 1);
  const only = whole.find((way) =>
    (whole.length === 1 ? [] : ways).every((other) => other === way || goesOn(way.walk, other.walk)),
  );
  if (only !== undefined)
    return ways.filter((way) => way !== only).map((way) => ({ way, beside: [only, way] }));
  return (ways.length === 2 ? ways.slice(1) : ways).map((way) => ({ way, beside: ways }));
}

/** Whether a walk brings all that another one brings, in the same order, and then more. */
function goesOn(walk: Walk, shorter: Walk): boolean {
  const [all, part] = [idsOf(walk.items), idsOf(shorter.items)];
  return (
    shorter.end.kind === 'end' && part.length < all.length && part.every((id, index) => id === all[index])
  );
}

/**
 * What one way to read the list shows beside the others: what another brings is lost, unless it alone does; what this alone brings
 * does not belong there.
 */
function claimsOnWay(way: Way, ways: readonly Way[], facts: Facts): readonly Claim[] {
  const others = ways.filter((other) => other !== way).map(({ walk }) => walk);
  const [first] = others;
  const compared = others.map((other) => {
    const whole = [...new Set(idsOf(other.items))];
    const cut = [way.walk, other].map(({ end: { kind } }) => kind !== 'end');
    return compareSequences(idsOf(way.walk.items), whole, facts.isStable, cut[0] === true, cut[1] === true);
  });
  const isAlone = (id: string, walk: Walk): boolean =>
    ways.every((other) => other.walk === walk || !holds(other.walk, id));
  const missing = compared.flatMap(({ missing: ids }, index) =>
    ids.filter((id) => ways.length === 2 || !isAlone(id, others[index] ?? way.walk)),
  );
  const excess = compared.flatMap(({ extra }) => extra.filter((id) => isAlone(id, way.walk)));
  const whole = [...new Set(idsOf(first?.items ?? []))];
  const read: ListRead = {
    ...way,
    whole,
    beside: others,
    expected: `each of ${count(whole.length, facts.api)} exactly once, in one order, in every reading`,
  };
  const swapped = compared.map((found) => found.swapped).find((pair) => pair !== undefined);
  const inAnotherOrder = (message: string, grounds: Grounds): Claim =>
    shouldFail(facts.level, message, grounds);
  return [
    claimOnRepetition(read, facts),
    claimOnLoss(read, [...new Set(missing)], facts),
    claimOnExcess(read, [...new Set(excess)], facts),
    claimOnOrder(read, swapped, inAnotherOrder),
  ];
}

function holds({ items }: Walk, wanted: string): boolean {
  return items.some(({ id }) => id === wanted);
}

/** One list read in three ways: in large pages, without a limit, and in small pages. */
export interface ThreeWays {
  readonly query: Query;
  readonly large: Walk;
  readonly free: Walk;
  readonly size: number;
  readonly small: Walk;
}

/**
 * Reads the list of a query in three ways; undefined where it has fewer than two entries, so that it does not fill two
 * pages. Long lists are read for a stretch from the beginning.
 */
export function* askInThreeWays(
  scene: Scene,
  { paging }: PagingSubject,
  query: Query,
): Asking<ThreeWays | undefined> {
  const pages = { pages: stretchOf(scene) };
  const large = yield* walkList(scene, [...query, ...probePages(scene)], pages);
  if (large.items.length < 2 && large.end.kind === 'end') return undefined;
  // A long list that comes in one piece without a limit is not asked for again and again.
  const free =
    probePages(scene).length === 0 || comesInOnePiece(scene) ? large : yield* walkList(scene, query, pages);
  const size = partPage(scene, paging, large.items.length);
  const small = yield* walkList(scene, [...query, ...paging.sized(size)], pages);
  return { query, large, free, size, small };
}

/** Whether a list is refused, and was asked for by a form of a name that the target need not know. */
export function isOfUnknownForm({ free }: ThreeWays, filters: readonly Filter[]): boolean {
  return filters.some(hasOtherForms) && isRefused(free);
}
