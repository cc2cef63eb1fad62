import type { Filter } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import {
  characterClasses,
  groupNames,
  type SpecialValue,
  specialValues,
} from '../../engine/operators/characters.ts';
import { beginsWithOperator, hasColon } from '../../engine/operators/operator-words.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { relations } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterFindings } from '../toolkit/filter-findings.ts';
import { type FilterSubject, filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count, nameItems, withArticle } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimOnTried } from '../toolkit/relations.ts';

interface AskedSpecial extends SpecialValue {
  readonly list: Asked;
}

/** Groups of characters of which a list should show at least one each. */
const wanted = ['blank', 'sign', 'letter'] as const;

export default defineCheck({
  id: 'filter.special-characters-are-found',
  title: 'a filter finds a value whatever characters it contains',
  proves:
    'The list is filtered by its own values that contain spaces, characters with a meaning in URLs or markup, quotation marks, non-ASCII letters, and similar characters, percent-encoded. Each must return its entries, and only those.',
  cannotSee: 'Characters that no entry of the list contains; control characters.',
  subjects: (api) => filterSubjects(api, (filter, { isEquality }) => isEquality && kindOf(filter).isFreeText),
  aspects: () => relations(...wanted, 'other-character'),
  *ask(scene, { name, filter }) {
    const lists: AskedSpecial[] = [];
    for (const special of specialValues(filter, scene.before.items, scene.seed))
      lists.push({
        ...special,
        list: yield* askBy(scene, [[name, special.value]], {
          to: 'see whether a filter finds a value whatever characters it contains',
          allows: mayBeRefused(special, filter) ? [400] : [],
        }),
      });
    return lists;
  },
  judge(lists, facts, subject) {
    const { one } = facts.api.noun;
    return [
      ...wanted.map((group) =>
        judgeGroup(
          lists.filter(({ classes }) => classes.some((each) => each.group === group)),
          inconclusive(`No ${one} has ${groupNames[group]} in its ${subject.name}; the check needs one.`, {
            aspect: { relation: group },
          }),
          facts,
          subject,
        ),
      ),
      judgeGroup(
        lists.filter(({ classes }) => classes.every(({ group }) => group === undefined)),
        notApplicable(`No ${one} has ${withArticle(subject.name)} of only other characters.`, {
          aspect: { relation: 'other-character' },
        }),
        facts,
        subject,
      ),
    ];
  },
});

/** The claim on the values that have characters of one group. */
function judgeGroup(
  lists: readonly AskedSpecial[],
  whenNone: Claim,
  facts: Facts,
  subject: FilterSubject,
): Claim {
  const { aspect } = whenNone;
  const worst = worstClaim(
    lists.map((special) => judgeSpecial(special, aspect, facts, subject)),
    whenNone,
  );
  if (worst.outcome !== 'passed') return worst;
  const seen = characterClasses.filter((each) => lists.some(({ classes }) => classes.includes(each)));
  return passed(
    `${lists.length === 1 ? 'A value' : `${lists.length} values`} with ${seen.map(({ name }) => name).join(', ')} returned the matching entries.`,
    { aspect, evidence: lists.flatMap(({ list }) => walkEvidence(list.walk)).slice(0, 6) },
  );
}

/** Whether a target may take what stands before the colon of a value for an operator that it does not know. */
function mayBeRefused({ value }: SpecialValue, { operators }: Filter): boolean {
  return hasColon(value) && operators !== 'fail';
}

function judgeSpecial(
  { value, classes, list }: AskedSpecial,
  aspect: Aspect,
  facts: Facts,
  { filter }: FilterSubject,
): Claim {
  if (isRefused(list.walk) && mayBeRefused({ value, classes }, filter) && facts.level === 'standard')
    return notApplicable(
      `${list.asked} is refused, because the target reads a word before a colon as an operator, which a reading allows.`,
      { aspect, evidence: walkEvidence(list.walk) },
    );
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return { ...unusable, aspect };
  const { unexpected: wrong, missing, matching } = filterFindings(filter, value, list.walk, facts);
  const grounds = {
    aspect,
    evidence: walkEvidence(list.walk),
    expected: `the ${count(matching, facts.api)} with exactly this value, which contains ${classes.map(({ name }) => name).join(', ')}`,
  };
  // Whether blanks at the end count is left open, and many ways to read a query drop them.
  const padded = value.trim() !== value;
  const isOperator = beginsWithOperator(value) && filter.operators !== 'fail';
  if (missing.length > 0) {
    const message = `${list.asked} does not return ${count(missing.length, facts.api)} with this value, so a client cannot look up the value.`;
    const finding = { ...grounds, actual: `missing: ${nameItems(missing)}` };
    return padded || isOperator ? shouldFail(facts.level, message, finding) : failed(message, finding);
  }
  if (wrong.length > 0) {
    const message = `${list.asked} also returns entries with a different value.`;
    const finding = { ...grounds, actual: `unexpected: ${nameItems(wrong)}` };
    return isOperator ? shouldFail(facts.level, message, finding) : failed(message, finding);
  }
  return matching === 0
    ? inconclusive(
        `No ${facts.api.noun.one} with the value ${value} stayed the same during the run.`,
        grounds,
      )
    : passed(`${list.asked} returned its ${count(matching, facts.api)}.`, grounds);
}
