/** Filters that go wrong together, with paging, with sorting, or for some matches. Document sentence: 002 L26-32; 000, 001, 004 alike. */

import * as when from '../conditions.ts';
import { keeps } from '../filters.ts';
import type { ApiId, Image } from '../model.ts';
import { only } from '../only.ts';
import type { Pair } from '../query.ts';
import * as sentences from '../sentences/index.ts';
import { ignoringFilters, onFilters, onSelected } from '../wraps/requests.ts';
import { type Fault, group, lists, under } from './fault.ts';

const { all, paged, images, sized, since, novas, otc } = lists;

/** Which filter is lost in the company of which other. */
const LOST_WITH: readonly (readonly [lost: string, given: string, apis: readonly ApiId[]])[] = [
  ['type', 'server', novas],
  ['status', 'type', novas],
  ['name', 'changes-since', since],
  ['visibility', 'status', images],
  ['size_min', 'visibility', images],
  ['owner', 'status', images],
  ['checksum', 'name', images],
  ['size', 'size_min', images],
  ['id', 'visibility', images],
  ['size_max', 'name', sized],
  ['disk_format', 'status', otc],
  ['container_format', 'disk_format', otc],
  ['size_min', 'changes-since', otc],
];

const lostInCompany = LOST_WITH.flatMap(([lost, given, apis]) => {
  const isTime = given === 'changes-since';
  return group('filter.', apis, sentences.FILTER_HOLDS, {
    [`${lost}-lost-with-${isTime ? 'since' : given}: Ignores ${lost} when ${isTime ? given : `a ${given}`} is given`]:
      only(when.withFilter(given), ignoringFilters(lost)),
  });
});

/** Filters that are lost beside the word that stands for every type. */
const lostBesideTheDefault = (['status', 'name', 'server', 'changes-since'] as const).flatMap((lost) =>
  group('filter.', lists.compute, sentences.TYPE_DEFAULT, {
    [`${lost === 'changes-since' ? 'since' : lost}-lost-with-type-all: Ignores ${lost} when type=ALL is given, which is the default`]:
      only(when.withParameter('type', 'ALL'), ignoringFilters(lost)),
  }),
);

/** A filter is lost where its list is asked for in the usual way, and so in all that is said of it. */
const pagesAndFilters = [
  ...sentences.FILTERS_ON_PAGES.requirements,
  ...sentences.FILTER_SOUND.requirements,
  ...sentences.FILTERS_NARROW.requirements,
  ...sentences.UNKNOWN_SIZE.requirements,
  ...sentences.SINCE_SPELT.requirements,
  ...sentences.MOST_ATTRIBUTES.requirements,
];

/** Which filter counts depends on their order. */
const eitherCounts = [
  ...sentences.ONE_FILTER_COUNTS.requirements,
  ...sentences.FILTERS_IN_ANY_ORDER.requirements,
];

/** Whether one parameter stands behind another in a query. */
function isBehind(pairs: readonly Pair[], parameter: string, other: string): boolean {
  const names = pairs.map(([name]) => name);
  return names.includes(other) && names.indexOf(other) < names.indexOf(parameter);
}

function newestOf(found: readonly Image[]): Image | undefined {
  return [...found].sort((a, b) => b.createdAt - a.createdAt)[0];
}

