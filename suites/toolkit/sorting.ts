import type { Api, Sorting, SortKey } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { showField } from '../../engine/kinds/index.ts';
import { type Direction, findDisorder, hasOrder, type OrderFinding } from '../../engine/list/ordering.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from './evidence.ts';
import { hasSize, isLong, type PagingSubject, pagingSubjects, probePages, viewStretchOf } from './paging.ts';
import { count, idsOf } from './phrases.ts';
import { order } from './sequence-claims.ts';
import { orderedSublist } from './sublists.ts';
import { claimOnUnjudged, claimOnUnreadable, decidedOf, service } from './walk-claims.ts';

/** A key that the list can be sorted by. */
export interface SortSubject extends Subject {
  readonly sorting: Sorting;
  readonly key: SortKey;
}

/** The keys that an API's list can be sorted by. */
export function sortSubjects(api: Api): readonly SortSubject[] {
  const { sorting } = api.list.collection;
  if (sorting === undefined) return [];
  const aspect = { operation: api.list.id, parameter: sorting.key };
  return sorting.keys.map((key) => ({ name: key.value, sorting, key, readings: key.readings, aspect }));
}

/** A key in one direction; its name is that of the key, a dot and the direction. */
export interface DirectedSubject extends SortSubject {
  readonly direction: Direction;
}

/** The keys, each in both directions. */
export function directedSubjects(api: Api): readonly DirectedSubject[] {
  return sortSubjects(api).flatMap((subject) =>
    (['ascending', 'descending'] as const).map((direction) => ({
      ...subject,
      name: `${subject.name}.${direction}`,
      direction,
    })),
  );
}

/** A key that a list in pages can be sorted by. */
export interface PagedSortSubject extends SortSubject, PagingSubject {}

/** The keys of a list that comes in pages; none where it does not. */
export function pagedSortSubjects(api: Api): readonly PagedSortSubject[] {
  return pagingSubjects(api, hasSize).flatMap(({ paging, readings = [] }) =>
    sortSubjects(api).map((subject) => ({
      ...subject,
      paging,
      readings: [...(subject.readings ?? []), ...readings],
    })),
  );
}

/** The query that asks for a key and a direction. */
export function sortQuery(
  { sorting, key }: Pick<SortSubject, 'sorting' | 'key'>,
  direction: Direction,
): Query {
  return [
    [sorting.key, key.value],
    [sorting.direction, sorting[direction]],
  ];
}

export interface BothDirections {
  readonly ascending: Walk;
  readonly descending: Walk;
}

/**
 * Asks for the list sorted by a key, up and down, in few pages; of a long list a stretch from either end.
 *
 * @param query further parameters, which leave a part of the list.
 */
export function* askBothDirections(
  scene: Scene,
  subject: SortSubject,
  query: Query = [],
): Asking<BothDirections> {
  const asked = (direction: Direction): Query => [
    ...query,
    ...sortQuery(subject, direction),
    ...probePages(scene),
  ];
  const pages = { pages: viewStretchOf(scene) };
  return {
    ascending: yield* walkList(scene, asked('ascending'), pages),
    descending: yield* walkList(scene, asked('descending'), pages),
  };
}

/** The claim on a sorted list that did not come: an error status for an optional key is the target's right. */
export function claimOnRefusedKey(
  walk: Walk,
  { key }: Pick<SortSubject, 'key'>,
  level: Facts['level'],
): Claim | undefined {
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  const grounds = { aspect: service, evidence: walkEvidence(walk) };
  if (key.support === 'optional' && status === 400) {
    const message = `The target does not sort by ${key.value}.`;
    return level === 'strict'
      ? shouldFail(level, message, {
          ...grounds,
          expected: `a list sorted by ${key.value}`,
          actual: 'status 400',
        })
      : notApplicable(`${message} The documents do not say by which attributes it must.`, grounds);
  }
  return claimOnUnreadable(walk, `the list sorted by ${key.value}`);
}

/** The claim that a sorted list was served; where it was not, what that means. */
export function claimOnKey(walk: Walk, subject: Pick<SortSubject, 'key'>, level: Facts['level']): Claim {
  return (
    claimOnRefusedKey(walk, subject, level) ??
    passed(`The list sorted by ${subject.key.value} is served.`, {
      aspect: service,
      evidence: walkEvidence(walk),
    })
  );
}

