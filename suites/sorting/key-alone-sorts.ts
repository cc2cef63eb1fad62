import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { orderedSublist } from '../toolkit/queries.ts';
import { type Asked, askBy } from '../toolkit/relations.ts';
import { order } from '../toolkit/sequence-claims.ts';
import {
  claimOnKey,
  expectedOrder,
  itemsOf,
  type SortSubject,
  showDisorder,
  sortSubjects,
  stableOnce,
  usualDirection,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, decidedOf, service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'sorting.key-alone-sorts',
  title: 'a sort key without a direction sorts in the default direction',
  proves:
    'The list is requested with only a sort key. It must be in the default direction that the specification gives, or, if it gives none, in either direction.',
  cannotSee: 'Whether the target sorted a list that is in this order anyway.',
  // Where the value of the key says the direction, there is no key without one.
  subjects: (api) => sortSubjects(api).filter(({ sorting }) => sorting.direction !== undefined),
  aspects: () => [order, service],
  *ask(scene, subject) {
    const sorted = [subject.sorting.key, subject.key.value] as const;
    const part = isLong(scene) ? orderedSublist(scene, subject.key) : undefined;
    return {
      whole: yield* askBy(scene, [sorted]),
      part: part === undefined ? undefined : yield* askBy(scene, [...part.query, sorted]),
    };
  },
  judge({ whole, part }, facts, subject) {
    const served = claimOnKey(whole.walk, subject, facts.level);
    const lists = [whole, ...(part === undefined ? [] : [part])].filter(({ walk }) => walk.pages.length > 0);
    // A part of a long list shows an order where the stretch that was read of it has one value throughout.
    const [claim] = decidedOf(lists.map((list) => claimOnOrder(list, facts, subject)));
    const none = inconclusive('The list was not returned.');
    return [claim ?? { ...claimOnUnjudged([served], none), aspect: order }, served];
  },
});

function claimOnOrder(list: Asked, facts: Facts, subject: SortSubject): Claim {
  const { key } = subject;
  const grounds = { aspect: order, evidence: walkEvidence(list.walk) };
  const items = stableOnce(list.walk, facts);
  if (!hasOrder(items, key)) {
    return inconclusive(
      `No two ${facts.api.noun.many} definitely differ in ${key.field.slice(1)}; the check needs two with different values.`,
      grounds,
    );
  }
  const [up, down] = [findDisorder(items, key, 'ascending'), findDisorder(items, key, 'descending')];
  const usual = usualDirection(facts.api, subject.sorting);
  const unusual = usual === undefined ? undefined : usual === 'ascending' ? up : down;
  if (usual !== undefined && unusual !== undefined)
    return failed(
      `${list.asked} returns a list that is not ${usual}, the default of ${subject.sorting.direction}.`,
      {
        ...grounds,
        evidence: evidenceShowing(itemsOf(unusual), list.walk),
        expected: expectedOrder(key, usual, facts),
        actual: showDisorder(unusual, key),
      },
    );
  if (up !== undefined && down !== undefined) {
    return shouldFail(facts.level, `${list.asked} returns a list that is neither ascending nor descending.`, {
      ...grounds,
      evidence: evidenceShowing([...itemsOf(up), ...itemsOf(down)], list.walk),
      expected: `${key.field.slice(1)} ascending or descending throughout`,
      actual: `${showDisorder(up, key)}; ${showDisorder(down, key)}`,
    });
  }
  return passed(
    `${list.asked} returns ${count(items.length, facts.api)} ${up === undefined ? 'ascending' : 'descending'}.`,
    grounds,
  );
}
