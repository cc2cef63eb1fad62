import { defineCheck, type Facts } from '../../engine/check.ts';
import { compareSequences } from '../../engine/judge/sequence.ts';
import type { Walk } from '../../engine/observe/walk.ts';
import { failed, inconclusive, passed, type Verdict, worstVerdict } from '../../engine/verdict.ts';
import {
  askBothDirections,
  type SortSubject,
  sortSubjects,
  verdictOnRefusedKey,
} from '../support/sorting.ts';
import { count, evidenceOf, idsOf, nameIds } from '../support/walks.ts';

export default defineCheck({
  id: 'sorting.keeps-the-set',
  title: 'sorting neither loses nor repeats anything',
  proves:
    'The whole list sorted by the key, in both directions, must hold every entry of the plain list exactly once.',
  cannotSee: 'Entries that change while the run looks.',
  subjects: sortSubjects,
  observe: askBothDirections,
  judge: (walks, facts, subject) =>
    worstVerdict(
      [judgeSet(walks.ascending, facts, subject), judgeSet(walks.descending, facts, subject)],
      inconclusive('Nothing was asked.'),
    ),
});

function judgeSet(walk: Walk, facts: Facts, subject: SortSubject): Verdict {
  const unusable = verdictOnRefusedKey(walk, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const grounds = { evidence: evidenceOf(walk), readings: subject.key.readings };
  const { missing, repeated } = compareSequences(
    idsOf(walk.items),
    idsOf(facts.stable),
    facts.isStable,
    walk.end.kind === 'bound',
  );
  const wanted = { ...grounds, expected: `each of ${count(facts.stable.length, facts.api)} once` };
  if (repeated.length > 0) {
    return failed(`Sorted by ${subject.name}, the list repeats ${count(repeated.length, facts.api)}.`, {
      ...wanted,
      actual: `repeated: ${nameIds(repeated)}`,
    });
  }
  if (walk.end.kind === 'loop' || walk.end.kind === 'broken') {
    return failed(`Sorted by ${subject.name}, the list cannot be read to its end.`, {
      ...wanted,
      actual: walk.end.reason,
    });
  }
  if (missing.length > 0) {
    return failed(`Sorted by ${subject.name}, the list lacks ${count(missing.length, facts.api)}.`, {
      ...wanted,
      actual: `missing: ${nameIds(missing)}`,
    });
  }
  if (facts.stable.length < 2)
    return inconclusive(
      `Fewer than two ${facts.api.noun.many} stayed the same, too few to lose one.`,
      grounds,
    );
  return passed(
    `Sorted by ${subject.name}, each of ${count(facts.stable.length, facts.api)} came once.`,
    grounds,
  );
}
