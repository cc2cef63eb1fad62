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
  title: 'repeating the same filter changes nothing, or is refused',
  proves:
    'The list is requested with one filter, and with the same value twice, either in two parameters or in one, as the specification says. The second response must contain the same entries, unless it is a refusal.',
  cannotSee: 'Two different values of one filter, which the documents do not define.',
  subjects: (api) => filterSubjects(api, ({ support }) => support === 'required'),
  aspects: () => judged,
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined) return undefined;
    return {
      once: yield* askBy(scene, [[subject.name, chosen.value]]),
      twice: yield* askBy(scene, severalValues(subject, [chosen.value, chosen.value]), {
        to: 'see what a repeated filter returns',
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
      return onEach(
        passed(`${twice.asked} is refused, so it cannot be misinterpreted.`, grounds),
        repetition,
      );
    const unusable = claimsOnTried(twice, judged) ?? claimsOnApart(once, twice, facts, judged);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(once, facts);
    const difference = compareSets(expected, shownBy(twice, facts));
    if (difference.extra.length > 0 || difference.missing.length > 0)
      return onEach(
        failed(
          `${twice.asked} returns a different list than ${once.asked}, although both ask for the same.`,
          {
            ...grounds,
            expected: `the same ${count(expected.ids.size, facts.api)}, or a refusal`,
            actual: showDifference(difference),
          },
        ),
        repetition,
      );
    return onEach(
      expected.ids.size === 0 || expected.ids.size === facts.stable.length
        ? inconclusive(
            `${once.asked} returns ${expected.ids.size === 0 ? 'nothing' : 'the whole list'}, so repeating it can change nothing.`,
            grounds,
          )
        : passed(
            `Sent once or twice, ${once.asked} returned the same ${count(expected.ids.size, facts.api)}.`,
            grounds,
          ),
      repetition,
    );
  },
});
