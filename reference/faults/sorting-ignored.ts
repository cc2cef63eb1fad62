/** Sorting that is ignored, or loses images, under some condition. Document sentences: 002 L43-45. */

import * as when from '../conditions.ts';
import { only } from '../only.ts';
import type { Pair } from '../query.ts';
import { SORT } from '../sentences/index.ts';
import { onKeys, onSorted } from '../wraps/pages.ts';
import { onPool, onQuery } from '../wraps/requests.ts';
import { type Extras, type Fault, group, lists, under } from './fault.ts';

const KEYS = ['name', 'size', 'status', 'id', 'created_at', 'updated_at'] as const;
const unsorted = onQuery((query) => ({ ...query, sort: [] }));
const ascending = onKeys((sort) => sort.map((asked) => ({ ...asked, direction: 'asc' })));
const { images } = lists;

/** Whether the direction stands before the key in a query. */
function isDirectionFirst(pairs: readonly Pair[]): boolean {
  const [first] = pairs.filter(([name]) => name === 'sort_key' || name === 'sort_dir');
  return first?.[0] === 'sort_dir';
}

/** Pages of a filtered list that is not sorted do not continue the order either. */
const PAGES_TOO: Extras = { also: '002-sorting-001 002-pagination-018' };

export const SORTING_IGNORED: readonly Fault[] = [
  ...KEYS.flatMap((key) =>
    group('sorting.', images, SORT[key], {
      [`${key}-ignored: Leaves the default order when asked to sort by ${key}`]: onKeys((sort) =>
        sort.filter((asked) => asked.key !== key),
      ),
    }),
  ),
  ...(['name', 'size', 'created_at'] as const).flatMap((key) =>
    group('sorting.', images, SORT[key], {
      [`${key}-always-ascending: Sorts by ${key} ascending even when sort_dir is desc`]: onKeys((sort) =>
        sort.map((asked) => (asked.key === key ? { ...asked, direction: 'asc' } : asked)),
      ),
    }),
  ),
  ...group('sorting.', images, SORT.descending, {
    'direction-ignored: Ignores sort_dir': ascending,
    'direction-before-key-ignored: Ignores sort_dir where it stands before sort_key': only(
      ({ query }) => isDirectionFirst(query?.pairs ?? []),
      ascending,
    ),
  }),
  ...(['name', 'size'] as const).flatMap((key) =>
    group('sorting.', images, SORT[key], {
      [`${key}-after-direction-ignored: Ignores a sort_key ${key} that stands behind sort_dir`]: onKeys(
        (sort, { pairs }) => (isDirectionFirst(pairs) ? sort.filter((asked) => asked.key !== key) : sort),
      ),
    }),
  ),
  ...group('sorting.', images, SORT.any, {
    'ignored-without-limit: Leaves the default order when no limit is given': only(
      when.withoutLimit,
      unsorted,
    ),
    'lost-above-100: Leaves the default order when there are more than 100 images': [
      only(({ line }) => (line?.length ?? 0) > 100, {
        order: (right) => (found, query, exchange) => right(found, { ...query, sort: [] }, exchange),
      }),
      { images: 120 },
    ],
  }),
  ...group('sorting.', images, SORT.fromPageToPage, {
    'ignored-with-limit: Leaves the default order when a limit below 100 is given': only(
      when.withLimit((limit) => limit < 100),
      unsorted,
    ),
    ...under(when.afterMarker, {
      'ignored-with-marker: Goes on in the default order behind a marker': unsorted,
      'ascending-after-first-page: Sorts ascending behind a marker, whatever sort_dir': ascending,
    }),
  }),
  ...group('sorting.', images, SORT.withFilter, {
    'ignored-with-visibility: Leaves the default order when a visibility is given': [
      only(when.withFilter('visibility'), unsorted),
      PAGES_TOO,
    ],
    'ignored-with-name: Leaves the default order when a name is given': [
      only(when.withFilter('name'), unsorted),
      PAGES_TOO,
    ],
    'ignored-with-two-filters: Leaves the default order when two filters are given': [
      only(when.withFilters(2), unsorted),
      PAGES_TOO,
    ],
    ...under(when.withFilters(), {
      'lost-with-filter: Leaves the default order when a filter is given': [unsorted, PAGES_TOO],
      'ascending-with-filter: Sorts ascending in a filtered list, whatever sort_dir': ascending,
    }),
  }),
  ...group('sorting.', images, SORT.sameImages, {
    'cut-at-30: A sorted list has no more than 30 images': onSorted((line) => line.slice(0, 30)),
    'sorted-list-has-deleted: A sorted list has images that were deleted (002 L43: sorting orders the results)':
      only(
        when.allOf(when.whenSorted, when.not(when.afterMarker)),
        onPool((_pool, _query, { world }) => world.all()),
      ),
  }),
];
