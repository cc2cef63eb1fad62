import { drawWord } from '../../engine/base/draw.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';

const judged = servedAnd('unlisted-items');

export default defineCheck({
  id: 'filter.unfilterable-member-does-not-widen',
  title: 'asking by a member that cannot be filtered by brings nothing beyond the plain list',
  proves:
    'The list is asked for by a member that the documents exclude from filters; a refusal, the plain list or a part of it will do, a failing target or entries that the plain list lacks will not.',
  cannotSee: 'Whether the target filters by the member nevertheless, which the documents do not forbid.',
  subjects: (api) =>
    api.list.collection.unfilterable.members.map((name) => ({
      name,
      aspect: { operation: api.list.id, parameter: name },
      readings: api.list.collection.unfilterable.readings,
    })),
  aspects: () => judged,
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, drawWord(scene.seed, `unfilterable ${name}`)]], {
      to: 'see what a member brings that cannot be filtered by',
      allows: [400],
    });
  },
  judge(list, facts, { name }) {
    const { asked, walk } = list;
    const grounds = { aspect: { relation: 'unlisted-items' }, evidence: walkEvidence(walk) };
    if (isRefused(walk)) return [passed(`The target refuses to filter by ${name}.`, grounds)];
    const unserved = claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    const unlisted = unlistedItems(walk.items, facts);
    if (unlisted.length > 0)
      return [
        shouldFail(
          facts.level,
          `${asked} brings ${count(unlisted.length, facts.api)} that the plain list does not have.`,
          { ...grounds, expected: 'a refusal, or a part of the plain list', actual: nameItems(unlisted) },
        ),
      ];
    if (!facts.before.complete || !facts.after.complete)
      return [inconclusive('The whole list could not be read, so nothing can be compared with it.', grounds)];
    return [passed(`${asked} brings nothing that the plain list lacks.`, grounds)];
  },
});
