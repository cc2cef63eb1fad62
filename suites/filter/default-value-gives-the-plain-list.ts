import { notApplicable, passed } from '../../engine/base/verdict.ts';
import { wholly, without } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { askBy, claimsOnDifference, claimsOnTried, shownBy } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';

const judged = servedAnd('soundness', 'completeness');

export default defineCheck({
  id: 'filter.default-value-gives-the-plain-list',
  title: 'leaving a filter out is asking for its documented default',
  proves: 'The plain list and the list asked for by the default must hold the same entries.',
  cannotSee: 'Entries that neither of the two lists shows.',
  subjects: (api) =>
    api.list.parameters.flatMap((parameter) => {
      const [subject] = filterSubjects(api).filter(({ name }) => name === parameter.name);
      return subject === undefined || parameter.default === undefined
        ? []
        : [{ ...subject, value: parameter.default }];
    }),
  aspects: () => judged,
  *ask(scene, { name, value }) {
    return yield* askBy(scene, [[name, value]]);
  },
  judge(list, facts, { name, filter }) {
    const { asked, walk } = list;
    const evidence = walkEvidence(walk);
    if (filter.support === 'optional' && isRefused(walk))
      return onEach(
        notApplicable(`The target refuses to filter by ${name}, which the documents allow.`, { evidence }),
        judged,
      );
    const unserved = claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    const plain = new Set(facts.stable.map(({ id }) => id));
    const came = shownBy(list, facts);
    const unlisted = unlistedItems(walk.items, facts).map(({ id }) => id);
    const extra = [...without(came.ids, wholly(plain)), ...unlisted];
    const missing = without(plain, came);
    return [
      passed(`The target serves ${asked}.`, { aspect: { status: 200 }, evidence }),
      ...claimsOnDifference({
        difference: { extra, missing },
        expected: `the ${count(plain.size, facts.api)} of the plain list`,
        more: `${asked} is the default, and yet it brings ${count(extra.length, facts.api)} that the plain list lacks.`,
        less: `${asked} is the default, and yet it lacks ${count(missing.length, facts.api)} of the plain list.`,
        same: `${asked} gives the ${count(plain.size, facts.api)} of the plain list.`,
        undecided:
          plain.size === 0
            ? `The list has no ${facts.api.noun.one}; any would decide it.`
            : walk.end.kind !== 'end' && !facts.stable.some(({ id }) => came.covers(id))
              ? `${asked} brings more than a run reads of it, in another order than the plain list, so the two cannot be compared.`
              : undefined,
        evidence,
      }),
    ];
  },
});
