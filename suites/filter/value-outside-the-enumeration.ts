import { drawWord } from '../../engine/base/draw.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimOnTried } from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.value-outside-the-enumeration',
  title: 'a word that is none of those documented is refused or matches nothing',
  proves: 'The list is asked for by a word drawn at random; it must be refused or empty.',
  cannotSee: 'Further words that a newer target knows.',
  subjects: (api) => filterSubjects(api, ({ values }, { isEquality }) => isEquality && values.length > 0),
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, drawWord(scene.seed, `outside ${name}`)]]);
  },
  judge(list, facts, { filter }) {
    const { asked, walk } = list;
    const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
    if (isRefused(walk)) return passed(`${asked} is refused.`, grounds);
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    if (walk.items.length > 0) {
      return shouldFail(
        facts.level,
        `${asked}, a word that means nothing, brings ${count(walk.items.length, facts.api)}.`,
        { ...grounds, expected: 'a refusal or an empty list', actual: nameItems(walk.items) },
      );
    }
    if (facts.before.items.length === 0) {
      return inconclusive(
        `The list has no ${facts.api.noun.one}, so an empty answer says nothing; any would decide it.`,
        grounds,
      );
    }
    return passed(`${asked} brings nothing.`, grounds);
  },
});
