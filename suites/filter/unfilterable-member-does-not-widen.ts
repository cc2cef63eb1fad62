import { drawWord } from '../../engine/base/draw.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimOnTried } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/unlisted-items.ts';

export default defineCheck({
  id: 'filter.unfilterable-member-does-not-widen',
  title: 'asking by a member that cannot be filtered by brings nothing beyond the plain list',
  proves:
    'The list is asked for by a member that the documents exclude from filters; a refusal, the plain list or a part of it will do, a failing target or entries that the plain list lacks will not.',
  cannotSee: 'Whether the target filters by the member nevertheless, which the documents do not forbid.',
  subjects: (api) =>
    api.list.collection.unfilterable.members.map((name) => ({
      name,
      readings: api.list.collection.unfilterable.readings,
    })),
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, drawWord(scene.seed, `unfilterable ${name}`)]]);
  },
  judge(list, facts, { name, readings }) {
    const { asked, walk } = list;
    const grounds = { evidence: walkEvidence(walk), readings };
    if (isRefused(walk)) return passed(`The target refuses to filter by ${name}.`, grounds);
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    const strangers = unlistedItems(walk.items, facts);
    if (strangers.length > 0) {
      return shouldFail(
        facts.level,
        `${asked} brings ${count(strangers.length, facts.api)} that the plain list does not have.`,
        { ...grounds, expected: 'a refusal, or a part of the plain list', actual: nameItems(strangers) },
      );
    }
    if (!facts.before.complete || !facts.after.complete)
      return inconclusive('The whole list could not be read, so nothing can be compared with it.', grounds);
    return passed(`${asked} brings nothing that the plain list lacks.`, grounds);
  },
});
