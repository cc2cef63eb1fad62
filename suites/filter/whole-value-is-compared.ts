import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { matches } from '../../engine/operators/index.ts';
import { type LooseProbe, looseProbes } from '../../engine/operators/loose-values.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import {
  claimOnMissingOption,
  type FilterSubject,
  filterSubjects,
  isRefused,
  isWhole,
  mayBeNoValue,
  valueRefusals,
} from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimsOnTried } from '../toolkit/relations.ts';

interface AskedLoosely extends LooseProbe {
  readonly list: Asked;
}

export default defineCheck({
  id: 'filter.whole-value-is-compared',
  title: 'a filter matches whole values only, not substrings or patterns',
  proves:
    'The list is filtered by variants of its own values that no entry has: the beginning and the end, wildcard patterns and regular expressions, the first words, the value followed by other characters, with a space before or after it, with an exclamation mark or an operator word before it, with a backslash in it, or with a letter percent-encoded twice, a very long value, and the id of an entry. The response must be empty.',
  cannotSee: 'Other pattern languages.',
  subjects: (api) =>
    filterSubjects(
      api,
      (filter, { isEquality }) =>
        (isEquality || filter.reference !== undefined) &&
        kindOf(filter).line === undefined &&
        !kindOf(filter).isClosed,
    ),
  aspects: ({ filter }) => servedAnd(...judgedOf(filter)),
  *ask(scene, { name, filter }) {
    const lists: AskedLoosely[] = [];
    for (const probe of looseProbes(filter, scene.before.items, scene.seed))
      lists.push({
        ...probe,
        list: yield* askBy(scene, [[name, probe.value]], {
          to: 'see whether a substring or a pattern matches anything',
          allows: mayBeRefused(probe, filter, scene.before.items) ? valueRefusals : [],
        }),
      });
    return lists;
  },
  judge(lists, facts, subject) {
    const judged = relations(...judgedOf(subject.filter));
    const missingOption = claimOnMissingOption(
      subject,
      lists.map(({ value, why, list }) => ({ value, why, walk: list.walk })),
      facts,
    );
    if (missingOption !== undefined) return onEach(missingOption, judged);
    return worstOfEach(
      judged,
      lists.flatMap((probe) => judgeProbe(probe, facts, subject)),
      inconclusive(
        `No ${facts.api.noun.one} has a value of ${subject.name} with at least four letters or digits; the check needs one.`,
      ),
    );
  },
});

function judgedOf(filter: Filter): readonly string[] {
  return kindOf(filter).isFreeText ? ['whole-value', 'blank-at-an-end', 'operator'] : ['whole-value'];
}

/**
 * A word that is none, what the schema rules out, what names no thing, a text longer than a target stores, and one with a blank at an end
 * may be refused; and where a reading allows operators, one that begins like them.
 */
function mayBeRefused(
  { value, often, isOperator }: LooseProbe,
  filter: Filter,
  items: readonly Item[],
): boolean {
  if (isOperator && filter.operators !== 'fail') return true;
  const namesThings = filter.reference !== undefined;
  if (mayBeNoValue(value, filter, items) || !isAdmitted(filter, value)) return true;
  return namesThings || value.length > refusable || often;
}

function judgeProbe(probe: AskedLoosely, facts: Facts, { name, filter }: FilterSubject): readonly Claim[] {
  const { value, why, often, isOperator, list } = probe;
  const aspect = { relation: isOperator ? 'operator' : often ? 'blank-at-an-end' : 'whole-value' };
  const grounds = { aspect, evidence: walkEvidence(list.walk) };
  if (isRefused(list.walk) && mayBeRefused(probe, filter, facts.before.items))
    return [passed(`${list.asked}, which is only ${why}, is refused.`, grounds)];
  const wrong = list.walk.items.filter((item) => matches(filter, value, item) === 'no');
  if (wrong.length === 0)
    return (
      claimsOnTried(list, [{ status: 200 }, aspect]) ?? [
        passed(`${list.asked}, which is only ${why}, returns nothing.`, grounds),
      ]
    );
  const message = `${list.asked}, which is only ${why}, returns ${count(wrong.length, facts.api)}.`;
  const finding = {
    ...grounds,
    ...shownExcess(wrong, list.walk),
    expected: `nothing, because no ${facts.api.noun.one} has this ${name}`,
    actual: nameItems(wrong),
  };
  if (isOperator && filter.operators === 'accept')
    return [passed(`${list.asked} is interpreted as an operator, which the documents allow.`, grounds)];
  const isWarned = often || (isOperator && filter.operators === 'warn');
  // Another check warns of a word that is none and is ignored.
  return [
    isWarned || (kindOf(filter).isEnumerated && isWhole(list.walk, facts))
      ? shouldFail(facts.level, message, finding)
      : failed(message, finding),
  ];
}

/** Letters above which a target may refuse a text instead of finding nothing. */
const refusable = 200;