export const FILTERS_TOGETHER: readonly Fault[] = [
  ...lostInCompany,
  ...lostBesideTheDefault,
  ...group('filter.', all, sentences.ONE_FILTER_COUNTS, {
    'or-instead-of-and: Gives images that match any of the filters': {
      select:
        () =>
        (_images, { filters }, { world, settings }) =>
          world
            .live()
            .filter(
              (image) => filters.length === 0 || filters.some((filter) => keeps(image, filter, settings)),
            ),
    },
    'only-last-counts: Of several filters only the last counts': [
      onFilters((all) => all.slice(-1)),
      { requirements: eitherCounts },
    ],
    'only-first-counts: Of several filters only the first counts': [
      onFilters((all) => all.slice(0, 1)),
      { requirements: eitherCounts },
    ],
    'two-find-nothing: Two filters at once find nothing, though images match both': [
      only(
        when.withFilters(2),
        onSelected(() => []),
      ),
      {
        requirements: [sentences.ALL_FILTERS_HOLD, sentences.SIZE_RANGE, '001-filter-028'],
      },
    ],
  }),
  ...group('filter.', all, sentences.FILTER_HOLDS, {
    'third-filter-lost: Of more than two filters the third is ignored': only(
      when.withFilters(3),
      ignoringFilters(),
    ),
  }),
  ...group('filter.', all, sentences.FILTERS_IN_ANY_ORDER, {
    'order-of-parameters-matters: A name filter counts only when it comes before all others': [
      onFilters((filters) => filters.filter(({ parameter }, index) => parameter !== 'name' || index === 0)),
      {
        requirements: [sentences.FILTERS_IN_ANY_ORDER, sentences.ALL_FILTERS_HOLD, '001-filter-028'],
      },
    ],
  }),
  ...group('filter.', paged, sentences.FILTERS_ON_PAGES, {
    'lost-behind-limit: Ignores filters that stand behind the limit in the query': [
      onFilters((filters, { pairs }) =>
        filters.filter(({ parameter }) => !isBehind(pairs, parameter, 'limit')),
      ),
      { also: sentences.FILTERS_IN_ANY_ORDER.requirements.join(' ') },
    ],
    'name-lost-behind-limit: Ignores a name that stands behind the limit in the query': [
      onFilters((filters, { pairs }) =>
        filters.filter(({ parameter }) => parameter !== 'name' || !isBehind(pairs, parameter, 'limit')),
      ),
      { also: sentences.FILTERS_IN_ANY_ORDER.requirements.join(' ') },
    ],
  }),
  ...group('filter.', images, sentences.FILTERS_ON_PAGES, {
    'size-lost-after-first-page: Ignores size behind a marker': only(
      when.afterMarker,
      ignoringFilters('size'),
    ),
    'lost-behind-sort-key: Ignores filters that stand behind a sort key in the query': [
      onFilters((filters, { pairs }) =>
        filters.filter(({ parameter }) => !isBehind(pairs, parameter, 'sort_key')),
      ),
      {
        also: [
          ...sentences.FILTERS_IN_ANY_ORDER.requirements,
          ...sentences.SORT.withFilterHolds.requirements,
        ].join(' '),
      },
    ],
  }),
  ...group('filter.', all, sentences.LOST_BY_FILTERS, {
    ...under(when.withFilters(), {
      'loses-one: Of the images that match a filter one is missing': onSelected((found) =>
        found.filter((_, index) => index !== Math.floor(found.length / 2)),
      ),
      'first-match-lost: Of several matches the first in the list is missing': onSelected((found) =>
        found.length > 2 ? found.filter((image) => image !== newestOf(found)) : found,
      ),
      'only-match-lost: A filter that one image matches finds nothing': onSelected((found) =>
        found.length === 1 ? [] : found,
      ),
      'cut-at-20: No more than 20 images match a filter': onSelected((found) => found.slice(0, 20)),
    }),
  }),
  ...group('filter.', all, sentences.ADDED_BY_FILTERS, {
    'adds-one: Beside the images that match a filter there is one that does not': [
      only(
        when.withFilters(),
        onSelected((found, _query, { world }) => {
          const other = world.live().find((image) => !found.includes(image));
          return other ? [...found, other] : found;
        }),
      ),
      { also: sentences.UNKNOWN_SIZE },
    ],
  }),
  ...group('filter.', all, sentences.NAME_FILTER, {
    'name-finds-only-one: Of several images of one name only the first is found': only(
      when.withFilter('name'),
      onSelected((found) => found.slice(0, 1)),
    ),
  }),
  ...group('filter.', paged, sentences.FILTERS_ON_PAGES, {
    'after-paging: Takes a page of all images first and filters it then, so that matches are skipped at the end or pages come empty (002 L17-26, I23).':
      [
        {
          keeps: () => () => true,
          cut: (right) => (line, start, query, exchange) => {
            const page = right(line, start, query, exchange);
            const found = page.images.filter((image) =>
              query.filters.every((filter) => keeps(image, filter, exchange.settings)),
            );
            return { ...page, images: found, more: page.more && found.length > 0 };
          },
        },
        { also: '002-sorting-001' },
      ],
    'lost-after-first-page: Filters the first page only (002 L20-21: the next link preserves any query parameters; 000, 001: filters hold with a marker).':
      only(when.afterMarker, ignoringFilters()),
    'lost-with-limit: Ignores filters when a limit is given (002 L20-26).': [
      only(when.withLimit(), ignoringFilters()),
      { requirements: pagesAndFilters },
    ],
    'lost-with-large-limit: Ignores filters at a limit of 100 or more': [
      only(
        when.withLimit((limit) => limit >= 100),
        ignoringFilters(),
      ),
      { requirements: pagesAndFilters },
    ],
    'lost-without-limit: Ignores filters when no limit is given': [
      only(when.withoutLimit, ignoringFilters()),
      {
        requirements: [
          ...pagesAndFilters,
          ...sentences.BAD_WORD_SELECTS_ALL.requirements,
          ...sentences.NAME_OF_NOTHING.requirements,
          ...sentences.SINCE_FUTURE.requirements,
        ],
      },
    ],
    'status-lost-at-limit-one: Ignores status when the limit is 1': only(
      when.atLimitOf(1),
      ignoringFilters('status'),
    ),
  }),
  ...group('filter.', images, sentences.FILTERS_ON_PAGES, {
    'lost-with-marker-and-sort: Ignores filters behind a marker of a sorted list': only(
      when.allOf(when.afterMarker, when.whenSorted),
      ignoringFilters(),
    ),
  }),
  ...group('filter.', images, sentences.SORT.withFilterHolds, {
    'lost-with-descending: Ignores filters when sort_dir is desc': only(
      when.whenDescending,
      ignoringFilters(),
    ),
    'lost-with-sorting: Ignores filters when a sort_key is given (002 L26-45).': only(
      when.whenSorted,
      ignoringFilters(),
    ),
  }),
  ...group('filter.', images, sentences.PARTS_BY_VISIBILITY, {
    'plain-list-hides-private: Leaves private images out of the list unless visibility=private asks for them':
      only(
        when.not(when.withFilter('visibility')),
        onSelected((found) => found.filter(({ visibility }) => visibility !== 'private')),
      ),
  }),
  ...group('filter.', all, sentences.PLAIN_LIST_IS_WHOLE, {
    'plain-list-hides-queued: Leaves images being made out of the list unless their status is asked for':
      only(
        when.not(when.withFilter('status')),
        onSelected((found) => found.filter(({ status }) => !['queued', 'saving'].includes(status))),
      ),
  }),
];
