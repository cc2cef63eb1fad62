import { defineCheck } from '../../engine/check.ts';
import { sortedValues } from '../../engine/judge/bounds.ts';
import { readField } from '../../engine/judge/fields.ts';
import { notApplicable, passed, shouldFail } from '../../engine/verdict.ts';
import { filterSubjects } from '../support/filters.ts';
import { askBy, verdictOnTried } from '../support/relations.ts';
import { count, evidenceOf, nameItems } from '../support/walks.ts';

export default defineCheck({
  id: 'filter.missing-member-matches-no-bound',
  title: 'what has no value is on neither side of a bound',
  proves:
    'The list is asked for with a bound so wide that it lets everything through that has a value; entries without one must not come.',
  cannotSee: 'Lists in which every entry has a value.',
  subjects: (api) =>
    filterSubjects(
      api,
      ({ operator, kind }) => kind === 'integer' && (operator === 'at-least' || operator === 'at-most'),
    ),
  *observe(scene, { name, filter }) {
    const values = sortedValues(filter, scene.before.items);
    const widest = filter.operator === 'at-least' ? values.at(0) : values.at(-1);
    return yield* askBy(scene, [[name, String(widest ?? 0n)]]);
  },
  judge(list, facts, { filter }) {
    const member = filter.field.slice(1);
    const lacks = (item: (typeof facts.stable)[number]): boolean =>
      readField(item.value, filter.field, filter.kind).kind === 'none';
    const without = facts.stable.filter(lacks);
    if (without.length === 0) {
      return notApplicable(
        `Every ${facts.api.noun.one} has a ${member}; one without, such as one that is being made, would show what becomes of it.`,
        { readings: filter.readings },
      );
    }
    const unusable = verdictOnTried(list);
    if (unusable !== undefined) return unusable;
    const came = list.walk.items.filter((item) => facts.isStable(item.id) && lacks(item));
    const grounds = { evidence: evidenceOf(list.walk), readings: filter.readings };
    if (came.length > 0) {
      return shouldFail(
        facts.level,
        `${list.asked} also brings ${count(came.length, facts.api)} without a ${member}, which is neither below nor above a number.`,
        { ...grounds, expected: `only ${facts.api.noun.many} with a ${member}`, actual: nameItems(came) },
      );
    }
    return passed(
      `None of ${count(without.length, facts.api)} without a ${member} came for ${list.asked}.`,
      grounds,
    );
  },
});
