import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { matches } from '../../engine/operators/index.ts';
import { type LooseProbe, looseProbes } from '../../engine/operators/loose-values.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import {
  claimOnMissingOption,
  type FilterSubject,
  filterSubjects,
  isRefused,
  isWhole,
} from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimOnTried } from '../toolkit/relations.ts';

interface AskedLoosely extends LooseProbe {
  readonly list: Asked;
}

export default defineCheck({
  id: 'filter.whole-value-is-compared',
  title: 'a part of a value, or a pattern for it, finds nothing',
  proves:
    'The beginning and the end of a value of the list are asked for, patterns that would match it, the value with others behind it or a blank before it, its first words, a very long one, and what identifies an entry; no entry has such a value, so nothing may come.',
  cannotSee: 'Other languages of patterns.',
  subjects: (api) =>
    filterSubjects(api, (filter, { isEquality }) => isEquality && kindOf(filter).line === undefined),
  *ask(scene, { name, filter }) {
    const lists: AskedLoosely[] = [];
    for (const probe of looseProbes(filter, scene.before.items, scene.seed))
      lists.push({ ...probe, list: yield* askBy(scene, [[name, probe.value]]) });
    return lists;
  },
  judge(lists, facts, subject) {
    const missingOption = claimOnMissingOption(
      subject,
      lists.map(({ value, why, list }) => ({ value, why, walk: list.walk })),
      facts,
    );
    return (
      missingOption ??
      worstClaim(
        lists.map((probe) => judgeProbe(probe, facts, subject)),
        inconclusive(
          `No ${facts.api.noun.one} has a ${subject.name} with four letters or digits or more; one would decide it.`,
        ),
      )
    );
  },
});

function judgeProbe(
  { value, why, often, list }: AskedLoosely,
  facts: Facts,
  { name, filter }: FilterSubject,
): Claim {
  // A word that is none, a text longer than a target stores, and one with a blank at an end may be refused.
  if (isRefused(list.walk) && (kindOf(filter).isEnumerated || value.length > refusable || often))
    return passed(`${list.asked}, which is only ${why}, is refused.`, {
      evidence: walkEvidence(list.walk),
      readings: filter.readings,
    });
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return unusable;
  const strangers = list.walk.items.filter((item) => matches(filter, value, item) === 'no');
  const grounds = { evidence: walkEvidence(list.walk), readings: filter.readings };
  const message = `${list.asked}, which is only ${why}, brings ${count(strangers.length, facts.api)}.`;
  const finding = {
    ...grounds,
    expected: `nothing, for no ${facts.api.noun.one} has this ${name}`,
    actual: nameItems(strangers),
  };
  // To pay no heed to a word that is none is what another check warns of.
  if (strangers.length > 0)
    return often || (kindOf(filter).isEnumerated && isWhole(list.walk, facts))
      ? shouldFail(facts.level, message, finding)
      : failed(message, finding);
  return passed(`${list.asked}, which is only ${why}, brings nothing.`, grounds);
}

/** Letters above which a target may refuse a text instead of finding nothing. */
const refusable = 200;
