import type { ReferenceForm } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  warned,
} from '../../engine/base/verdict.ts';
import { compareSets } from '../../engine/list/relations.ts';
import { addressBelow, referenceText } from '../../engine/operators/refers-to.ts';
import { drawValues } from '../../engine/operators/values.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { type FilterSubject, filterSubjects, hasOtherForms, isRefused } from '../toolkit/filters.ts';
import { count, withArticle } from '../toolkit/phrases.ts';
import { endpointOf } from '../toolkit/queries.ts';
import {
  type Asked,
  askBy,
  claimsOnApart,
  claimsOnTried,
  showDifference,
  shownBy,
} from '../toolkit/relations.ts';

interface AskedForm {
  readonly form: ReferenceForm;
  readonly list: Asked;
}

export default defineCheck({
  id: 'filter.id-and-url-select-the-same',
  title: 'an id and the matching address select the same entries',
  proves:
    'The list is filtered by one resource in each form that the documents allow. The responses must agree.',
  cannotSee: 'Other addresses of the same resource.',
  subjects: (api) => filterSubjects(api, hasOtherForms),
  aspects: (subject) => [{ status: 200 }, ...formsOf(subject)],
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
  judge(asked, facts, subject) {
    const { name } = subject;
    const forms = formsOf(subject);
    const known = asked?.filter(({ list }) => !isRefused(list.walk) && list.walk.items.length > 0) ?? [];
    const [only] = known;
    if (facts.level !== 'strict' && only !== undefined && known.length === 1)
      return onEach(claimOnOneForm(only, asked ?? [], subject), forms);
    const lists = facts.level !== 'strict' && known.length > 1 ? known : (asked ?? []);
    const [first, ...others] = lists;
    if (first === undefined || others.length === 0)
      return onEach(
        inconclusive(
          `No ${facts.api.noun.one} shows ${withArticle(name)}; the check needs one that was made from ${withArticle(name)}.`,
        ),
        forms,
      );
    return (
      claimsOnTried(first.list, [{ status: 200 }, ...forms]) ??
      others.flatMap((other) => judgeForm(first.list, other, facts, subject))
    );
  },
});

/** The claim on a target that knows one form only, where a reading has that be enough. */
function claimOnOneForm(only: AskedForm, asked: readonly AskedForm[], { name }: FilterSubject): Claim {
  const unknown = asked.filter(({ form }) => form !== only.form && form.support !== 'optional');
  const grounds = { evidence: walkEvidence(...unknown.map(({ list }) => list.walk), only.list.walk) };
  const message = `The target accepts ${withArticle(name)} only by its ${only.form.form}`;
  return unknown.length === 0
    ? notApplicable(`${message}, and the documents require no other form.`, grounds)
    : warned(
        `${message}, although the documents also allow its ${unknown.map(({ form }) => form.form).join(' and ')}.`,
        {
          ...grounds,
          expected: `the same list for each form of the ${name}`,
          actual: `an empty list or a refusal for ${unknown.map(({ list }) => list.asked).join(' and ')}`,
          readings: unknown.flatMap(({ form }) => form.readings),
        },
      );
}

/** The forms beside the one that the documents expect first. */
function formsOf({ filter }: FilterSubject): readonly Aspect[] {
  return relations(...(filter.reference?.forms ?? []).slice(1).map(({ form }) => form));
}

/** The claim on one form: it selects what the first one does. */
function judgeForm(
  first: Asked,
  { form, list }: AskedForm,
  facts: Facts,
  { name }: FilterSubject,
): readonly Claim[] {
  const aspects = [{ status: 200 }, { relation: form.form }];
  const expected = shownBy(first, facts);
  const grounds = {
    aspect: { relation: form.form },
    evidence: walkEvidence(list.walk, first.walk),
    readings: form.readings,
  };
  if (form.support === 'optional' && (isRefused(list.walk) || list.walk.items.length === 0))
    return [
      notApplicable(
        `The target does not accept ${withArticle(name)} by its ${form.form}, which the documents allow.`,
        grounds,
      ),
    ];
  const unusable = claimsOnTried(list, aspects) ?? claimsOnApart(first, list, facts, aspects);
  if (unusable !== undefined) return unusable;
  const difference = compareSets(expected, shownBy(list, facts));
  if (difference.extra.length > 0 || difference.missing.length > 0)
    return [
      failed(`${list.asked} and ${first.asked} name the same ${name} but return different lists.`, {
        ...grounds,
        expected: `the ${count(expected.ids.size, facts.api)} of ${first.asked}`,
        actual: showDifference(difference),
      }),
    ];
  return [
    expected.ids.size === 0
      ? inconclusive(`${first.asked} returned nothing in any form, so nothing can differ.`, grounds)
      : passed(
          `${list.asked} and ${first.asked} return the same ${count(expected.ids.size, facts.api)}.`,
          grounds,
        ),
  ];
}
