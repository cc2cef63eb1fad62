import type { Aspect } from '../../engine/base/aspect.ts';
import {
  type Claim,
  failed,
  inconclusive,
  isFinding,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { kindOf, readField, showField } from '../../engine/kinds/index.ts';
import { coverageOf, stretchLength } from '../../engine/list/coverage.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askByChosenValues } from '../toolkit/chosen-values.ts';
import { claimsOnUnserved, relations, servedAnd } from '../toolkit/claims.ts';
import { standsForAll } from '../toolkit/defaults.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import {
  claimOnMissingOption,
  type FilteredWalk,
  type FilterSubject,
  filterSubjects,
  worstOfValues,
} from '../toolkit/filters.ts';
import {
  claimOnLaterPages,
  claimOnMissingMember,
  claimOnNarrowing,
  type Mismatches,
  mismatchesOf,
} from '../toolkit/mismatches.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { claimsOnUnlisted } from '../toolkit/unlisted-entries.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

interface ReturnedSubject extends FilterSubject {
  /** The list has pages. */
  readonly isPaged: boolean;
}

export default defineCheck({
  id: 'filter.returned-items-match',
  title: 'a filtered list contains only matching entries',
  proves:
    'The list is filtered by values drawn from it. Every returned entry is compared with the value, on the first page and on later ones. Each must also be in the plain list, unless the filter admits deleted entries.',
  cannotSee: 'Entries that change during the run; filters on members that the list does not show.',
  subjects: (api): readonly ReturnedSubject[] =>
    filterSubjects(api).map((subject) => ({ ...subject, isPaged: pagingOf(api.list) !== undefined })),
  aspects: (subject) => servedAnd(...judgedOf(subject)),
  *ask(scene, subject) {
    return yield* askByChosenValues(scene, subject);
  },
  judge(asked, facts, subject) {
    const judged = relations(...judgedOf(subject));
    const walks = asked.filter(({ value }) => !standsForAll(subject, value));
    const nothing = inconclusive(
      `No ${facts.api.noun.one} shows a value that ${subject.name} could be tested with.`,
    );
    const missingOption = claimOnMissingOption(subject, walks, facts);
    return missingOption === undefined
      ? worstOfValues(
          judged,
          walks,
          narrowedByAny(walks.map((walk) => judgeValue(walk, facts, subject))),
          nothing,
        )
      : claimsOnMissingOption(missingOption, judged);
  },
});

function judgedOf({ filter, isPaged }: ReturnedSubject): readonly string[] {
  return [
    'soundness',
    'narrowing',
    ...(operatorOf(filter).range === undefined ? [] : ['missing-member']),
    ...(isPaged ? ['on-pages'] : []),
    ...(filter.caseBlind === 'warn' ? ['case'] : []),
    ...(isPartOfThePlain(filter) ? ['unlisted-items', 'deleted-items'] : []),
  ];
}

/** A filter that leaves out something for one value is not ignored, whatever it does for others. */
function narrowedByAny(found: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  const isNarrowing = ({ aspect }: Claim): boolean => aspect.relation === 'narrowing';
  const narrows = found.flat().some((claim) => isNarrowing(claim) && claim.outcome === 'passed');
  return narrows
    ? found.map((claims) => claims.filter((claim) => !isNarrowing(claim) || claim.outcome !== 'failed'))
    : found;
}

/** What an absent filter shows: that nothing is left out, and of the rest nothing. */
function claimsOnMissingOption(claim: Claim, judged: readonly Aspect[]): readonly Claim[] {
  const shown = new Set<string | undefined>(['soundness', 'narrowing']);
  return judged.map((aspect) =>
    isFinding(claim.outcome) && !shown.has(aspect.relation)
      ? inconclusive(`Nothing could be judged. ${claim.message}`, { aspect, evidence: claim.evidence })
      : { ...claim, aspect },
  );
}

/** Of words and kinds, other checks say what may come that the plain list hides. */
function isPartOfThePlain(filter: FilterSubject['filter']): boolean {
  return !filter.admitsDeleted && !operatorOf(filter).namesClasses(filter);
}

