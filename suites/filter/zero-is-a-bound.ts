import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { isRefused, rangeSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';

const judged = servedAnd('soundness');

export default defineCheck({
  id: 'filter.zero-is-a-bound',
  title: 'an upper bound of zero is applied',
  proves:
    'The list is requested with an upper bound of zero. Entries with a greater value must not be returned.',
  cannotSee: 'Lists in which no value is greater than zero.',
  subjects: (api) =>
    rangeSubjects(api, (filter, { isBound }) => isBound && !kindOf(filter).isTime).filter(
      ({ range }) => range.inside === 'below',
    ),
  aspects: () => judged,
  *ask(scene, { name }) {
    return yield* askBy(scene, [[name, '0']], {
      to: 'see what an upper bound of zero returns',
      allows: [400],
    });
  },
  judge(list, facts, { filter }) {
    const { asked, walk } = list;
    const grounds = { aspect: { relation: 'soundness' }, evidence: walkEvidence(walk) };
    if (isRefused(walk)) return [passed(`${asked} is refused, so it returns nothing.`, grounds)];
    const above = facts.stable.filter((item) => {
      const field = readField(item.value, filter);
      return field?.place !== undefined && field.place > 0n;
    });
    const ids = new Set(above.map(({ id }) => id));
    const wrong = walk.items.filter(({ id }) => ids.has(id));
    const unserved = wrong.length > 0 ? undefined : claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    return [
      wrong.length > 0
        ? failed(
            `${asked} returns ${count(wrong.length, facts.api)} with a greater value, as if it were no bound.`,
            {
              ...grounds,
              ...shownExcess(wrong, walk),
              expected: 'no entry with a value greater than zero',
              actual: nameItems(wrong),
            },
          )
        : above.length === 0
          ? inconclusive(
              `No ${facts.api.noun.one} has a value greater than zero; the check needs one.`,
              grounds,
            )
          : passed(
              `Of ${count(above.length, facts.api)} with a value greater than zero, ${asked} returned none.`,
              grounds,
            ),
    ];
  },
});
