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
  title: 'filtering by an unsupported member returns nothing beyond the plain list',
  proves:
    'The list is filtered by a member that the documents exclude from filters. A refusal, the plain list, or a subset of it is accepted. A server error or entries that are not in the plain list are not.',
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
      to: 'see what filtering by an unsupported member returns',
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
          `${asked} returns ${count(unlisted.length, facts.api)} beyond the plain list.`,
          { ...grounds, expected: 'a refusal, or a part of the plain list', actual: nameItems(unlisted) },
        ),
      ];
    if (!facts.before.complete || !facts.after.complete)
      return [
        inconclusive('The whole list could not be read, so there is nothing to compare with.', grounds),
      ];
    return [passed(`${asked} returns nothing that is not in the plain list.`, grounds)];
  },
});
