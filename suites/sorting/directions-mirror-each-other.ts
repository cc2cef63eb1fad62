import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { findMirrorBreak } from '../../engine/list/mirror.ts';
import { hasOrder } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { orderedSublist } from '../toolkit/queries.ts';
import {
  askBothDirections,
  type BothDirections,
  claimOnKey,
  type SortSubject,
  showItem,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

const mirror = { relation: 'mirror' };

export default defineCheck({
  id: 'sorting.directions-mirror-each-other',
  title: 'descending order is the reverse of ascending order',
  proves:
    'The list in ascending order is compared with the list in descending order, read from its end. Value by value they must agree. This holds for any collation, so all texts are judged.',
  cannotSee:
    'The order within equal values, and of values that a collation may treat as equal; of a long list, everything except a part that a filter selects.',
  subjects: sortSubjects,
  aspects: () => [mirror, service],
  *ask(scene, subject) {
    const part = isLong(scene) ? orderedSublist(scene, subject.key)?.query : [];
    return part === undefined ? undefined : yield* askBothDirections(scene, subject, part);
  },
  judge(walks, facts, subject) {
    const tooLong = inconclusive(
      `The list is too long to read whole, and no filter selects a part of it that differs in ${subject.key.field.slice(1)}; the check needs such a part.`,
      { aspect: mirror },
    );
    if (walks === undefined) return [tooLong];
    const { ascending, descending } = walks;
    const served = [ascending, descending].map((walk) => claimOnKey(walk, subject, facts.level));
    const unusable = served.find(({ outcome }) => outcome !== 'passed');
    return unusable === undefined
      ? [claimOnMirror(walks, facts, subject), ...served.slice(0, 1)]
      : [unusable, { ...claimOnUnjudged([unusable], tooLong), aspect: mirror }];
  },
});

function claimOnMirror(
  { ascending, descending }: BothDirections,
  facts: Facts,
  { key, name }: SortSubject,
): Claim {
  const grounds = { aspect: mirror, evidence: walkEvidence(ascending, descending) };
  const [up, down] = [stableOnce(ascending, facts), stableOnce(descending, facts)];
  if (ascending.end.kind !== 'end' || descending.end.kind !== 'end' || up.length !== down.length) {
    return inconclusive(
      `The lists sorted by ${name} ascending and descending do not contain the same entries, which other checks judge, so they cannot be compared.`,
      grounds,
    );
  }
  const found = findMirrorBreak(up, down, key);
  if (found !== undefined) {
    return failed(`Sorted by ${name}, the descending order is not the reverse of the ascending order.`, {
      ...grounds,
      evidence: evidenceShowing([found.ascending, found.descending], ascending, descending),
      expected: 'the same values in reverse',
      actual: `ascending has ${showItem(found.ascending, key)} where descending, reversed, has ${showItem(found.descending, key)}`,
    });
  }
  if (!hasOrder(up, key)) {
    return inconclusive(
      `No two ${facts.api.noun.many} definitely differ in ${key.field.slice(1)}; the check needs two with different values.`,
      grounds,
    );
  }
  return passed(
    `By ${name}, the descending order of ${count(up.length, facts.api)} is the reverse of the ascending order.`,
    grounds,
  );
}
