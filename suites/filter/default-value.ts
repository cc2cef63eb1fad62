import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { compareSets, wholly } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { askBy, claimOnTried, showDifference, shownBy } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/unlisted-items.ts';

export default defineCheck({
  id: 'filter.default-value',
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
  *ask(scene, { name, value }) {
    return yield* askBy(scene, [[name, value]]);
  },
  judge(list, facts, { name, filter }) {
    const { asked, walk } = list;
    const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
    if (filter.support === 'optional' && isRefused(walk))
      return notApplicable(`The target refuses to filter by ${name}, as the documents let it.`, grounds);
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    const plain = new Set(facts.stable.map(({ id }) => id));
    const difference = compareSets(wholly(plain), shownBy(list, facts));
    const strangers = unlistedItems(walk.items, facts);
    const extra = [...difference.extra, ...strangers.map(({ id }) => id)];
    if (extra.length > 0 || difference.missing.length > 0) {
      return failed(`${asked} is the default, and yet gives another list than none at all.`, {
        ...grounds,
        expected: `the ${count(plain.size, facts.api)} of the plain list`,
        actual: showDifference({ extra, missing: difference.missing }),
      });
    }
    if (walk.end.kind !== 'end' && !facts.stable.some(({ id }) => shownBy(list, facts).covers(id)))
      return inconclusive(
        `${asked} brings more than a run reads of it, in another order than the plain list, so the two cannot be compared.`,
        grounds,
      );
    return plain.size === 0
      ? inconclusive(`The list has no ${facts.api.noun.one}; any would decide it.`, grounds)
      : passed(`${asked} gives the ${count(plain.size, facts.api)} of the plain list.`, grounds);
  },
});
