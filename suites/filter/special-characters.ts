import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import {
  characterClasses,
  groupNames,
  type SpecialValue,
  specialValues,
} from '../../engine/operators/characters.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimOnTried } from '../toolkit/relations.ts';
import { isKnown } from '../toolkit/unlisted-items.ts';

interface AskedSpecial extends SpecialValue {
  readonly list: Asked;
}

export default defineCheck({
  id: 'filter.special-characters',
  title: 'a value is found whatever characters it has',
  proves:
    'Values of the list that have blanks, signs with a meaning in addresses or markup, quotation marks, letters beyond ASCII and the like are asked for, percent-encoded; each must find its entries, and only them.',
  cannotSee:
    'Characters that no entry of the list has; values with a colon, before which servers may read an operator; control characters.',
  subjects: (api) => filterSubjects(api, (filter, { isEquality }) => isEquality && kindOf(filter).isFreeText),
  *ask(scene, { name, filter }) {
    const lists: AskedSpecial[] = [];
    for (const special of specialValues(filter, scene.before.items, scene.seed))
      lists.push({ ...special, list: yield* askBy(scene, [[name, special.value]]) });
    return lists;
  },
  judge(lists, facts, subject) {
    const worst = worstClaim(
      lists.map((special) => judgeSpecial(special, facts, subject)),
      inconclusive(''),
    );
    if (worst.outcome === 'failed' || worst.outcome === 'warned') return worst;
    const shown = new Set(lists.flatMap(({ classes }) => classes.map(({ group }) => group)));
    const lacking = (['blank', 'sign', 'letter'] as const).filter((group) => !shown.has(group));
    if (lacking.length > 0) {
      return inconclusive(
        `No ${facts.api.noun.one} has ${lacking.map((group) => groupNames[group]).join(' or ')} in its ${subject.name}; one of each would decide it.`,
      );
    }
    if (worst.outcome !== 'passed') return worst;
    const seen = characterClasses.filter((each) => lists.some(({ classes }) => classes.includes(each)));
    return passed(`${lists.length} values with ${seen.map(({ name }) => name).join(', ')} were found.`, {
      evidence: lists.flatMap(({ list }) => walkEvidence(list.walk)).slice(0, 6),
      readings: subject.filter.readings,
    });
  },
});

function judgeSpecial(
  { value, classes, list }: AskedSpecial,
  facts: Facts,
  { filter }: FilterSubject,
): Claim {
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return unusable;
  const { strangers, missing, matching } = compareFiltered(
    filter,
    value,
    list.walk,
    facts.stable,
    (id) => isKnown(id, facts),
    facts.level,
  );
  const grounds = {
    evidence: walkEvidence(list.walk),
    readings: filter.readings,
    expected: `the ${count(matching, facts.api)} of exactly this value, which has ${classes.map(({ name }) => name).join(', ')}`,
  };
  // Whether blanks at the end count is left open, and many ways to read a query drop them.
  const padded = value.trim() !== value;
  if (missing.length > 0) {
    const message = `${list.asked} does not find ${count(missing.length, facts.api)} of this value, so it cannot be looked up.`;
    const finding = { ...grounds, actual: `missing: ${nameItems(missing)}` };
    return padded ? shouldFail(facts.level, message, finding) : failed(message, finding);
  }
  if (strangers.length > 0) {
    return failed(`${list.asked} also finds what has another value.`, {
      ...grounds,
      actual: `also came: ${nameItems(strangers)}`,
    });
  }
  return matching === 0
    ? inconclusive(
        `No ${facts.api.noun.one} of the value ${value} stayed the same while the run looked.`,
        grounds,
      )
    : passed(`${list.asked} found its ${count(matching, facts.api)}.`, grounds);
}