/** The list sorted by a key in both directions, and of a long one a part that certainly has an order. */
export interface SortedLists {
  readonly whole: BothDirections;
  readonly part: BothDirections | undefined;
}

/** Asks for the list and, where only stretches of it are read, for a part, since a stretch may have one value throughout. */
export function* askSorted(scene: Scene, subject: SortSubject): Asking<SortedLists> {
  const whole = yield* askBothDirections(scene, subject);
  const part = isLong(scene) ? orderedSublist(scene, subject.key) : undefined;
  return {
    whole,
    part: part === undefined ? undefined : yield* askBothDirections(scene, subject, part.query),
  };
}

/** The claims on the order of one direction; a part shows it where the whole shows none. */
export function judgeSorted(
  { whole, part }: SortedLists,
  facts: Facts,
  subject: DirectedSubject,
): readonly Claim[] {
  const { key, direction } = subject;
  const service = claimOnKey(whole[direction], subject, facts.level);
  // A key that the documents name and leave open is missed here alone.
  const served =
    service.outcome === 'not-applicable'
      ? shouldFail(facts.level, service.message, {
          aspect: service.aspect,
          evidence: service.evidence,
          expected: `a list sorted by ${key.value}`,
          actual: 'status 400',
        })
      : service;
  const [claim] = decidedOf(
    [whole, ...(part === undefined ? [] : [part])]
      .filter((walks) => walks[direction].pages.length > 0)
      .map((walks) => claimOnOrder(walks, facts, subject)),
  );
  const none = inconclusive('The list did not come.');
  return [claim ?? { ...claimOnUnjudged([service], none), aspect: order }, served];
}

/** The claim on the order of one direction. */
function claimOnOrder(
  walks: BothDirections,
  facts: Facts,
  { key, sorting, direction }: DirectedSubject,
): Claim {
  const walk = walks[direction];
  const member = key.field.slice(1);
  const grounds = { aspect: order, evidence: walkEvidence(walk) };
  const judged = stableOnce(walk, facts);
  const disorder = findDisorder(judged, key, direction);
  if (disorder !== undefined)
    return failed(`Sorted by ${key.value} ${direction}, the list is out of order.`, {
      ...grounds,
      evidence: evidenceShowing(itemsOf(disorder), walk),
      expected: expectedOrder(key, direction, facts),
      actual: showDisorder(disorder, key),
    });
  if (!hasOrder(judged, key))
    return inconclusive(
      `No two ${facts.api.noun.many} certainly differ in ${member}, so no order can be seen; two with different values would decide it.`,
      grounds,
    );
  const other = walks[direction === 'ascending' ? 'descending' : 'ascending'];
  const sameEitherWay = idsOf(other.items).join() === idsOf(walk.items).join();
  const alreadySorted = findDisorder(facts.stable, key, direction) === undefined;
  if (alreadySorted && sameEitherWay)
    return inconclusive(
      `The list stands in this order anyway and comes the same in the other direction, so ${sorting.key} may be ignored here.`,
      grounds,
    );
  return passed(`${count(judged.length, facts.api)} came ${direction} by ${member}.`, grounds);
}

/** The stable items of a walk, each where it came first. */
export function stableOnce(walk: Walk, facts: Facts): readonly Item[] {
  const seen = new Set<string>();
  return walk.items.filter(({ id }) => facts.isStable(id) && !seen.has(id) && seen.add(id));
}

/** What an order has to be, for the line that says what was expected. */
export function expectedOrder(key: SortKey, direction: Direction, facts: Facts): string {
  return `${key.field.slice(1)} ${direction} throughout, ${facts.api.noun.many} without it together at one end`;
}

/** The entries that break an order. */
export function itemsOf(disorder: OrderFinding): readonly Item[] {
  return disorder.kind === 'inversion' ? [disorder.first, disorder.second] : [disorder.item];
}

/** What breaks an order, for the line that says what the target did. */
export function showDisorder(disorder: OrderFinding, key: SortKey): string {
  return disorder.kind === 'inversion'
    ? `${showItem(disorder.first, key)} stands before ${showItem(disorder.second, key)}`
    : `${showItem(disorder.item, key)} stands among others that have one`;
}

/** An entry with its value of a key. */
export function showItem(item: Item, key: SortKey): string {
  return `${item.id} with ${showField(item.value, key)}`;
}
