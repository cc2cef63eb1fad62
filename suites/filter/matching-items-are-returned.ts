import { type Claim, failed, inconclusive, isFinding, passed } from '../../engine/base/verdict.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askByChosenValues } from '../toolkit/chosen-values.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import {
  claimOnMissingOption,
  type FilteredWalk,
  type FilterSubject,
  filterSubjects,
  isRefused,
  worstOfValues,
} from '../toolkit/filters.ts';
import { count, idsOf, nameItems } from '../toolkit/phrases.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'filter.matching-items-are-returned',
  title: 'a filtered list contains every matching entry',
  proves:
    'The list is filtered by values drawn from it. Every entry that has the value before and after must be in the response. The message names every value that loses entries.',
  cannotSee: 'Entries that change during the run; entries that the unfiltered list does not show either.',
  subjects: (api) => filterSubjects(api),
  aspects: () => servedAnd('completeness'),
  ask: askByChosenValues,
  judge(asked, facts, subject) {
    // What is asked for to see that nothing comes shows nothing of what has to come.
    const finding = asked.filter(({ matchesNothing }) => matchesNothing !== true);
    const walks = finding.length > 0 ? finding : asked;
    const completeness = relations('completeness');
    const missingOption = claimOnMissingOption(subject, walks, facts);
    // The whole list holds what matches, and yet shows nothing of a filter that is ignored.
    if (missingOption !== undefined)
      return onEach(
        isFinding(missingOption.outcome) && !walks.every(({ walk }) => isRefused(walk))
          ? inconclusive(missingOption.message, { evidence: missingOption.evidence })
          : missingOption,
        completeness,
      );
    const found = walks.map((walk) => judgeValue(walk, facts, subject));
    const losing = found
      .flat()
      .filter(({ aspect, outcome }) => aspect.relation === 'completeness' && outcome === 'failed');
    const claims = worstOfValues(
      completeness,
      walks,
      found,
      inconclusive(`No ${facts.api.noun.one} shows a value that ${subject.name} could be tested with.`),
    );
    const [first, ...others] = losing;
    return claims.map((claim) => (claim === first ? joinFindings(first, others) : claim));
  },
});

function judgeValue(
  { value, walk }: FilteredWalk,
  facts: Facts,
  { name, filter }: FilterSubject,
): readonly Claim[] {
  const unreadable = claimOnUnreadable(walk, `${name}=${value}`);
  if (unreadable !== undefined) return claimsOnUnserved(unreadable, servedAnd('completeness'));
  const grounds = { aspect: { relation: 'completeness' }, evidence: walkEvidence(walk) };
  const { missing, matching } = compareFiltered(filter, value, walk, facts.stable, () => true, facts.level);
  const lost = count(missing.length, facts.api);
  if (matching === 0)
    return [
      inconclusive(
        walk.end.kind === 'bound'
          ? `${name}=${value} returns more entries than the run reads, in a different order from the plain list; the check needs a value that fewer ${facts.api.noun.many} have.`
          : `No ${facts.api.noun.one} that stayed the same matches ${name}=${value}; the check needs one.`,
        grounds,
      ),
    ];
  if (missing.length === 0)
    return [passed(`${name}=${value} returned all ${count(matching, facts.api)}.`, grounds)];
  if (walk.end.kind !== 'end' && walk.end.kind !== 'bound')
    return [
      inconclusive(
        `${name}=${value} could not be read to its end, so missing entries may be further on.`,
        grounds,
      ),
    ];
  if (filter.completeAt === 'strict' && facts.level !== 'strict')
    return [
      inconclusive(
        `The response does not contain ${lost} with ${name} ${value}; the documents leave open whether it must.`,
        grounds,
      ),
    ];
  return [
    failed(`${name}=${value} left out ${count(missing.length, facts.api, 'matching')}.`, {
      ...grounds,
      expected: `all of ${count(matching, facts.api)} that match ${name}=${value}`,
      actual: `missing for ${name}=${value}: ${nameItems(missing)}`,
      entries: idsOf(missing),
    }),
  ];
}

/** Several findings of one kind as one, that names each of them; the evidence begins with the first of each. */
function joinFindings(first: Claim, others: readonly Claim[]): Claim {
  const all = [first, ...others];
  const joined = (texts: readonly (string | undefined)[], between: string): string =>
    [...new Set(texts.flatMap((text) => text ?? []))].join(between);
  return {
    ...first,
    message: joined(
      all.map(({ message }) => message),
      ' ',
    ),
    expected: joined(
      all.map(({ expected }) => expected),
      '; ',
    ),
    actual: joined(
      all.map(({ actual }) => actual),
      '; ',
    ),
    entries: [...new Set(all.flatMap(({ entries = [] }) => entries))],
    evidence: [
      ...new Set([
        ...all.flatMap(({ evidence }) => evidence.slice(0, 1)),
        ...all.flatMap(({ evidence }) => evidence),
      ]),
    ],
  };
}
