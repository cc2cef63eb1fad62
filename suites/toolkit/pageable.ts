import type { Api, Filter } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { type FilterSubject, filterSubjects, hasOtherForms, isRefused } from './filters.ts';
import { comesInOnePiece, hasSize, type PagingSubject, probePages, stretchOf } from './paging.ts';

/** A filter of a list that comes in pages. */
export interface PagedFilterSubject extends FilterSubject, PagingSubject {}

/** The filters that can bring several entries, where the API has pages; those a server may leave out are not asked. */
export function pagedFilterSubjects(api: Api): readonly PagedFilterSubject[] {
  const { identity } = api.list.collection;
  const paging = pagingOf(api.list);
  if (paging === undefined || !hasSize(paging)) return [];
  return filterSubjects(api, (filter) => filter.support === 'required' && filter.field !== identity).map(
    (subject) => ({ ...subject, paging }),
  );
}

/** Values by which a filter is likely to leave several entries, so that its list has pages. */
export function pageableValues(filter: Filter, items: readonly Item[]): readonly string[] {
  return operatorOf(filter).valuesLeavingSeveral(filter, items);
}

/** One list read in three ways: in large pages, without a limit, and in small pages. */
export interface ThreeWays {
  readonly query: Query;
  readonly large: Walk;
  readonly free: Walk;
  readonly size: number;
  readonly small: Walk;
}

/**
 * Reads the list of a query in three ways; undefined where it has fewer than two entries, so that it does not fill two
 * pages. Long lists are read for a stretch from the beginning.
 */
export function* askInThreeWays(
  scene: Scene,
  { paging }: PagingSubject,
  query: Query,
): Asking<ThreeWays | undefined> {
  const pages = { pages: stretchOf(scene) };
  const large = yield* walkList(scene, [...query, ...probePages(scene)], pages);
  if (large.items.length < 2 && large.end.kind === 'end') return undefined;
  // A long list that comes in one piece without a limit is not asked for again and again.
  const free =
    probePages(scene).length === 0 || comesInOnePiece(scene) ? large : yield* walkList(scene, query, pages);
  const size = paging.fits(Math.max(1, Math.min(Math.floor(large.items.length / 3), 50)));
  const small = yield* walkList(scene, [...query, ...paging.sized(size)], pages);
  return { query, large, free, size, small };
}

/** Whether a list is refused, and was asked for by a form of a name that the target need not know. */
export function isOfUnknownForm({ free }: ThreeWays, filters: readonly Filter[]): boolean {
  return filters.some(hasOtherForms) && isRefused(free);
}

/** Reads the lists of a filter, for each of a few values that leave several entries, in three ways. */
export function* askFilteredInThreeWays(
  scene: Scene,
  subject: PagedFilterSubject,
): Asking<readonly ThreeWays[]> {
  const lists: ThreeWays[] = [];
  for (const value of pageableValues(subject.filter, scene.before.items)) {
    const list = yield* askInThreeWays(scene, subject, [[subject.name, value]]);
    // The list by another form is read all the same.
    if (list !== undefined && !isOfUnknownForm(list, [subject.filter])) lists.push(list);
  }
  return lists;
}
