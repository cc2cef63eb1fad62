import type { Api, Filter } from '../../engine/api/model.ts';
import { takesSeveral } from '../../engine/api/vocabulary/operators.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Query, statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, notApplicable, shouldFail, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { coverageOf, stretchLength } from '../../engine/list/coverage.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { Operator } from '../../engine/operators/operator.ts';
import type { Range } from '../../engine/operators/range.ts';
import { valuesShown } from '../../engine/operators/values.ts';
import { betweenValues } from '../../engine/operators/wording.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from './answers.ts';
import { withoutUndecided } from './claims.ts';
import { walkEvidence } from './evidence.ts';
import { hasSize, type PagingSubject, probePages, viewStretchOf } from './paging.ts';

/** A query parameter that filters the list. */
export interface FilterSubject extends Subject {
  readonly filter: Filter;
}

/**
 * The filters of an API's list that `wanted` accepts, by what they say and by what is known of their operator; each with what it is
 * about and the readings that it rests on.
 */
export function filterSubjects(
  api: Api,
  wanted: (filter: Filter, operator: Operator) => boolean = () => true,
): readonly FilterSubject[] {
  return api.list.parameters.flatMap(({ name, place, filter }) =>
    place === 'query' && filter !== undefined && wanted(filter, operatorOf(filter))
      ? [
          {
            name,
            filter,
            aspect: { operation: api.list.id, parameter: name },
            readings: filter.readings,
          },
        ]
      : [],
  );
}

/** Statuses by which a target may say that a text is no value. */
export const valueRefusals: readonly number[] = [400, 404, 422];

/** Whether a target may refuse a text as no value of a filter: the file leaves it open, or it is not of the form of the values shown. */
export function mayBeNoValue(text: string, filter: Filter, items: readonly Item[]): boolean {
  return filter.unknown === 'open' || kindOf(filter).mayBeRefused(text, valuesShown(filter, items));
}

/** The query that gives a filter several values, as the file says that they stand in an address. */
export function severalValues({ name, filter }: FilterSubject, values: readonly string[]): Query {
  const { delimiter } = filter;
  if (takesSeveral(filter.operator)) return [[name, values.join(betweenValues)]];
  return delimiter === undefined ? values.map((value) => [name, value]) : [[name, values.join(delimiter)]];
}

/** A filtered list and what it was asked for. */
export interface FilteredWalk {
  readonly value: string;
  readonly why: string;
  readonly walk: Walk;
  /** The value is there to see what does not come. */
  readonly matchesNothing?: true;
  /** The file lists the value, and no entry has it. */
  readonly isUnshown?: true;
}

/** Whether a thing can be named in another form too, so that a target need not know the one that it was asked in. */
export function hasOtherForms({ reference }: Filter): boolean {
  return (reference?.forms ?? []).length > 1;
}

/** Walks the list under a query in few pages; of a long list a stretch that does not grow with it. */
export function* askFiltered(scene: Scene, query: Query, purpose?: Purpose): Asking<Walk> {
  return yield* walkList(scene, [...query, ...probePages(scene)], {
    pages: viewStretchOf(scene),
    ...(purpose === undefined ? {} : { purpose }),
  });
}

/**
 * The worst claim on each aspect among those on several values. That a cut answer could not decide counts only where no other value
 * decided anything; and so does what the values could not decide of which the list shows too few, where one that it lacks did.
 *
 * @param found the claims on each of the lists, in their order.
 */
export function worstOfValues(
  aspects: readonly Aspect[],
  walks: readonly FilteredWalk[],
  found: readonly (readonly Claim[])[],
  whenNone: Claim,
): readonly Claim[] {
  const hasUnshown = walks.some(({ isUnshown }) => isUnshown === true);
  const undecided = new Set(
    found.flatMap((claims, index) =>
      hasUnshown || walks[index]?.walk.end.kind === 'bound'
        ? claims.filter(({ outcome }) => outcome === 'inconclusive')
        : [],
    ),
  );
  return worstOfEach(
    aspects,
    withoutUndecided(found.flat(), (claim) => undecided.has(claim)),
    whenNone,
  );
}

/** True where a target refused every one of some filtered lists as a client's error. */
export function isRefused(walk: Walk): boolean {
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  return first !== undefined && status !== undefined && status >= 400 && status < 500 && !isTemporary(first);
}

/** True where a filtered list is the whole list, as far as it was read. */
export function isWhole(walk: Walk, facts: Facts): boolean {
  const ids = new Set(walk.items.map((item) => item.id));
  const covers = coverageOf(walk, facts.stable);
  const shown = facts.stable.filter(({ id }) => covers(id));
  return shown.length > 0 && shown.every(({ id }) => ids.has(id));
}

/**
 * The verdict on a filter that the documents leave to the server, where the server does not have it: it refuses the
 * parameter, or answers with the whole list. Undefined where it does something else, which is then judged.
 */
export function claimOnMissingOption(
  { name, filter }: FilterSubject,
  walks: readonly FilteredWalk[],
  facts: Facts,
): Claim | undefined {
  if (filter.support === 'required' || walks.length === 0) return undefined;
  const refused = walks.every(({ walk }) => isRefused(walk));
  const whole =
    walks.every(({ walk }) => isWhole(walk, facts)) &&
    walks.some(
      ({ value, walk }) =>
        decisionsOn(facts.stable, filter, value, facts.level).count('no', stretchLength(walk, facts.stable)) >
        0,
    );
  if (!refused && !whole) return undefined;
  const what = refused
    ? `The target refuses to filter by ${name}`
    : `The target ignores ${name} and returns the whole list`;
  const grounds = {
    evidence: walks.flatMap(({ walk }) => walkEvidence(walk)).slice(0, 3),
    expected: `a list filtered by ${name}`,
    actual: refused ? 'a refusal' : `the whole list for ${name}=${walks[0]?.value ?? ''}`,
  };
  if (filter.absence === 'accept') return notApplicable(`${what}, which the documents allow.`, grounds);
  return filter.absence === 'fail'
    ? failed(`${what}.`, grounds)
    : shouldFail(
        facts.level,
        `${what}, although the documents say that most attributes can be filtered by.`,
        grounds,
      );
}

/** A filter that lets through what lies on one side of its value. */
export interface RangeSubject extends FilterSubject {
  readonly range: Range;
}

/** The filters of an API's list that let through what lies on one side of their value, and that `wanted` accepts. */
export function rangeSubjects(
  api: Api,
  wanted: (filter: Filter, operator: Operator) => boolean = () => true,
): readonly RangeSubject[] {
  return filterSubjects(api, wanted).flatMap((subject) => {
    const { range } = operatorOf(subject.filter);
    // What texts lie between is a collation's affair, so that they are judged one by one.
    return range === undefined || kindOf(subject.filter).line === undefined ? [] : [{ ...subject, range }];
  });
}

/** A filter of a list that comes in pages. */
export interface PagedFilterSubject extends FilterSubject, PagingSubject {}

/** The filters that can bring several entries, where the API has pages; if not said otherwise, those that every server has. */
export function pagedFilterSubjects(
  api: Api,
  wanted: (filter: Filter) => boolean = ({ support }) => support === 'required',
): readonly PagedFilterSubject[] {
  const { identity } = api.list.collection;
  const paging = pagingOf(api.list);
  if (paging === undefined || !hasSize(paging)) return [];
  return filterSubjects(api, (filter) => wanted(filter) && filter.field !== identity).map((subject) => ({
    ...subject,
    paging,
  }));
}
