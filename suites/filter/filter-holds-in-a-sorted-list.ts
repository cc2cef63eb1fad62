import { hasOrder } from '../../engine/list/ordering.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/queries.ts';
import {
  askBy,
  claimsOnApart,
  claimsOnDifference,
  claimsOnTried,
  claimsOnUnfit,
  shownBy,
} from '../toolkit/relations.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

const judged = servedAnd('soundness', 'completeness');

export default defineCheck({
  id: 'filter.filter-holds-in-a-sorted-list',
  title: 'a filter works in a sorted list',
  proves:
    'A filtered list is requested unsorted, and sorted by a key in which its entries differ. Each filter uses a different key and direction. Both lists must contain the same entries.',
  cannotSee:
    'The other sort keys with each filter; the order, which sorting.every-answer-is-in-order judges.',
  subjects: (api) => {
    const keys = sortSubjects(api).filter(({ key }) => key.support === 'required');
    return keys.length === 0
      ? []
      : filterSubjects(api, ({ support }) => support === 'required').map((filter, index) => ({
          ...filter,
          keys: turned(keys, index),
          direction: index % 2 === 0 ? ('ascending' as const) : ('descending' as const),
        }));
  },
  aspects: () => judged,
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined) return undefined;
    const pair = [subject.name, chosen.value] as const;
    const left = decisionsOn(scene.before.items, subject.filter, chosen.value, 'strict').items('yes');
    const key = subject.keys.find((each) => hasOrder(left, each.key)) ?? subject.keys[0];
    if (key === undefined) return undefined;
    return {
      plain: yield* askBy(scene, [pair]),
      sorted: yield* askBy(scene, [pair, ...sortQuery(key, subject.direction)]),
    };
  },
  judge(lists, facts, subject) {
    if (lists === undefined)
      return onEach(claimOnNoValue(subject, facts), relations('soundness', 'completeness'));
    const { plain, sorted } = lists;
    const unusable =
      claimsOnUnfit([plain], judged) ??
      claimsOnTried(sorted, judged) ??
      claimsOnApart(plain, sorted, facts, judged);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(plain, facts);
    const difference = compareSets(expected, shownBy(sorted, facts));
    const held = count(expected.ids.size, facts.api);
    return claimsOnDifference({
      difference,
      expected: `the ${held} of ${plain.asked}`,
      more: `${sorted.asked} returns ${count(difference.extra.length, facts.api)} that ${plain.asked} leaves out.`,
      less: `${sorted.asked} leaves out ${count(difference.missing.length, facts.api)} of ${plain.asked}.`,
      same: `${sorted.asked} contains the ${held} of ${plain.asked}.`,
      undecided:
        expected.ids.size === 0 || expected.ids.size === facts.stable.length
          ? `${plain.asked} returns ${expected.ids.size === 0 ? 'nothing' : 'the whole list'}, so losing the filter would not show.`
          : undefined,
      evidence: walkEvidence(sorted.walk, plain.walk),
    });
  },
});

/** The same from another place on, the first ones at the end. */
function turned<T>(all: readonly T[], by: number): readonly T[] {
  const start = by % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}
