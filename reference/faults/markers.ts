/** Markers taken wrongly. Document sentences: 000 L93, 001 L13, 002 L70-73. */

import * as when from '../conditions.ts';
import type { ApiId } from '../model.ts';
import type { Condition } from '../only.ts';
import { only } from '../only.ts';
import {
  END_IS_NO_SUCCESS,
  END_OF_LIST,
  FAILING_AT_VALUE,
  LIST_BEGINS_AGAIN,
  MARKER,
  MARKER_COMES_AGAIN,
  MARKER_COMES_AGAIN_IN_OTHER_LIST,
  MARKER_CONTINUES,
  MARKER_ENDS_LIST,
  MARKER_IN_OTHER_LIST,
  SORTED_PAGES,
} from '../sentences/index.ts';
import { order } from '../sorting.ts';
import type { Wraps } from '../stages.ts';
import { answeringEmpty, onReply } from '../wraps/answers.ts';
import { beginningAnew, beginningEarly, beginningLate, onSeek } from '../wraps/pages.ts';
import { onQuery } from '../wraps/requests.ts';
import { type Fault, group, lists, type Sentence, under } from './fault.ts';

const { paged, images } = lists;

/** Under which conditions a marker may be taken wrongly, and which APIs can be asked so. */
const UNDER: Readonly<Record<string, readonly [says: string, Condition, readonly ApiId[]]>> = {
  'with-filter': ['With a filter', when.withFilters(), paged],
  'with-two-filters': ['With two filters', when.withFilters(2), paged],
  'with-filter-and-sort': [
    'With a filter and a sort key',
    when.allOf(when.withFilters(), when.whenSorted),
    images,
  ],
  'with-sort': ['In a sorted list', when.whenSorted, images],
  descending: ['In a list sorted downwards', when.whenDescending, images],
  'at-limit-one': ['With limit=1', when.atLimitOf(1), paged],
  'at-limit-two': ['With limit=2', when.atLimitOf(2), paged],
  'without-limit': ['Without a limit', when.withoutLimit, paged],
};

/** How a marker is taken wrongly, and under which of the conditions. */
const BASES: readonly (readonly [slug: string, says: string, Wraps, under: readonly string[]])[] = [
  [
    'marker-inclusive',
    'the page begins with the image of the marker',
    beginningEarly,
    ['with-filter', 'with-sort', 'descending', 'at-limit-one', 'without-limit', 'with-filter-and-sort'],
  ],
  [
    'marker-skips-one',
    'the page leaves out the image right behind the marker',
    beginningLate,
    ['descending', 'with-filter', 'at-limit-two', 'without-limit'],
  ],
  [
    'marker-ignored',
    'every page is the first',
    beginningAnew,
    ['with-filter', 'with-two-filters', 'with-sort', 'without-limit'],
  ],
];

/** Which sentence is broken: a page with its marker breaks that no page has it, one elsewhere that it begins after the marker. */
function sentenceOf(base: string, under: string): Sentence {
  const isInOtherList = /filter|sort|descending/.test(under);
  if (base === 'marker-skips-one') return isInOtherList ? MARKER_IN_OTHER_LIST : MARKER_CONTINUES;
  return isInOtherList ? MARKER_COMES_AGAIN_IN_OTHER_LIST : MARKER;
}

const narrowed: readonly Fault[] = BASES.flatMap(([base, says, stages, under]) =>
  under.flatMap((name) => {
    const [phrase = '', condition = when.afterMarker, apis = paged] = UNDER[name] ?? [];
    return group('pagination.', apis, sentenceOf(base, name), {
      [`${base}-${name}: ${phrase} ${says}`]: only(condition, stages),
    });
  }),
);

