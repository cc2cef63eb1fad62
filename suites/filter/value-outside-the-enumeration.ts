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
  title: 'a word that is none of those documented is refused or matches nothing',
  proves:
    'The list is asked for by a word drawn at random, and by each word that known servers have beyond the documented ones; it must be refused or empty.',
  cannotSee: 'Further words that only this target knows.',
  subjects: (api) => filterSubjects(api, ({ values }, { isEquality }) => isEquality && values.length > 0),
  aspects: () => judged,
  *ask(scene, { name, filter }) {
    const lists: Asked[] = [];
    for (const word of [drawWord(scene.seed, `outside ${name}`), ...filter.further])
      lists.push(
        yield* askBy(scene, [[name, word]], {
          to: 'see what a word that is not documented brings',
          allows: [400],
        }),
      );
    return lists;
  },
  judge(lists, facts) {
    return worstOfEach(
      relations('soundness'),
      lists.flatMap((list) => judgeWord(list, facts)),
      inconclusive('Nothing was asked.'),
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
        `${asked}, a word that is not documented, brings ${count(walk.items.length, facts.api)}.`,
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
          `The list has no ${facts.api.noun.one}, so an empty answer proves nothing; any would decide it.`,
          grounds,
        )
      : passed(`${asked} brings nothing.`, grounds),
  ];
}
