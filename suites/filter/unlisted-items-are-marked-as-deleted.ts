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
  title: 'entries that only a list by time shows are marked as deleted',
  proves:
    'The list is requested since long ago. It may contain entries that are not in the plain list only if they are marked as deleted or, at level standard, as failed.',
  cannotSee: 'Whether all deleted entries are there, which the documents do not require.',
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
          `${list.asked} returns ${count(unmarked.length, facts.api)} beyond the plain list that nothing marks as deleted.`,
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
            `${list.asked} returns nothing beyond the plain list, which the documents allow.`,
            grounds,
          )
        : passed(
            `Beyond the plain list: ${count(marked.length, facts.api)}, ${marked.every((item) => meetsAny(item, deleted)) ? 'all marked as deleted' : 'all marked as deleted or as failed'}.`,
            grounds,
          ),
    ];
  },
});