export const MARKERS: readonly Fault[] = [
  ...narrowed,
  ...group('pagination.', paged, MARKER, {
    "marker-inclusive: The page begins with the marker's image itself": beginningEarly,
    'marker-skips-one: The page leaves out the image right after the marker': beginningLate,
    'marker-ignored: Every page is the first one, whatever the marker': onQuery((query) => ({
      ...query,
      marker: undefined,
    })),
    'marker-ignored-for-first-image: The first image as marker gives the first page': only(
      ({ query, line }) => line?.[0]?.id === query?.marker?.id,
      beginningAnew,
    ),
  }),
  ...group('pagination.', paged, MARKER_COMES_AGAIN, {
    'marker-ignored-for-unuploaded: An image without data as marker gives the first page': only(
      ({ query }) => query?.marker?.checksum === null,
      beginningAnew,
    ),
  }),
  ...group('pagination.', paged, MARKER_ENDS_LIST, {
    "marker-is-an-id-bound: A page has the images whose ids are greater than the marker's, although the list is not sorted by ids":
      {
        order: (right) => (images, query, exchange) => {
          const { marker } = query;
          const line = right(images, query, exchange);
          return marker === undefined || query.sort.length > 0
            ? line
            : line.filter(({ id }) => id === marker.id || id > marker.id);
        },
        cut: (right) => (line, start, query, exchange) =>
          right(
            query.sort.length > 0 ? line : line.filter(({ id }) => id !== query.marker?.id),
            query.sort.length > 0 ? start : 0,
            query,
            exchange,
          ),
      },
  }),
  ...group('pagination.', paged, END_OF_LIST, {
    'marker-of-last-image-refused: The last image of the list as marker is refused': only(
      when.allOf(when.onListing, when.withParameter('marker'), when.whenEmptyInJson),
      onReply((reply) => ({
        ...reply,
        status: 400,
        body: '{"badRequest":{"code":400,"message":"Marker could not be found."}}',
      })),
    ),
  }),
  ...group('pagination.', images, MARKER_COMES_AGAIN_IN_OTHER_LIST, {
    "marker-in-default-order: Takes the marker's place in the default order although the list is sorted":
      only(when.whenSorted, {
        seek: (right) => (line, query, exchange) =>
          right(order(line, { ...query, sort: [] }, exchange.settings), query, exchange),
      }),
  }),
  ...group('pagination.', images, SORTED_PAGES, {
    "marker-skips-equals: A sorted page leaves out images whose key equals the marker's": onSeek(
      (start, line, query) => {
        const [key, { marker }] = [query.sort[0], query];
        if (!key || !marker) return start;
        const rest = line.slice(start).findIndex((image) => key.of(image) !== key.of(marker));
        return rest < 0 ? line.length : start + rest;
      },
    ),
  }),
  ...group('pagination.', paged, MARKER_IN_OTHER_LIST, {
    "marker-counts-all-images: Takes the marker's place in the list of all images for its place in the filtered one":
      only(when.allOf(when.afterMarker, when.withFilters()), {
        seek: (right) => (_line, query, exchange) =>
          right(order(exchange.world.live(), query, exchange.settings), query, exchange),
      }),
    'marker-of-filtered-list-refused: Gives nothing after the marker when a filter is given': only(
      when.withFilters(),
      onSeek((_start, line) => line.length),
    ),
  }),
  ...group('pagination.', lists.novas, LIST_BEGINS_AGAIN, {
    'end-never-comes: After the last image the list begins again, so that paging never ends': onSeek(
      (start, line) => (start >= line.length ? 0 : start),
    ),
  }),
  ...group('pagination.', lists.novas, END_IS_NO_SUCCESS, {
    ...under(when.allOf(when.withParameter('marker'), when.whenEmpty), {
      'end-is-404: Answers the page after the last image with 404': answeringEmpty(404, 'No more images.'),
      'end-is-500: Breaks down at the page after the last image': [
        answeringEmpty(500, 'There are no more images.'),
        { requirements: [...END_OF_LIST.requirements, ...FAILING_AT_VALUE.split(' ')] },
      ],
    }),
  }),
];
