import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { findMirrorBreak } from '../../engine/list/mirror.ts';
import { hasOrder } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import {
  askBothDirections,
  claimOnRefusedKey,
  showItem,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';
import { orderedSublist } from '../toolkit/sublists.ts';

export default defineCheck({
  id: 'sorting.directions-mirror-each-other',
  title: 'descending is ascending read backwards',
  proves:
    'The list sorted upwards is compared with the one sorted downwards, read from its end: value by value they must agree. This holds for any collation, so texts are judged throughout.',
  cannotSee:
    'The order within equal values, and of values that a collation may take for equal; of a long list all but a part that a filter leaves.',
  subjects: sortSubjects,
  *ask(scene, subject) {
    const part = isLong(scene) ? orderedSublist(scene, subject.key)?.query : [];
    return part === undefined ? undefined : yield* askBothDirections(scene, subject, part);
  },
  judge(walks, facts, subject) {
    if (walks === undefined) {
      return inconclusive(
        `The list is too long to be read whole, and no filter leaves a part of it that differs in ${subject.key.field.slice(1)}; such a part would decide it.`,
        { readings: subject.key.readings },
      );
    }
    const { ascending, descending } = walks;
    const unusable =
      claimOnRefusedKey(ascending, subject, facts.level) ??
      claimOnRefusedKey(descending, subject, facts.level);
    if (unusable !== undefined) return unusable;
    const { key, name } = subject;
    const grounds = { evidence: walkEvidence(ascending, descending), readings: key.readings };
    const [up, down] = [stableOnce(ascending, facts), stableOnce(descending, facts)];
    if (ascending.end.kind !== 'end' || descending.end.kind !== 'end' || up.length !== down.length) {
      return inconclusive(
        `The lists sorted by ${name} upwards and downwards do not hold the same entries, which other checks judge; they cannot be compared.`,
        grounds,
      );
    }
    const found = findMirrorBreak(up, down, key);
    if (found !== undefined) {
      return failed(`Sorted by ${name}, descending is not ascending read backwards.`, {
        ...grounds,
        evidence: evidenceShowing([found.ascending, found.descending], ascending, descending),
        expected: 'the same values in reverse',
        actual: `ascending has ${showItem(found.ascending, key)} where descending, read backwards, has ${showItem(found.descending, key)}`,
      });
    }
    if (!hasOrder(up, key)) {
      return inconclusive(
        `No two ${facts.api.noun.many} certainly differ in ${key.field.slice(1)}; two with different values would decide it.`,
        grounds,
      );
    }
    return passed(`By ${name}, ${count(up.length, facts.api)} come downwards in the reverse order.`, grounds);
  },
});
