import type { Api, Parameter, Refusal } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { parameterOf } from '../../engine/operators/wording.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { filtersThatFind } from './entry-lists.ts';
import { mayBeZero } from './paging.ts';
import { purposeOf, textOfRefusal, unknownId } from './refusals.ts';
import { sortQuery, sortSubjects } from './sorting.ts';

/** A value that few clients send, as the query that sends it by itself. */
export interface OddValue {
  readonly query: Query;
  readonly purpose: Purpose;
  /** Given where the value is a bad one. */
  readonly refusal?: Refusal;
  /** It is a page size of zero. */
  readonly isZeroSize?: true;
}

/** Above what 63 bits hold. */
const hugeSize = '9223372036854775808';

/** A size that leaves more than one page of most lists. */
const usualSize = 10;

/** Entries that are looked at for the company. */
const mostLookedAt = 100;

const purpose: Purpose = {
  to: 'see that an edge-case value causes no server error',
  allows: [400, 403, 413],
};

/** The parameters of a list that have odd values; one of several filters of a parameter is that parameter in other words. */
export function oddParameters({ list }: Api): readonly Parameter[] {
  return list.parameters.filter(
    ({ name, place, filter, refusals }) =>
      place === 'query' &&
      (filter === undefined || parameterOf(name, filter) === name) &&
      (refusals.length > 0 || name === pagingOf(list)?.size || farthestOf(filter) !== undefined),
  );
}

function farthestOf(filter: Parameter['filter']): string | undefined {
  return filter === undefined ? undefined : kindOf(filter).line?.farthest[0];
}

/** A bad value of a parameter, the farthest one of a bound, and of a page size the smallest and a huge one. */
export function oddValues(scene: Scene, { name, filter, refusals }: Parameter): readonly OddValue[] {
  const paging = pagingOf(scene.list);
  const [first, ...others] = refusals;
  const bad = [first, ...others.filter(({ value }) => value === unknownId)];
  const farthest = farthestOf(filter);
  const zero = paging?.size === name && mayBeZero(scene.api, name) ? paging.sized(0) : undefined;
  return [
    ...bad.flatMap((refusal): readonly OddValue[] => {
      const value = refusal === undefined ? undefined : textOfRefusal(scene, refusal);
      if (refusal === undefined || value === undefined) return [];
      return [{ query: [...refusal.query, [name, value]], purpose: purposeOf(refusal), refusal }];
    }),
    ...(farthest === undefined ? [] : [{ query: [[name, farthest] as const], purpose }]),
    ...(zero === undefined ? [] : [{ query: zero, purpose, isZeroSize: true as const }]),
    ...(paging?.size === name ? [{ query: paging.sized(hugeSize), purpose }] : []),
  ];
}

/**
 * What is asked for beside a query: a filter that leaves much, an order, a size of page, and a place behind the first entry that these
 * give, as far as an API has them and the query does not ask for them already.
 */
export function* companyOf(scene: Scene, query: Query = []): Asking<Query> {
  const paging = pagingOf(scene.list);
  const taken = new Set(query.map(([name]) => name));
  const isFree = (part: Query): boolean => part.every(([name]) => !taken.has(name));
  const [order] = sortSubjects(scene.api);
  const parts: readonly (Query | undefined)[] = [
    widestFilters(scene).find(isFree),
    order === undefined ? undefined : sortQuery(order, 'ascending'),
    paging?.size === undefined ? undefined : paging.sized(takenSize(scene, paging, usualSize)),
  ];
  const company = parts.flatMap((part) => (part !== undefined && isFree(part) ? part : []));
  if (paging?.marker === undefined || taken.has(paging.marker.parameter)) return company;
  const page = readPage(yield* askList(scene, company), scene.list.collection);
  const [first] = page?.items ?? [];
  return first === undefined ? company : [...company, ...paging.marker.following(first)];
}

/** All filters that an entry matches and a query does not ask for already; none where the target does not serve them together. */
export function* crowdOf(scene: Scene, query: Query): Asking<Query> {
  const taken = new Set(query.map(([name]) => name));
  const filters = widestFilters(scene)
    .flat()
    .filter(([name]) => !taken.has(name));
  if (filters.length < 2) return [];
  const page = readPage(yield* askList(scene, filters), scene.list.collection);
  return page === undefined || page.length === 0 ? [] : filters;
}

/** Filters by what an entry in the midst of the list shows, those first that leave most of it. */
function widestFilters(scene: Scene): readonly Query[] {
  const items = scene.before.items.slice(0, mostLookedAt);
  const item = items[Math.floor(items.length / 2)];
  if (item === undefined) return [];
  return filtersThatFind(scene, item)
    .map(({ name, value, filter }) => ({
      query: [[name, value] as const],
      left: items.filter((one) => matches(filter, value, one) === 'yes').length,
    }))
    .sort((one, other) => other.left - one.left)
    .map(({ query }) => query);
}
