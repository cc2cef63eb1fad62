import { failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { instantText } from '../../engine/kinds/instant.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';

const judged = servedAnd('unlisted-items');

export default defineCheck({
  id: 'filter.unlisted-items-are-marked-as-deleted',
  title: 'what a list by time shows beyond the plain list is marked as deleted',
  proves:
    'The list is asked for since long ago; entries that the plain list does not have are allowed there only if they show that they are deleted, or, at level standard, that their making failed.',
  cannotSee: 'Whether all deleted entries are there, which the documents do not ask for.',
  subjects: (api) =>
    filterSubjects(api, ({ admitsDeleted }, { isByTimeOfChange }) => isByTimeOfChange && admitsDeleted),
  aspects: () => judged,
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, instantText(0n)]]);
  },
  judge(list, facts) {
    const { deleted, abandoned } = facts.list.collection.lifecycle;
    const lawful = facts.level === 'strict' ? deleted : [...deleted, ...abandoned];
    const grounds = { aspect: { relation: 'unlisted-items' }, evidence: walkEvidence(list.walk) };
    const beyond = list.walk.items.filter(
      ({ id }) => !facts.before.byId.has(id) && !facts.after.byId.has(id),
    );
    const marked = beyond.filter((item) => meetsAny(item, lawful));
    const unmarked = unlistedItems(beyond, facts).filter((item) => !meetsAny(item, lawful));
    if (unmarked.length > 0 && facts.before.complete && facts.after.complete)
      return [
        failed(
          `${list.asked} brings ${count(unmarked.length, facts.api)} that the plain list does not have and that nothing marks as deleted.`,
          {
            ...grounds,
            ...shownExcess(unmarked, list.walk),
            expected: `only ${facts.api.noun.many} of the plain list, and deleted ones`,
            actual: nameItems(unmarked),
          },
        ),
      ];
    const unserved = claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    return [
      marked.length === 0
        ? notApplicable(
            `${list.asked} brings nothing beyond the plain list, which the documents allow.`,
            grounds,
          )
        : passed(
            `${count(marked.length, facts.api)} beyond the plain list ${marked.every((item) => meetsAny(item, deleted)) ? 'are marked as deleted' : 'are marked as deleted or as failed'}.`,
            grounds,
          ),
    ];
  },
});
