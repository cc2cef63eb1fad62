import { drawWord } from '../../engine/base/draw.ts';
import { type Claim, inconclusive, passed, shouldFail, worstOfEach } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { relations, servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimsOnTried } from '../toolkit/relations.ts';

const judged = servedAnd('soundness');

export default defineCheck({
  id: 'filter.value-outside-the-enumeration',
  title: 'an undocumented enumeration value is refused or matches nothing',
  proves:
    'The list is requested by a random word, and by each word that known servers use beyond the documented ones. The response must be a refusal or an empty list.',
  cannotSee: 'Other words that only this target knows.',
  subjects: (api) => filterSubjects(api, ({ values }, { isEquality }) => isEquality && values.length > 0),
  aspects: () => judged,
  *ask(scene, { name, filter }) {
    const lists: Asked[] = [];
    for (const word of [drawWord(scene.seed, `outside ${name}`), ...filter.further])
      lists.push(
        yield* askBy(scene, [[name, word]], {
          to: 'see what an undocumented value returns',
          allows: [400],
        }),
      );
    return lists;
  },
  judge(lists, facts) {
    return worstOfEach(
      relations('soundness'),
      lists.flatMap((list) => judgeWord(list, facts)),
      inconclusive('No request was sent.'),
    );
  },
});

function judgeWord(list: Asked, facts: Facts): readonly Claim[] {
  const { asked, walk } = list;
  const grounds = { aspect: { relation: 'soundness' }, evidence: walkEvidence(walk) };
  if (isRefused(walk)) return [passed(`${asked} is refused.`, grounds)];
  if (walk.items.length > 0)
    return [
      shouldFail(
        facts.level,
        `${asked}, an undocumented value, returns ${count(walk.items.length, facts.api)}.`,
        {
          ...grounds,
          ...shownExcess(walk.items, walk),
          expected: 'a refusal or an empty list',
          actual: nameItems(walk.items),
        },
      ),
    ];
  const unserved = claimsOnTried(list, judged);
  if (unserved !== undefined) return unserved;
  return [
    facts.before.items.length === 0
      ? inconclusive(
          `The list has no ${facts.api.noun.one}, so an empty response proves nothing; the check needs one.`,
          grounds,
        )
      : passed(`${asked} returns nothing.`, grounds),
  ];
}
