import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { neighbours, sortedPlaces } from '../../engine/operators/range.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterFindings } from '../toolkit/filter-findings.ts';
import { isRefused, type RangeSubject, rangeSubjects } from '../toolkit/filters.ts';
import { comesInOnePiece, isLong } from '../toolkit/paging.ts';
import { count, idsOf, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimsOnTried } from '../toolkit/relations.ts';

interface AskedEnd {
  readonly value: string;
  readonly list: Asked;
  /** Beyond what some services hold, so that it may be refused. */
  readonly isFarthest: boolean;
  /** A lower bound that is above everything. */
  readonly isBeyondAll: boolean;
}

const sides = [{ relation: 'soundness' }, { relation: 'completeness' }] as const;
const beyondAll: Aspect = { relation: 'beyond-all' };

/** Statuses that refuse a number as too large, as they do a size of a page. */
const farthest: Purpose = { to: 'see what a bound beyond all numbers returns', allows: [400, 413] };

export default defineCheck({
  id: 'filter.bounds-at-the-ends',
  title: 'bounds next to the smallest and largest value, and bounds beyond all values, work exactly',
  proves:
    'The list is requested with bounds one above and one below its largest and smallest value, and with bounds of 2^63 and of twenty digits. Entries beyond the bound must not be returned, and all entries within it must be. The target may refuse a number that is too large.',
  cannotSee: 'Values that the list does not show; for long lists, bounds that match nearly every entry.',
  subjects: (api) => rangeSubjects(api, (_, { isBound }) => isBound),
  aspects: (subject) => servedAnd(...judgedOf(subject)),
  *ask(scene, subject) {
    const asked: AskedEnd[] = [];
    for (const value of boundsAt(scene, subject)) asked.push(yield* askEnd(scene, subject, value, false));
    // What lets everything through would bring all of a long list in one answer.
    const bringsAll = subject.range.inside === 'below' && comesInOnePiece(scene);
    for (const value of bringsAll ? [] : (kindOf(subject.filter).line?.farthest ?? []))
      asked.push(yield* askEnd(scene, subject, value, true));
    return asked;
  },
  judge(asked, facts, subject) {
    const claims = asked.flatMap((one) => judgeEnd(one, facts, subject));
    const undecided = inconclusive(
      `No ${facts.api.noun.one} shows a value of ${subject.filter.field.slice(1)} that stayed the same; the check needs one.`,
    );
    return worstOfEach(relations(...judgedOf(subject)), claims, undecided);
  },
});

/** What lies beyond every lower bound is a sentence of its own. */
function judgedOf({ range }: RangeSubject): readonly string[] {
  return ['soundness', 'completeness', ...(range.inside === 'above' ? ['beyond-all'] : [])];
}

function* askEnd(
  scene: Scene,
  { name, filter, range }: RangeSubject,
  value: string,
  isFarthest: boolean,
): Asking<AskedEnd> {
  const list = yield* askBy(scene, [[name, value]], isFarthest ? farthest : undefined);
  const place = kindOf(filter).read(value)?.place;
  const largest = sortedPlaces(filter, scene.before.items).at(-1);
  const isAbove = place !== undefined && largest !== undefined && place > largest;
  return { value, list, isFarthest, isBeyondAll: isAbove && range.inside === 'above' };
}

/** Bounds next to both ends of the values; of a long list those that let little through. */
function boundsAt(scene: Scene, { filter, range }: RangeSubject): readonly string[] {
  const places = sortedPlaces(filter, scene.before.items);
  const [smallest, largest] = [places[0], places.at(-1)];
  if (smallest === undefined || largest === undefined) return [];
  const [narrow, wide] = range.inside === 'above' ? [largest, smallest] : [smallest, largest];
  const ends = isLong(scene) ? [narrow] : [narrow, wide];
  const beside = ends.flatMap((place) => {
    const { above, below } = neighbours(filter, place);
    return [above, below];
  });
  return [...new Set(beside)].filter((text) => !text.startsWith('-') && isAdmitted(filter, text));
}

function judgeEnd(
  { value, list, isFarthest, isBeyondAll }: AskedEnd,
  facts: Facts,
  { filter, range }: RangeSubject,
): readonly Claim[] {
  const { asked, walk } = list;
  const grounds = { evidence: walkEvidence(walk) };
  const [soundness, completeness] = sides;
  const tooMuch = isBeyondAll ? [soundness, beyondAll] : [soundness];
  if (isFarthest && isRefused(walk))
    return onEach(
      passed(`${asked} is refused, as is allowed for a number that is too large.`, grounds),
      tooMuch,
    );
  const unserved = claimsOnTried(list, [{ status: 200 }, ...tooMuch, completeness]);
  if (unserved !== undefined) return unserved;
  const { unexpected, missing, matching, others } = filterFindings(filter, value, walk, facts);
  const hasValue = (item: Item): boolean => readField(item.value, filter) !== undefined;
  if (!facts.stable.some(hasValue)) return [];
  const { one } = facts.api.noun;
  const claimOnExcess = (aspect: Aspect, wrong: readonly Item[]): Claim =>
    claimOnSide(wrong, others, aspect, grounds, {
      wrong: `${asked} returns ${count(wrong.length, facts.api)} beyond the bound.`,
      expected: `nothing ${range.outside} ${value}`,
      actual: nameItems(wrong),
      none: `No ${one} is beyond ${asked}.`,
      right: `Of ${count(others, facts.api)} beyond the bound, ${asked} returns none.`,
    });
  return [
    // What has no value lies on neither side of a bound, which another check judges; where nothing may come, it is too much as well.
    claimOnExcess(soundness, unexpected.filter(hasValue)),
    ...(isBeyondAll ? [claimOnExcess(beyondAll, unexpected)] : []),
    claimOnSide(missing, matching, completeness, grounds, {
      wrong: `${asked} leaves out ${count(missing.length, facts.api)} within the bound.`,
      expected: `everything ${range.inside} ${value}`,
      actual: `missing: ${nameItems(missing)}`,
      none: `No ${one} is within ${asked}.`,
      right: `Of ${count(matching, facts.api)} within the bound, ${asked} returns all.`,
    }),
  ];
}

/** What to say of one side of a bound, by what is found there. */
interface SideWords {
  readonly wrong: string;
  readonly expected: string;
  readonly actual: string;
  /** Nothing lies on that side. */
  readonly none: string;
  readonly right: string;
}

function claimOnSide(
  wrong: readonly Item[],
  all: number,
  aspect: Aspect,
  { evidence }: { readonly evidence: readonly string[] },
  words: SideWords,
): Claim {
  if (wrong.length > 0) {
    const { expected, actual } = words;
    return failed(words.wrong, { evidence, aspect, expected, actual, entries: idsOf(wrong) });
  }
  return all === 0
    ? notApplicable(words.none, { evidence, aspect })
    : passed(words.right, { evidence, aspect });
}
