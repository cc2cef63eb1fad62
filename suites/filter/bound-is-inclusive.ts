import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { boundText, sortedPlaces } from '../../engine/operators/range.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { askFiltered, type RangeSubject, rangeSubjects } from '../toolkit/filters.ts';
import { isLong } from '../toolkit/paging.ts';
import { count, idsOf, nameItems } from '../toolkit/phrases.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

const judged = servedAnd('soundness', 'completeness', 'inclusive-bound');

export default defineCheck({
  id: 'filter.bound-is-inclusive',
  title: 'a bound includes entries that equal it and excludes entries beyond it',
  proves:
    'The list is requested with a bound that is exactly the value of an entry, if possible a value with a close neighbor, and with the largest value. Entries that equal the bound must be returned; entries outside it must not.',
  cannotSee: 'Bounds where the list has no value on both sides.',
  subjects: (api) => rangeSubjects(api, (filter, { endCounts }) => endCounts(filter) === 'in'),
  aspects: () => judged,
  *ask(scene, { name, filter, range }) {
    const bound = range.boundUpon(filter, scene.before.items);
    if (bound === undefined) return undefined;
    const asked: AskedBound[] = [];
    for (const value of new Set([bound.text, ...largestBound(scene, { filter, range })]))
      asked.push({ value, walk: yield* askFiltered(scene, [[name, value]]) });
    return asked;
  },
  judge(asked, facts, subject) {
    const lacking = inconclusive(
      `The list has fewer than three different values of ${subject.filter.field.slice(1)}; the check needs ${facts.api.noun.many} with three.`,
    );
    const sides = relations('soundness', 'completeness', 'inclusive-bound');
    if (asked === undefined) return onEach(lacking, sides);
    const [first = [], ...others] = asked.map((one) => judgeBound(one, facts, subject));
    // What a further bound leaves undecided, the first may have decided.
    const further = others.flat().filter(({ outcome }) => outcome !== 'inconclusive');
    return worstOfEach(sides, [...first, ...further], lacking);
  },
});

/** The largest value of the list, where errors of large numbers show; none where it would bring all of a long list. */
function largestBound(
  scene: Scene,
  { filter, range }: Pick<RangeSubject, 'filter' | 'range'>,
): readonly string[] {
  const largest = sortedPlaces(filter, scene.before.items).at(-1);
  if (largest === undefined || (range.inside === 'below' && isLong(scene))) return [];
  return [boundText(filter, largest)].filter((text) => isAdmitted(filter, text));
}

function judgeBound(asked: AskedBound, facts: Facts, subject: RangeSubject): readonly Claim[] {
  const unreadable = claimOnUnreadable(asked.walk, `${subject.name}=${asked.value}`);
  if (unreadable !== undefined) return claimsOnUnserved(unreadable, judged);
  return [
    judgeBeyond(asked, facts, subject),
    judgeWithin(asked, facts, subject),
    judgeUpon(asked, facts, subject),
  ];
}

interface AskedBound {
  readonly value: string;
  readonly walk: Walk;
}

/** Nothing beyond the bound comes. */
function judgeBeyond(
  { value, walk }: AskedBound,
  facts: Facts,
  { name, filter, range }: RangeSubject,
): Claim {
  const grounds = { aspect: { relation: 'soundness' }, evidence: walkEvidence(walk) };
  const closed = { ...filter, openBound: 'fail' as const };
  const { unexpected, others } = compareFiltered(closed, value, walk, facts.stable, () => true);
  // What has no value lies on neither side of a bound, which another check judges.
  const wrong = unexpected.filter((item) => readField(item.value, filter) !== undefined);
  const side = range.outside;
  if (wrong.length > 0)
    return failed(`${name}=${value} also returned ${count(wrong.length, facts.api)} beyond the bound.`, {
      ...grounds,
      expected: `nothing ${side} ${value}`,
      actual: nameItems(wrong),
      entries: idsOf(wrong),
    });
  return others === 0
    ? notApplicable(
        `No ${facts.api.noun.one} ${side} ${value} is in the part of ${name}=${value} that was read.`,
        grounds,
      )
    : passed(`Of ${count(others, facts.api)} beyond the bound, ${name}=${value} returned none.`, grounds);
}

/** All within the bound comes. */
function judgeWithin(
  { value, walk }: AskedBound,
  facts: Facts,
  { name, filter, range }: RangeSubject,
): Claim {
  const grounds = { aspect: { relation: 'completeness' }, evidence: walkEvidence(walk) };
  if (isBroken(walk)) return unfinished(name, value, grounds);
  const open = { ...filter, openBound: 'accept' as const };
  const { missing, matching } = compareFiltered(open, value, walk, facts.stable, () => true);
  const side = range.inside;
  if (missing.length > 0)
    return failed(`${name}=${value} left out ${count(missing.length, facts.api)} within the bound.`, {
      ...grounds,
      expected: `everything ${side} ${value}`,
      actual: `missing: ${nameItems(missing)}`,
      entries: idsOf(missing),
    });
  return matching === 0
    ? notApplicable(
        `No ${facts.api.noun.one} ${side} ${value} is in the part of ${name}=${value} that was read.`,
        grounds,
      )
    : passed(`Of ${count(matching, facts.api)} within the bound, ${name}=${value} returned all.`, grounds);
}

/** What equals the bound comes, as far as the documents ask for it. */
function judgeUpon({ value, walk }: AskedBound, facts: Facts, { name, filter }: RangeSubject): Claim {
  const grounds = { aspect: { relation: 'inclusive-bound' }, evidence: walkEvidence(walk) };
  if (isBroken(walk)) return unfinished(name, value, grounds);
  const came = new Set(walk.items.map((item) => item.id));
  const covers = coverageOf(walk, facts.stable);
  const upon = facts.stable.filter((item) => {
    const field = readField(item.value, filter);
    if (!came.has(item.id) && !covers(item.id)) return false;
    if (field?.place === undefined || boundText(filter, field.place) !== value) return false;
    // What is shown in less precision than it is held may lie beyond the bound.
    return matches({ ...filter, openBound: 'fail' }, value, item) === 'yes';
  });
  if (upon.length === 0)
    return inconclusive(
      `The entries that equal ${value} changed during the run, or are further on than the run reads.`,
      grounds,
    );
  const left = upon.filter((item) => !came.has(item.id));
  if (left.length === 0)
    return passed(
      `Of ${count(upon.length, facts.api)} equal to the bound, ${name}=${value} returned all.`,
      grounds,
    );
  const finding = {
    ...grounds,
    expected: `${count(upon.length, facts.api)} equal to the bound`,
    actual: `missing: ${nameItems(left)}`,
  };
  if (left.length < upon.length)
    return failed(`${name}=${value} returned only some of the entries that equal the bound.`, finding);
  if (filter.openBound === 'accept')
    return passed(`${name} is an exclusive bound, which the documents allow.`, grounds);
  return filter.openBound === 'fail'
    ? failed(`${name}=${value} leaves out the entries that equal the bound.`, finding)
    : shouldFail(
        facts.level,
        `${name}=${value} leaves out the entries that equal the bound, although it is named as a minimum or maximum.`,
        finding,
      );
}

function isBroken({ end }: Walk): boolean {
  return end.kind !== 'end' && end.kind !== 'bound';
}

function unfinished(name: string, value: string, grounds: Pick<Claim, 'aspect' | 'evidence'>): Claim {
  return inconclusive(`${name}=${value} could not be read to the end of the list.`, grounds);
}