function judgeValue(asked: FilteredWalk, facts: Facts, subject: ReturnedSubject): readonly Claim[] {
  const unreadable = claimOnUnreadable(asked.walk, `${subject.name}=${asked.value}`);
  if (unreadable !== undefined) return claimsOnUnserved(unreadable, servedAnd(...judgedOf(subject)));
  const mismatches = mismatchesOf(asked, facts, subject.filter);
  return [
    judgeSoundness(asked, mismatches, facts, subject),
    claimOnNarrowing(asked, mismatches, facts, subject),
    ...(operatorOf(subject.filter).range === undefined
      ? []
      : [claimOnMissingMember(asked, mismatches, facts, subject)]),
    ...(subject.isPaged ? [claimOnLaterPages(asked, mismatches, facts, subject)] : []),
    ...(subject.filter.caseBlind === 'warn' ? [judgeCase(asked, mismatches, facts, subject)] : []),
    ...(isPartOfThePlain(subject.filter) ? claimsOnUnlisted(asked, facts, subject) : []),
  ];
}

function judgeSoundness(
  { value, why, walk }: FilteredWalk,
  { wrong, others }: Mismatches,
  facts: Facts,
  { name, filter }: ReturnedSubject,
): Claim {
  const [first] = wrong;
  const grounds = { aspect: { relation: 'soundness' }, evidence: walkEvidence(walk) };
  if (first !== undefined)
    return failed(`${name}=${value} also returned ${count(wrong.length, facts.api)} outside the filter.`, {
      ...grounds,
      evidence: evidenceShowing(wrong, walk),
      expected: `only ${facts.api.noun.many} whose ${filter.field.slice(1)} ${operatorOf(filter).phrase} ${value}`,
      actual: `${nameItems(wrong)}; the first has ${showField(first.value, filter)}`,
    });
  return others === 0
    ? inconclusive(
        `Every ${facts.api.noun.one}${walk.end.kind === 'end' ? '' : ' at the beginning of the list'} matches ${name}=${value} (${why}), so a target that ignores the filter looks the same; the check needs one with a different value.`,
        grounds,
      )
    : passed(
        `${name}=${value} excludes ${others} of ${count(stretchLength(walk, facts.stable), facts.api)}, and the target returned none of them.`,
        grounds,
      );
}

/** Whether what differs from the value only in case or accents comes as well. */
function judgeCase(
  { value, walk }: FilteredWalk,
  { wrongLater }: Mismatches,
  facts: Facts,
  { name, filter }: ReturnedSubject,
): Claim {
  const came = new Set(walk.items.map(({ id }) => id));
  const covers = coverageOf(walk, facts.stable);
  const want = kindOf(filter).read(value);
  const twins = facts.stable.filter((item) => {
    const field = readField(item.value, filter);
    if (field === undefined || want === undefined || !kindOf(filter).mayBeTakenFor(field, want)) return false;
    return came.has(item.id) || covers(item.id);
  });
  const member = filter.field.slice(1);
  const grounds = { aspect: { relation: 'case' }, evidence: walkEvidence(walk) };
  if (wrongLater.length > 0)
    return inconclusive(
      `${name}=${value} does not apply on later pages, so other entries there prove nothing.`,
      grounds,
    );
  const given = twins.filter(({ id }) => came.has(id));
  const [first] = given;
  if (first !== undefined)
    return shouldFail(facts.level, `${name}=${value} also returned entries that differ in case or accents.`, {
      ...grounds,
      expected: `only ${facts.api.noun.many} whose ${member} is exactly ${value}`,
      actual: `${nameItems(given)}; the first has ${showField(first.value, filter)}`,
    });
  return twins.length === 0
    ? notApplicable(`No ${member} differs from ${value} only in case or accents.`, grounds)
    : passed(
        `${name}=${value} left out ${count(twins.length, facts.api)} whose ${member} differs in case or accents.`,
        grounds,
      );
}
