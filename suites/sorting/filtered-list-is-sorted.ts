import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { count } from '../toolkit/phrases.ts';
import { type Asked, askBy } from '../toolkit/relations.ts';
import {
  claimOnRefusedKey,
  expectedOrder,
  itemsOf,
  type SortSubject,
  showDisorder,
  sortQuery,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';
import { orderedSublist } from '../toolkit/sublists.ts';

export default defineCheck({
  id: 'sorting.filtered-list-is-sorted',
  title: 'a filtered list can be sorted',
  proves:
    'A filter that leaves entries with different values of the key is asked for sorted in both directions, and each answer is compared entry by entry.',
  cannotSee: 'Other filters; what the filter lets through, which filter.with-sorting judges.',
  subjects: sortSubjects,
  *ask(scene, subject) {
    const query = orderedSublist(scene, subject.key)?.query;
    if (query === undefined) return undefined;
    return {
      ascending: yield* askBy(scene, [...query, ...sortQuery(subject, 'ascending')]),
      descending: yield* askBy(scene, [...query, ...sortQuery(subject, 'descending')]),
    };
  },
  judge(lists, facts, subject) {
    if (lists === undefined) {
      return inconclusive(
        `No filter leaves two ${facts.api.noun.many} that certainly differ in ${subject.key.field.slice(1)} and leaves out others; such would decide it.`,
        { readings: subject.key.readings },
      );
    }
    return worstClaim(
      [
        judgeFiltered(lists.ascending, 'ascending', facts, subject),
        judgeFiltered(lists.descending, 'descending', facts, subject),
      ],
      inconclusive('Nothing was asked.'),
    );
  },
});

function judgeFiltered(list: Asked, direction: Direction, facts: Facts, subject: SortSubject): Claim {
  const unusable = claimOnRefusedKey(list.walk, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const { key } = subject;
  const grounds = { evidence: walkEvidence(list.walk), readings: key.readings };
  const items = stableOnce(list.walk, facts);
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
      `${list.asked} brings nothing that certainly differs in ${key.field.slice(1)}.`,
      grounds,
    );
  return passed(`The ${count(items.length, facts.api)} of ${list.asked} came ${direction}.`, grounds);
}
