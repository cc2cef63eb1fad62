import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import { type ChosenPair, choosePairs } from '../../engine/list/pairs.ts';
import { areApart, type Difference, type Shown } from '../../engine/list/relations.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach } from './claims.ts';
import { walkEvidence } from './evidence.ts';
import { askFiltered, type FilterSubject, filterSubjects } from './filters.ts';
import { listMember } from './links.ts';
import { nameIds, nameQuery } from './phrases.ts';
import { claimOnUnreadable } from './walk-claims.ts';

/** A filtered list with the query that it was asked by, as a message shows it. */
export interface Asked {
  readonly asked: string;
  readonly walk: Walk;
}

/** Asks for a filtered list. */
export function* askBy(scene: Scene, query: Query, purpose?: Purpose): Asking<Asked> {
  return { asked: nameQuery(query), walk: yield* askFiltered(scene, query, purpose) };
}

/** The stable items that came, and which others would have come if they belonged there. */
export function shownBy({ walk }: Pick<Asked, 'walk'>, facts: Facts): Shown {
  return {
    ids: new Set(walk.items.flatMap(({ id }) => (facts.isStable(id) ? [id] : []))),
    covers: coverageOf(walk, facts.stable),
  };
}

/**
 * The verdict where a list that others are to be compared with cannot be had: undecided, because what is wrong with it
 * alone is another check's finding.
 */
export function claimOnUnfit(lists: readonly Asked[]): Claim | undefined {
  // A list that was cut at a bound is judged as the stretch that it is.
  const unfit = lists.find(({ walk }) => walk.end.kind === 'loop' || walk.end.kind === 'broken');
  if (unfit === undefined) return undefined;
  const { end } = unfit.walk;
  const reason = 'reason' in end ? ` ${end.reason}` : '';
  return inconclusive(
    `The list with ${unfit.asked} could not be read to its end, so nothing can be compared with it.${reason}`,
    { evidence: walkEvidence(unfit.walk) },
  );
}

/** The verdict where the list that is on trial cannot be had: a finding where the target answered with an error. */
export function claimOnTried({ asked, walk }: Asked): Claim | undefined {
  const unreadable = claimOnUnreadable(walk, asked);
  return unreadable ?? claimOnUnfit([{ asked, walk }]);
}

/**
 * What is claimed on the aspects of a check where the list that is on trial cannot be had. Undefined where the list can be judged.
 */
export function claimsOnTried(list: Asked, aspects: readonly Aspect[]): readonly Claim[] | undefined {
  const unreadable = claimOnUnreadable(list.walk, list.asked);
  if (unreadable !== undefined) return claimsOnUnserved(unreadable, aspects);
  return claimsOnUnfit([list], aspects);
}

/** What is claimed where lists cannot be had that others are to be compared with: nothing could be judged. */
export function claimsOnUnfit(
  lists: readonly Asked[],
  aspects: readonly Aspect[],
): readonly Claim[] | undefined {
  const unfit = claimOnUnfit(lists);
  return unfit === undefined ? undefined : onEach(unfit, withoutStatus(aspects));
}

/** What is claimed where two lists are so long that what was read of either says nothing about the other: nothing is decided. */
export function claimsOnApart(
  left: Asked,
  right: Asked,
  facts: Facts,
  aspects: readonly Aspect[],
): readonly Claim[] | undefined {
  if (!areApart(shownBy(left, facts), shownBy(right, facts))) return undefined;
  const undecided = inconclusive(
    `${left.asked} and ${right.asked} return more entries than the run reads, in different orders, so they cannot be compared; the check needs a filter value that fewer ${facts.api.noun.many} have.`,
    { evidence: walkEvidence(left.walk, right.walk) },
  );
  return onEach(undecided, withoutStatus(aspects));
}

function withoutStatus(aspects: readonly Aspect[]): readonly Aspect[] {
  return aspects.filter(({ status }) => status === undefined);
}

/**
 * The pairs of filters to ask together; only of filters that a target must have, because what an ignored one does in a
 * pair says nothing.
 */
export function pairsFor(scene: Scene): readonly ChosenPair[] {
  return choosePairs(
    filterSubjects(scene.api, ({ support }) => support === 'required'),
    scene.before.items,
  );
}

/** The filters of a list that every target must have. */
export interface FiltersSubject extends Subject {
  readonly filters: readonly FilterSubject[];
  /** The members that two of them bound from either side. */
  readonly boundMembers: readonly string[];
}

/** The list has at least two filters that every target must have. */
export function twoFilters(api: Api): readonly FiltersSubject[] {
  const filters = filterSubjects(api, ({ support }) => support === 'required');
  if (filters.length < 2) return [];
  const bounds = filters.filter(({ filter: { counterpart } }) =>
    filters.some(({ name }) => name === counterpart),
  );
  const boundMembers = [...new Set(bounds.map(({ filter }) => listMember(api.list, filter.field)))];
  return [{ name: '', aspect: { operation: api.list.id }, filters, boundMembers }];
}

/** The two parts of a pair's query, in the order of the pair. */
export function pairQuery({ left, right }: ChosenPair): Query {
  return [
    [left.name, left.value],
    [right.name, right.value],
  ];
}

/** What came too much and what did not come, for the line that says what the target did. */
export function showDifference({ extra, missing }: Difference): string {
  const texts = [
    extra.length > 0 ? `unexpected: ${nameIds(extra)}` : '',
    missing.length > 0 ? `missing: ${nameIds(missing)}` : '',
  ];
  return texts.filter((part) => part !== '').join('; ');
}

/** How a list compares with the one that had to come, in the words of the check. */
interface Compared {
  readonly difference: Difference;
  /** The list that had to come. */
  readonly expected: string;
  /** What it means that more came. */
  readonly more: string;
  /** What it means that something did not come. */
  readonly less: string;
  /** What it means that the two agree. */
  readonly same: string;
  /** Why it proves nothing that the two agree; undefined where it does. */
  readonly undecided: string | undefined;
  readonly evidence: readonly string[];
  readonly readings?: readonly string[];
}

/** Two claims on a list that was compared with another one: that nothing else came, and that nothing is missing. */
export function claimsOnDifference(compared: Compared): readonly Claim[] {
  const { difference, more, less } = compared;
  return [
    claimOn(compared, 'soundness', more, difference.extra, 'unexpected'),
    claimOn(compared, 'completeness', less, difference.missing, 'missing'),
  ];
}

function claimOn(
  { expected, same, undecided, evidence, readings = [] }: Compared,
  relation: string,
  finding: string,
  ids: readonly string[],
  what: string,
): Claim {
  const grounds = { aspect: { relation }, evidence, readings };
  if (ids.length > 0)
    return failed(finding, { ...grounds, expected, actual: `${what}: ${nameIds(ids)}`, entries: ids });
  return undecided === undefined ? passed(same, grounds) : inconclusive(undecided, grounds);
}
