import { type Claim, inconclusive, notApplicable, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { compareSets, wholly, without } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd, withoutUndecided } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { otherParts } from '../toolkit/queries.ts';
import {
  type Asked,
  askBy,
  claimsOnApart,
  claimsOnDifference,
  claimsOnTried,
  claimsOnUnfit,
  shownBy,
} from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';

const judged = servedAnd('soundness', 'completeness');

export default defineCheck({
  id: 'filter.default-value-gives-the-plain-list',
  title: 'leaving out a filter is the same as sending its documented default',
  proves:
    'The plain list and the list with the default value must contain the same entries. Each other filter must also return the same list with and without the default value.',
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
    const alone = yield* askBy(scene, [[name, value]]);
    const beside: Beside[] = [];
    for (const part of otherParts(scene, name)) {
      const without = yield* askBy(scene, part);
      beside.push({ without, together: yield* askBy(scene, [[name, value], ...part]) });
    }
    return { alone, beside };
  },
  judge({ alone, beside }, facts, { filter }) {
    if (filter.support === 'optional' && isRefused(alone.walk))
      return onEach(
        notApplicable(`The target refuses ${alone.asked}, which the documents allow.`, {
          evidence: walkEvidence(alone.walk),
        }),
        judged,
      );
    const claims = [...judgeAlone(alone, facts), ...beside.flatMap((one) => judgeBeside(one, facts))];
    return worstOfEach(judged, withoutUndecided(claims), inconclusive('Nothing was compared.'));
  },
});

/** A list by another filter, without the default and with it. */
interface Beside {
  readonly without: Asked;
  readonly together: Asked;
}

function judgeAlone(list: Asked, facts: Facts): readonly Claim[] {
  const unserved = claimsOnTried(list, judged);
  if (unserved !== undefined) return unserved;
  const { asked, walk } = list;
  const evidence = walkEvidence(walk);
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
      more: `${asked} is the default, but it returns ${count(extra.length, facts.api)} that the plain list does not contain.`,
      less: `${asked} is the default, but it leaves out ${count(missing.length, facts.api)} of the plain list.`,
      same: `${asked} returns the ${count(plain.size, facts.api)} of the plain list.`,
      undecided:
        plain.size === 0
          ? `The list has no ${facts.api.noun.one}; the check needs one.`
          : walk.end.kind !== 'end' && !facts.stable.some(({ id }) => came.covers(id))
            ? `${asked} returns more entries than the run reads, in a different order from the plain list, so the two cannot be compared.`
            : undefined,
      evidence,
    }),
  ];
}

function judgeBeside({ without: part, together }: Beside, facts: Facts): readonly Claim[] {
  const unfit = claimsOnUnfit([part], judged);
  if (unfit !== undefined) return unfit;
  const unserved =
    claimsOnTried(together, judged) ??
    claimsOnApart(part, together, facts, relations('soundness', 'completeness'));
  if (unserved !== undefined) return unserved;
  const [expected, came] = [shownBy(part, facts), shownBy(together, facts)];
  const difference = compareSets(expected, came);
  return claimsOnDifference({
    difference,
    expected: `the ${count(expected.ids.size, facts.api)} of ${part.asked}`,
    more: `${together.asked} returns ${count(difference.extra.length, facts.api)} that ${part.asked} does not, although it only adds the default.`,
    less: `${together.asked} leaves out ${count(difference.missing.length, facts.api)} of ${part.asked}, although it only adds the default.`,
    same: `${together.asked} returns the same as ${part.asked}.`,
    undecided: expected.ids.size === 0 ? `${part.asked} returns nothing that stayed the same.` : undefined,
    evidence: walkEvidence(together.walk, part.walk),
  });
}
