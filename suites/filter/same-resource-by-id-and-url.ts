import type { ReferenceForm } from '../../engine/api/model.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { addressBelow, referenceText } from '../../engine/operators/refers-to.ts';
import { drawValues } from '../../engine/operators/values.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { endpointOf } from '../toolkit/absent.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, hasOtherForms, isRefused } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import {
  type Asked,
  askBy,
  claimOnApart,
  claimOnTried,
  showDifference,
  shownBy,
} from '../toolkit/relations.ts';

interface AskedForm {
  readonly form: ReferenceForm;
  readonly list: Asked;
}

export default defineCheck({
  id: 'filter.same-resource-by-id-and-url',
  title: 'the id of a thing and its address select the same',
  proves: 'The list is asked for by one thing in each form that the documents allow; the answers must agree.',
  cannotSee: 'Other addresses of the same thing.',
  subjects: (api) => filterSubjects(api, hasOtherForms),
  *ask(scene, { name, filter }) {
    const { items } = scene.before;
    const [chosen] = drawValues(filter, items, scene.seed);
    if (chosen === undefined) return undefined;
    const lists: AskedForm[] = [];
    for (const form of filter.reference?.forms ?? []) {
      const text =
        referenceText(filter, chosen.value, items, form.form) ??
        addressBelow(endpointOf(scene), filter, chosen.value);
      lists.push({ form, list: yield* askBy(scene, [[name, text]]) });
    }
    return lists;
  },
  judge(asked, facts, { name, filter }): Claim {
    const known = asked?.filter(({ list }) => !isRefused(list.walk) && list.walk.items.length > 0) ?? [];
    const [only] = known;
    if (facts.level !== 'strict' && only !== undefined && known.length === 1) {
      return notApplicable(
        `The target knows a ${name} by its ${only.form.form} alone, and one form is enough by a reading.`,
        { evidence: walkEvidence(only.list.walk), readings: filter.readings },
      );
    }
    const lists = facts.level !== 'strict' && known.length > 1 ? known : asked;
    if (lists === undefined || lists.length < 2) {
      return inconclusive(
        `No ${facts.api.noun.one} shows a ${name}; one made from a ${name} would decide it.`,
        { readings: filter.readings },
      );
    }
    const [first, ...others] = lists;
    if (first === undefined) return inconclusive('Nothing was asked.');
    const unusable = claimOnTried(first.list);
    if (unusable !== undefined) return unusable;
    const expected = shownBy(first.list, facts);
    for (const { form, list } of others) {
      const grounds = {
        evidence: walkEvidence(list.walk, first.list.walk),
        readings: [...new Set([...form.readings, ...filter.readings])],
        expected: `the ${count(expected.ids.size, facts.api)} of ${first.list.asked}`,
      };
      const came = shownBy(list, facts);
      if (form.support === 'optional' && (isRefused(list.walk) || list.walk.items.length === 0)) {
        return notApplicable(
          `The target does not know a ${name} by its ${form.form}, as the documents let it.`,
          grounds,
        );
      }
      const bad = claimOnTried(list) ?? claimOnApart(first.list, list, facts);
      if (bad !== undefined) return bad;
      const difference = compareSets(expected, came);
      if (difference.extra.length > 0 || difference.missing.length > 0) {
        return failed(
          `${list.asked} and ${first.list.asked} name the same ${name} and bring different lists.`,
          {
            ...grounds,
            actual: showDifference(difference),
          },
        );
      }
    }
    return expected.ids.size === 0
      ? inconclusive(`Nothing came for ${first.list.asked} in any form, so nothing can differ.`, {
          evidence: walkEvidence(first.list.walk),
        })
      : passed(`Its id and its address bring the same ${count(expected.ids.size, facts.api)}.`, {
          evidence: walkEvidence(first.list.walk, ...others.map(({ list }) => list.walk)),
          readings: filter.readings,
        });
  },
});
