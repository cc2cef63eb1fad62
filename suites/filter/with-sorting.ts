import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { hasOrder } from '../../engine/list/ordering.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { matches } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/discriminating-values.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import {
  askBy,
  claimOnApart,
  claimOnTried,
  claimOnUnfit,
  showDifference,
  shownBy,
} from '../toolkit/relations.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'filter.with-sorting',
  title: 'a filter holds in a sorted list',
  proves:
    'A filtered list is asked for as it comes and sorted by a key in which its entries differ; both must hold the same entries.',
  cannotSee: 'Other sort keys; the order, which sorting.every-answer-is-in-order judges.',
  subjects: (api) => {
    const keys = sortSubjects(api).filter(({ key }) => key.support === 'required');
    return keys.length === 0
      ? []
      : filterSubjects(api, ({ support }) => support === 'required').map((filter) => ({ ...filter, keys }));
  },
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined) return undefined;
    const pair = [subject.name, chosen.value] as const;
    const left = scene.before.items.filter((item) => matches(subject.filter, chosen.value, item) === 'yes');
    const key = subject.keys.find((each) => hasOrder(left, each.key)) ?? subject.keys[0];
    if (key === undefined) return undefined;
    return {
      plain: yield* askBy(scene, [pair]),
      sorted: yield* askBy(scene, [pair, ...sortQuery(key, 'ascending')]),
    };
  },
  judge(lists, facts, subject) {
    if (lists === undefined) return claimOnNoValue(subject, facts);
    const { plain, sorted } = lists;
    const unusable = claimOnUnfit([plain]) ?? claimOnTried(sorted) ?? claimOnApart(plain, sorted, facts);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(plain, facts);
    const difference = compareSets(expected, shownBy(sorted, facts));
    const grounds = { evidence: walkEvidence(sorted.walk, plain.walk), readings: subject.filter.readings };
    if (difference.extra.length > 0 || difference.missing.length > 0) {
      return failed(`${sorted.asked} does not hold what ${plain.asked} does.`, {
        ...grounds,
        expected: `the ${count(expected.ids.size, facts.api)} of ${plain.asked}`,
        actual: showDifference(difference),
      });
    }
    if (expected.ids.size === 0 || expected.ids.size === facts.stable.length)
      return inconclusive(
        `${plain.asked} brings ${expected.ids.size === 0 ? 'nothing' : 'the whole list'}, so a lost filter would not show.`,
        grounds,
      );
    return passed(
      `${sorted.asked} holds the ${count(expected.ids.size, facts.api)} of ${plain.asked}.`,
      grounds,
    );
  },
});
