import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
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
  sortQuery,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'sorting.filtered-list-is-sorted',
  title: 'a filtered list can be sorted',
  proves:
    'A filtered list whose entries differ in the sort key is requested in both directions, and each response is compared entry by entry.',
  cannotSee:
    'Other filters; the entries that the filter matches, which filter.filter-holds-in-a-sorted-list judges.',
  subjects: sortSubjects,
  aspects: () => [order, service],
  *ask(scene, subject) {
    const query = orderedSublist(scene, subject.key)?.query;
    if (query === undefined) return undefined;
    return {
      ascending: yield* askBy(scene, [...query, ...sortQuery(subject, 'ascending')]),
      descending: yield* askBy(scene, [...query, ...sortQuery(subject, 'descending')]),
    };
  },
  judge(lists, facts, subject) {
    const none = inconclusive(
      `No filter matches two ${facts.api.noun.many} that definitely differ in ${subject.key.field.slice(1)} and excludes others; the check needs such ${facts.api.noun.many}.`,
    );
    if (lists === undefined) return [{ ...none, aspect: order }];
    const claims = [
      ...claimsOnFiltered(lists.ascending, 'ascending', facts, subject),
      ...claimsOnFiltered(lists.descending, 'descending', facts, subject),
    ];
    return worstOfEach([order, service], claims, claimOnUnjudged(claims, none));
  },
});

function claimsOnFiltered(
  list: Asked,
  direction: Direction,
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const served = claimOnKey(list.walk, subject, facts.level);
  return served.outcome === 'passed' ? [claimOnOrder(list, direction, facts, subject), served] : [served];
}

function claimOnOrder(list: Asked, direction: Direction, facts: Facts, subject: SortSubject): Claim {
  const { key } = subject;
  const grounds = { aspect: order, evidence: walkEvidence(list.walk) };
  // That an entry shows another value here than in the whole list is another check's concern.
  const items = stableOnce(list.walk, facts).map((item) => facts.before.byId.get(item.id) ?? item);
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined) {
    return failed(`${list.asked} is out of order, so a filtered list cannot be sorted.`, {
      ...grounds,
      evidence: evidenceShowing(itemsOf(disorder), list.walk),
      expected: expectedOrder(key, direction, facts),
      actual: showDisorder(disorder, key),
    });
  }
  if (!hasOrder(items, key))
    return inconclusive(
      `${list.asked} returns no entries that definitely differ in ${key.field.slice(1)}.`,
      grounds,
    );
  return passed(`The ${count(items.length, facts.api)} of ${list.asked} were ${direction}.`, grounds);
}
