import type { Api, Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { type FilterSubject, filterSubjects } from './filters.ts';
import { hasSize, type PagingSubject } from './paging.ts';

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
