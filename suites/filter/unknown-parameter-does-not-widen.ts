import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { without } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count, nameIds } from '../toolkit/phrases.ts';
import { broadestValue } from '../toolkit/queries.ts';
import { askBy, claimsOnApart, claimsOnTried, claimsOnUnfit, shownBy } from '../toolkit/relations.ts';

const judged = servedAnd('soundness');

export default defineCheck({
  id: 'filter.unknown-parameter-does-not-widen',
  title: 'a parameter that nobody defined brings nothing that a filter leaves out',
  proves:
    'A filtered list is asked for with and without a parameter that nobody defined; a target may refuse it, ignore it or find nothing, but what comes must be in the filtered list.',
  cannotSee: 'What a target does with other names.',
  subjects: (api) =>
    api.list.collection.unknownParameter === undefined
      ? []
      : [
          {
            name: '',
            aspect: { operation: api.list.id, parameter: api.list.collection.unknownParameter },
            parameter: api.list.collection.unknownParameter,
            filters: filterSubjects(api, ({ support }) => support === 'required'),
          },
        ],
  aspects: () => judged,
  *ask(scene, { parameter, filters }) {
    const filter = filters.find((subject) => broadestValue(scene, subject) !== undefined);
    const chosen = filter === undefined ? undefined : broadestValue(scene, filter);
    if (filter === undefined || chosen === undefined) return undefined;
    const pair = [filter.name, chosen.value] as const;
    return {
      plain: yield* askBy(scene, [pair]),
      more: yield* askBy(scene, [pair, [parameter, '1']], {
        to: 'see what a parameter that nobody defined changes',
        allows: [400],
      }),
    };
  },
  judge(lists, facts, { parameter }) {
    const soundness = relations('soundness');
    if (lists === undefined)
      return onEach(
        inconclusive(
          `No filter leaves out some ${facts.api.noun.many} of the list, so nothing can be let in; ${facts.api.noun.many} that differ would decide it.`,
        ),
        soundness,
      );
    const { plain, more } = lists;
    const unfit = claimsOnUnfit([plain], judged);
    if (unfit !== undefined) return unfit;
    const grounds = { evidence: walkEvidence(more.walk, plain.walk) };
    if (isRefused(more.walk)) return onEach(passed(`${parameter} is refused.`, grounds), soundness);
    const unusable =
      claimsOnTried(more, judged) ??
      (more.walk.items.length === 0 ? undefined : claimsOnApart(plain, more, facts, judged));
    if (unusable !== undefined) return unusable;
    const [filtered, came] = [shownBy(plain, facts), shownBy(more, facts)];
    const extra = without(came.ids, filtered);
    if (extra.length > 0)
      return onEach(
        failed(
          `${more.asked} brings ${count(extra.length, facts.api)} that ${plain.asked} leaves out, so a parameter that nobody defined undoes the filter.`,
          {
            ...grounds,
            expected: `at most what ${plain.asked} brings`,
            actual: `beyond it: ${nameIds(extra)}`,
          },
        ),
        soundness,
      );
    return onEach(
      filtered.ids.size === facts.stable.length
        ? inconclusive(`${plain.asked} brings the whole list, so nothing could be let in.`, grounds)
        : passed(`${more.asked} brings nothing that ${plain.asked} leaves out.`, grounds),
      soundness,
    );
  },
});
