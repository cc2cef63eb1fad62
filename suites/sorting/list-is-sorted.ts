import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count, idsOf } from '../toolkit/phrases.ts';
import { orderedSublist } from '../toolkit/queries.ts';
import { order } from '../toolkit/sequence-claims.ts';
import {
  askBothDirections,
  type BothDirections,
  claimOnKey,
  expectedOrder,
  itemsOf,
  type SortSubject,
  showDisorder,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, decidedOf, service } from '../toolkit/walk-claims.ts';

/** A key in one direction; its name is that of the key, a dot and the direction. */
interface DirectedSubject extends SortSubject {
  readonly direction: Direction;
}

/** The list sorted by a key in both directions, and of a long one a part that certainly has an order. */
interface SortedLists {
  readonly whole: BothDirections;
  readonly part: BothDirections | undefined;
}

export default defineCheck({
  id: 'sorting.list-is-sorted',
  title: 'the list can be sorted',
  proves:
    'The list is requested with the sort key in both directions. The direction of the subject is compared entry by entry: numbers as numbers, times as instants, and texts as far as all collations agree.',
  cannotSee:
    'The order of texts that collations order differently, the order within equal values, and the middle of long lists.',
  subjects: directedSubjects,
  aspects: () => [order, service],
  ask: askSorted,
  judge: judgeSorted,
});

/** The keys, each in both directions. */
function directedSubjects(api: Api): readonly DirectedSubject[] {
  return sortSubjects(api).flatMap((subject) =>
    (['ascending', 'descending'] as const).map((direction) => ({
      ...subject,
      name: `${subject.name}.${direction}`,
      direction,
    })),
  );
}

/** Asks for the list and, where only stretches of it are read, for a part, since a stretch may have one value throughout. */
function* askSorted(scene: Scene, subject: SortSubject): Asking<SortedLists> {
  const whole = yield* askBothDirections(scene, subject);
  const part = isLong(scene) ? orderedSublist(scene, subject.key) : undefined;
  return {
    whole,
    part: part === undefined ? undefined : yield* askBothDirections(scene, subject, part.query),
  };
}

/** The claims on the order of one direction; a part shows it where the whole shows none. */
function judgeSorted({ whole, part }: SortedLists, facts: Facts, subject: DirectedSubject): readonly Claim[] {
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
  const none = inconclusive('The list was not returned.');
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
      `No two ${facts.api.noun.many} definitely differ in ${member}, so the order is unknown; the check needs two with different values.`,
      grounds,
    );
  const other = walks[direction === 'ascending' ? 'descending' : 'ascending'];
  const sameEitherWay = idsOf(other.items).join() === idsOf(walk.items).join();
  const alreadySorted = findDisorder(facts.stable, key, direction) === undefined;
  if (alreadySorted && sameEitherWay)
    return inconclusive(
      `The list is in this order anyway and is the same in the other direction, so the target may ignore ${sorting.key} here.`,
      grounds,
    );
  return passed(`${count(judged.length, facts.api)} were ${direction} by ${member}.`, grounds);
}
