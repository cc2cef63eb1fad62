import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused, severalValues } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/queries.ts';
import {
  askBy,
  claimsOnApart,
  claimsOnTried,
  claimsOnUnfit,
  showDifference,
  shownBy,
} from '../toolkit/relations.ts';

const judged = servedAnd('repetition');

export default defineCheck({
  id: 'filter.repetition-changes-nothing',
  title: 'the same filter given twice does what it does once, or is refused',
  proves:
    'The list is asked for with one filter and with the very same value twice, each in a parameter of its own or both in one, as the file says; the second answer must hold the same entries, unless it is a refusal.',
  cannotSee: 'What becomes of two different values of one filter, on which the documents are silent.',
  subjects: (api) => filterSubjects(api, ({ support }) => support === 'required'),
  aspects: () => judged,
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined) return undefined;
    return {
      once: yield* askBy(scene, [[subject.name, chosen.value]]),
      twice: yield* askBy(scene, severalValues(subject, [chosen.value, chosen.value]), {
        to: 'see what the same filter given twice brings',
        allows: [400],
      }),
    };
  },
  judge(lists, facts, subject) {
    const repetition = relations('repetition');
    if (lists === undefined) return onEach(claimOnNoValue(subject, facts), repetition);
    const { once, twice } = lists;
    const unfit = claimsOnUnfit([once], judged);
    if (unfit !== undefined) return unfit;
    const grounds = { evidence: walkEvidence(twice.walk, once.walk) };
    if (isRefused(twice.walk))
      return onEach(passed(`${twice.asked} is refused, so it cannot be misread.`, grounds), repetition);
    const unusable = claimsOnTried(twice, judged) ?? claimsOnApart(once, twice, facts, judged);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(once, facts);
    const difference = compareSets(expected, shownBy(twice, facts));
    if (difference.extra.length > 0 || difference.missing.length > 0)
      return onEach(
        failed(`${twice.asked} gives another list than ${once.asked}, although it asks for the same.`, {
          ...grounds,
          expected: `the same ${count(expected.ids.size, facts.api)}, or a refusal`,
          actual: showDifference(difference),
        }),
        repetition,
      );
    return onEach(
      expected.ids.size === 0 || expected.ids.size === facts.stable.length
        ? inconclusive(
            `${once.asked} gives ${expected.ids.size === 0 ? 'nothing' : 'the whole list'}, so giving it twice can change nothing.`,
            grounds,
          )
        : passed(
            `Once or twice, ${once.asked} gave the same ${count(expected.ids.size, facts.api)}.`,
            grounds,
          ),
      repetition,
    );
  },
});
