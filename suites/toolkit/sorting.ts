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
import { isLong, probePages, viewStretchOf } from './paging.ts';
import { count } from './phrases.ts';
import { orderedSublist } from './sublists.ts';
import { claimOnUnreadable } from './walk-claims.ts';

/** A key that the list can be sorted by. */
export interface SortSubject extends Subject {
  readonly sorting: Sorting;
  readonly key: SortKey;
}

export function sortSubjects(api: Api): readonly SortSubject[] {
  const { sorting } = api.list.collection;
  return sorting === undefined ? [] : sorting.keys.map((key) => ({ name: key.value, sorting, key }));
}

/** The query that asks for a key and a direction. */
export function sortQuery({ sorting, key }: SortSubject, direction: Direction): Query {
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

/** The verdict on a sorted list that did not come: an error status for an optional key is the target's right. */
export function claimOnRefusedKey(
  walk: Walk,
  subject: SortSubject,
  level: Facts['level'],
): Claim | undefined {
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  const grounds = { evidence: walkEvidence(walk), readings: subject.key.readings };
  if (subject.key.support === 'optional' && status === 400) {
    const message = `The target does not sort by ${subject.name}.`;
    return level === 'strict'
      ? shouldFail(level, message, {
          ...grounds,
          expected: `a list sorted by ${subject.name}`,
          actual: 'status 400',
        })
      : notApplicable(`${message} The documents do not say by which attributes it must.`, grounds);
  }
  return claimOnUnreadable(walk, `the list sorted by ${subject.name}`);
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

/** The verdict on the order of one direction, told by the part where the whole shows none. */
export function judgeSorted(
  { whole, part }: SortedLists,
  facts: Facts,
  subject: SortSubject,
  direction: Direction,
): Claim {
  const verdict = judgeOrder(whole, facts, subject, direction);
  return verdict.outcome === 'inconclusive' && part !== undefined
    ? judgeOrder(part, facts, subject, direction)
    : verdict;
}

/** The verdict on the order of one direction. */
function judgeOrder(walks: BothDirections, facts: Facts, subject: SortSubject, direction: Direction): Claim {
  const walk = walks[direction];
  const unusable = claimOnRefusedKey(walk, subject, facts.level);
  if (unusable?.outcome === 'not-applicable') {
    return shouldFail(facts.level, unusable.message, {
      evidence: unusable.evidence,
      readings: unusable.readings,
      expected: `a list sorted by ${subject.name}`,
      actual: 'status 400',
    });
  }
  if (unusable !== undefined) return unusable;
  const { key } = subject;
  const member = key.field.slice(1);
  const grounds = { evidence: walkEvidence(walk), readings: key.readings };
  const judged = stableOnce(walk, facts);
  const disorder = findDisorder(judged, key, direction);
  if (disorder !== undefined) {
    return failed(`Sorted by ${subject.name} ${direction}, the list is out of order.`, {
      ...grounds,
      evidence: evidenceShowing(itemsOf(disorder), walk),
      expected: expectedOrder(key, direction, facts),
      actual: showDisorder(disorder, key),
    });
  }
  if (!hasOrder(judged, key)) {
    return inconclusive(
      `No two ${facts.api.noun.many} certainly differ in ${member}, so no order can be seen; two with different values would decide it.`,
      grounds,
    );
  }
  const other = walks[direction === 'ascending' ? 'descending' : 'ascending'];
  const sameEitherWay = other.items.map(({ id }) => id).join() === walk.items.map(({ id }) => id).join();
  const alreadySorted = findDisorder(facts.stable, key, direction) === undefined;
  if (alreadySorted && sameEitherWay) {
    return inconclusive(
      `The list stands in this order anyway and comes the same in the other direction, so ${subject.sorting.key} may be ignored here.`,
      grounds,
    );
  }
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
