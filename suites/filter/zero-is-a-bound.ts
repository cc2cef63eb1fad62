import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { rangeSubjects } from '../toolkit/ranges.ts';
import { askBy, claimOnTried } from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.zero-is-a-bound',
  title: 'an upper bound of zero is one, and not none at all',
  proves: 'The list is asked for with an upper bound of zero; nothing that lies above it may come.',
  cannotSee: 'Lists in which nothing lies above zero.',
  subjects: (api) =>
    rangeSubjects(api, (filter, { isBound }) => isBound && !kindOf(filter).isTime).filter(
      ({ range }) => range.inside === 'below',
    ),
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, '0']]);
  },
  judge(list, facts, { filter }) {
    const { asked, walk } = list;
    const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
    if (isRefused(walk)) return passed(`${asked} is refused, which is as clear.`, grounds);
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    const above = facts.stable.filter((item) => {
      const field = readField(item.value, filter);
      return field?.place !== undefined && field.place > 0n;
    });
    const ids = new Set(above.map(({ id }) => id));
    const strangers = walk.items.filter(({ id }) => ids.has(id));
    if (strangers.length > 0)
      return failed(
        `${asked} brings ${count(strangers.length, facts.api)} above it, as if it were no bound.`,
        {
          ...grounds,
          expected: 'nothing above zero',
          actual: nameItems(strangers),
        },
      );
    return above.length === 0
      ? inconclusive(`No ${facts.api.noun.one} lies above zero; one would decide it.`, grounds)
      : passed(`None of ${count(above.length, facts.api)} above zero came for ${asked}.`, grounds);
  },
});
