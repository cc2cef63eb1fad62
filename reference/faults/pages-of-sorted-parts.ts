/** Pages of lists that are filtered and sorted at once. Document sentences: 002 L17-24, L26-45, L66-81. */

import * as when from '../conditions.ts';
import type { Image, Query } from '../exchange.ts';
import type { Condition } from '../only.ts';
import { only } from '../only.ts';
import {
  FILTERS_ON_PAGES,
  MARKER_COMES_AGAIN_IN_OTHER_LIST,
  SORT,
  SORTED_PAGES,
} from '../sentences/index.ts';
import { order } from '../sorting.ts';
import { onPageImages, onSeek } from '../wraps/pages.ts';
import { ignoringFilters, onQuery } from '../wraps/requests.ts';
import { type Fault, group, lists, under } from './fault.ts';

const filteredAndSorted: Condition = when.allOf(when.withFilters(), when.whenSorted);
const filteredBy = (filter: string, key: string): Condition =>
  when.allOf(when.withFilter(filter), when.whenSortedBy(key));

const key = (query: Query, image: Image | undefined) => (image ? query.sort[0]?.of(image) : undefined);

/** Pages begin after all images whose key equals that of the marker. */
const losingTies = onSeek((start, line, query) => {
  const rest = line.slice(start).findIndex((image) => key(query, image) !== key(query, query.marker));
  return rest < 0 ? line.length : start + rest;
});

/** Pages begin with the first image whose key equals that of the marker. */
const repeatingTies = onSeek((_start, line, query) =>
  line.findIndex((image) => key(query, image) === key(query, query.marker)),
);

export const PAGES_OF_SORTED_PARTS: readonly Fault[] = [
  ...group('pagination.', lists.images, SORTED_PAGES, {
    'ties-lost-with-filter: With a filter and a sort key, images whose key equals that of the marker are left out':
      only(filteredAndSorted, losingTies),
    'ties-lost-with-visibility-by-name: Sorted by name, the images of one visibility come without those that are called like the marker':
      only(filteredBy('visibility', 'name'), losingTies),
    'ties-lost-with-owner-by-size: Sorted by size, the images of one owner come without those that are as large as the marker':
      only(filteredBy('owner', 'size'), losingTies),
    'ties-lost-with-filter-by-time-descending: With a filter and sorted downwards by time, images that were made with the marker are left out':
      only(when.allOf(when.withFilters(), when.whenSortedBy('created_at'), when.whenDescending), losingTies),
    'ties-lost-with-filter-at-limit-one: With a filter, a sort key and limit=1, images whose key equals that of the marker are left out':
      only(when.allOf(filteredAndSorted, when.atLimitOf(1)), losingTies),
    'unsized-lost-with-filter: With a filter and sorted by size, images without one follow no marker': only(
      when.allOf(when.withFilters(), when.whenSortedBy('size'), when.afterMarker),
      onPageImages((images) => images.filter(({ size }) => size !== null)),
    ),
  }),
  ...group('pagination.', lists.images, MARKER_COMES_AGAIN_IN_OTHER_LIST, {
    ...under(filteredAndSorted, {
      'ties-repeated-with-filter: With a filter and a sort key, a page begins with all images whose key equals that of the marker':
        repeatingTies,
      "marker-in-default-order-with-filter: With a filter and a sort key, the marker's place in the default order counts":
        [
          {
            seek: (right) => (line, query, exchange) =>
              right(order(line, { ...query, sort: [] }, exchange.settings), query, exchange),
          },
          { also: '002-sorting-001' },
        ],
    }),
    'ties-repeated-with-status-by-size: Sorted by size, a page of the images in one state begins with all that are as large as the marker':
      only(filteredBy('status', 'size'), repeatingTies),
  }),
  ...group('pagination.', lists.images, SORT.fromPageToPage, {
    'sort-lost-after-first-page-with-filter: With a filter, the first page only is sorted': only(
      when.allOf(when.withFilters(), when.afterMarker),
      onQuery((query) => ({ ...query, sort: [] })),
    ),
  }),
  ...group('filter.', lists.images, FILTERS_ON_PAGES, {
    'lost-with-marker-by-size: Ignores filters behind a marker of a list that is sorted by size': only(
      when.allOf(when.afterMarker, when.whenSortedBy('size')),
      ignoringFilters(),
    ),
  }),
];
