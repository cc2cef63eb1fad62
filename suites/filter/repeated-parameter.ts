import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/discriminating-values.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import {
  askBy,
  claimOnApart,
  claimOnTried,
  claimOnUnfit,
  showDifference,
  shownBy,
} from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.repeated-parameter',
  title: 'the same filter given twice does what it does once, or is refused',
  proves:
    'The list is asked for with one filter and with the very same filter twice; the second answer must hold the same entries, unless it is a refusal.',
  cannotSee: 'What becomes of two different values of one filter, on which the documents are silent.',
  subjects: (api) => filterSubjects(api, ({ support }) => support === 'required'),
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined) return undefined;
    const pair = [subject.name, chosen.value] as const;
    return { once: yield* askBy(scene, [pair]), twice: yield* askBy(scene, [pair, pair]) };
  },
  judge(lists, facts, subject) {
    if (lists === undefined) return claimOnNoValue(subject, facts);
    const { once, twice } = lists;
    const unfit = claimOnUnfit([once]);
    if (unfit !== undefined) return unfit;
    const grounds = { evidence: walkEvidence(twice.walk, once.walk), readings: subject.filter.readings };
    if (isRefused(twice.walk)) return passed(`${twice.asked} is refused, which is as clear.`, grounds);
    const unusable = claimOnTried(twice) ?? claimOnApart(once, twice, facts);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(once, facts);
    const difference = compareSets(expected, shownBy(twice, facts));
    if (difference.extra.length > 0 || difference.missing.length > 0) {
      return failed(`${twice.asked} gives another list than ${once.asked}, although it asks for the same.`, {
        ...grounds,
        expected: `the same ${count(expected.ids.size, facts.api)}, or a refusal`,
        actual: showDifference(difference),
      });
    }
    if (expected.ids.size === 0 || expected.ids.size === facts.stable.length)
      return inconclusive(
        `${once.asked} gives ${expected.ids.size === 0 ? 'nothing' : 'the whole list'}, so giving it twice can change nothing.`,
        grounds,
      );
    return passed(
      `Once or twice, ${once.asked} gave the same ${count(expected.ids.size, facts.api)}.`,
      grounds,
    );
  },
});
