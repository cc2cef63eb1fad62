import { defineCheck, type Facts, type Scene } from '../../engine/check.ts';
import { matches } from '../../engine/judge/filtering.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/judge/ordering.ts';
import type { Query } from '../../engine/spec/model.ts';
import { failed, inconclusive, passed, type Verdict, worstVerdict } from '../../engine/verdict.ts';
import { filterSubjects } from '../support/filters.ts';
import { type Asked, askBy } from '../support/relations.ts';
import {
  expectedOrder,
  type SortSubject,
  showDisorder,
  sortQuery,
  sortSubjects,
  stableOnce,
  verdictOnRefusedKey,
} from '../support/sorting.ts';
import { broadestValue } from '../support/telling.ts';
import { count, evidenceOf } from '../support/walks.ts';

export default defineCheck({
  id: 'sorting.filtered-list-is-sorted',
  title: 'a filtered list can be sorted',
  proves:
    'A filter that leaves entries with different values of the key is asked for sorted in both directions, and each answer is compared entry by entry.',
  cannotSee: 'Other filters; what the filter lets through, which filter.with-sorting judges.',
  subjects: sortSubjects,
  *observe(scene, subject) {
    const query = broadestQuery(scene, subject);
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
    return worstVerdict(
      [
        judgeFiltered(lists.ascending, 'ascending', facts, subject),
        judgeFiltered(lists.descending, 'descending', facts, subject),
      ],
      inconclusive('Nothing was asked.'),
    );
  },
});

/** The filter that leaves most of the list while what it leaves certainly has an order. */
function broadestQuery(scene: Scene, { key }: SortSubject): Query | undefined {
  let best: { readonly query: Query; readonly matching: number } | undefined;
  for (const subject of filterSubjects(scene.api, ({ support }) => support === 'required')) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined || chosen.matching <= (best?.matching ?? 1)) continue;
    const left = scene.before.items.filter((item) => matches(subject.filter, chosen.value, item) === 'yes');
    if (hasOrder(left, key)) best = { query: [[subject.name, chosen.value]], matching: chosen.matching };
  }
  return best?.query;
}

function judgeFiltered(list: Asked, direction: Direction, facts: Facts, subject: SortSubject): Verdict {
  const unusable = verdictOnRefusedKey(list.walk, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const { key } = subject;
  const grounds = { evidence: evidenceOf(list.walk), readings: key.readings };
  const items = stableOnce(list.walk, facts);
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined) {
    return failed(`${list.asked} is out of order, so a filtered list cannot be sorted.`, {
      ...grounds,
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
