/** Pages that lose images, repeat them, or come in another order. Document sentences: 000 L93-96, 001 L13-14, 002 L17-24, L66-81. */

import * as when from '../conditions.ts';
import type { Query } from '../exchange.ts';
import type { Image } from '../model.ts';
import { only } from '../only.ts';
import {
  FILTERED_LIST_CUT,
  FILTERED_LIST_LOSES,
  LIST_CUT,
  MARKER_COMES_AGAIN_IN_OTHER_LIST,
  MARKER_INTERRUPTS,
  NOTHING_LOST,
  PAGES_OUT_OF_ORDER,
  SORT,
  SORTED_PAGES,
  WHOLE,
  WHOLE_LIST,
} from '../sentences/index.ts';
import { order } from '../sorting.ts';
import type { Wraps } from '../stages.ts';
import { onOrder, onPageImages, onSeek } from '../wraps/pages.ts';
import { onQuery } from '../wraps/requests.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

const key = (query: Query, image: Image | undefined) => (image ? query.sort[0]?.of(image) : undefined);
const isLast = (index: number, line: readonly Image[]) => index === line.length - 1;

/** Loses some images of the line, whatever page they would be on. */
function losing(loses: (index: number, line: readonly Image[], query: Query) => boolean): Wraps {
  return onOrder((line, query) => line.filter((_, index) => !loses(index, line, query)));
}

export const PAGES: readonly Fault[] = [
  ...group('pagination.', lists.images, SORTED_PAGES, {
    'nulls-lost-behind-marker: Sorted by size, images without one follow no marker, and nothing follows them':
      only(
        when.allOf(when.afterMarker, when.whenSortedBy('size')),
        onPageImages((images) => images.filter(({ size }) => size !== null)),
      ),
    'ties-lost-descending: Sorted downwards, images whose key equals that of the marker are left out': only(
      when.whenDescending,
      onSeek((start, line, query) => {
        const rest = line.slice(start).findIndex((image) => key(query, image) !== key(query, query.marker));
        return rest < 0 ? line.length : start + rest;
      }),
    ),
  }),
  ...group('pagination.', lists.images, MARKER_COMES_AGAIN_IN_OTHER_LIST, {
    'ties-repeated: Sorted by name, a page begins with all images whose name equals that of the marker': only(
      when.whenSortedBy('name'),
      onSeek((_start, line, query) =>
        line.findIndex((image) => key(query, image) === key(query, query.marker)),
      ),
    ),
  }),
  ...group('pagination.', lists.paged, NOTHING_LOST, {
    'tenth-lost: With a limit below ten the tenth image is on no page': only(
      when.withLimit((limit) => limit < 10),
      losing((index) => index === 9),
    ),
    ...under(
      when.withLimit((limit) => limit > 1),
      {
        'last-lost-when-limit-divides: The last image is lost when the limit divides the number of images':
          losing((at, line, { limit }) => line.length % limit === 0 && isLast(at, line)),
        'lone-last-lost: A last page with one image only is lost': losing(
          (at, line, { limit }) => line.length % limit === 1 && isLast(at, line),
        ),
      },
    ),
    'rest-page-lost: A last page that is not full is lost': only(
      when.withLimit((limit) => limit > 0),
      losing((at, line, { limit }) => limit <= line.length && at >= line.length - (line.length % limit)),
    ),
    ...under(when.withLimit(), {
      'unsized-lost-with-limit: With a limit images without data are on no page': losing(
        (index, line) => line[index]?.size === null,
      ),
      'last-image-lost: The last image of the list is on no page when a limit is given': losing(isLast),
      'lost-above-100: Of more than 100 images the 101st is on no page': [
        losing((index) => index === 100),
        { images: 120, also: '002-sorting-015' },
      ],
    }),
    'lost-without-limit: Without a limit the last image is missing': only(when.withoutLimit, losing(isLast)),
    'boundary-image-lost: The first image of each page but the first is missing': onPageImages(
      (images, _page, start) => (start > 0 && images.length > 1 ? images.slice(1) : images),
    ),
    'lost-when-limit-is-total: Loses the last image when the limit is just the number of images': losing(
      (at, line, { limit }) => limit === line.length && isLast(at, line),
    ),
  }),
  ...group('pagination.', lists.paged, WHOLE, {
    'third-page-repeats-first: The third page has the images of the first': {
      cut: (right) => (line, start, query, exchange) =>
        right(line, start > 0 && start === 2 * query.limit ? 0 : start, query, exchange),
    },
    'pages-in-another-order: With a limit the list comes in another order than without': [
      only(
        when.allOf(when.withLimit(), when.not(when.whenSorted)),
        onOrder((line) => [...line].reverse()),
      ),
      STRICT_ONLY,
    ],
  }),
  ...group('pagination.', lists.paged, PAGES_OUT_OF_ORDER, {
    'page-turned: Images of pages after the first come in reverse order, and the marker follows the last one shown':
      [
        onPageImages((images, _page, start) => (start > 0 ? [...images].reverse() : images)),
        { also: '000-pagination-005 001-pagination-005' },
      ],
  }),
  ...group('pagination.', lists.paged, MARKER_INTERRUPTS, {
    'second-page-repeats-one: A page after the first also has the first image of the list again':
      onPageImages((images, { line }, start) =>
        start > 0 && images.length > 1 ? [...line.slice(0, 1), ...images.slice(1)] : images,
      ),
    'one-by-one-repeats: With limit=1, and only so, the third image comes again after itself, for ever':
      onPageImages((images, { line }, start, { limit }) =>
        limit === 1 && start === 3 ? line.slice(2, 3) : images,
      ),
  }),
  ...group('pagination.', lists.paged, FILTERED_LIST_CUT, {
    'filtered-cut-at-limit: A filtered list has no more images than the limit': only(
      when.withFilters(),
      losing((at, _line, { askedLimit = 1000 }) => at >= askedLimit),
    ),
  }),
  ...group('pagination.', lists.paged, FILTERED_LIST_LOSES, {
    'lost-with-filter: Loses the second match of a filter when a limit is given': only(
      when.allOf(when.withFilters(), when.withLimit()),
      losing((index) => index === 1),
    ),
  }),
  ...group('pagination.', lists.novas, NOTHING_LOST, {
    'cut-at-25-without-limit: Without a limit the list ends after 25 images, also behind a marker': only(
      when.withoutLimit,
      losing((index) => index >= 25),
    ),
    'second-page-sorted-by-name: Pages after the first are cut from the list sorted by name': [
      only(
        when.afterMarker,
        onOrder((line) => [...line].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))),
      ),
      { also: '000-pagination-005 001-pagination-005' },
    ],
  }),
  ...group('consistency.', lists.paged, LIST_CUT, {
    'cut-at-100: No list has more than 100 images': [losing((index) => index >= 100), { images: 120 }],
  }),
  ...group('consistency.', lists.novas, WHOLE_LIST, {
    'silently-cut-at-30: Gives no more than 30 images, however one pages': onOrder((line) =>
      line.slice(0, 30),
    ),
  }),
  ...group('pagination.', lists.images, SORT.fromPageToPage, {
    'sorts-each-page-by-itself: Cuts the pages in the default order and sorts each page by itself': {
      order: (right) => (images, query, exchange) => right(images, { ...query, sort: [] }, exchange),
      seek: (right) => (line, query, exchange) => right(line, { ...query, sort: [] }, exchange),
      cut: (right) => (line, start, query, exchange) => {
        const page = right(line, start, query, exchange);
        return { ...page, images: order(page.images, query, exchange.settings) };
      },
      links: (right) => (page, query, exchange) => {
        // The next page still begins after the last image in the default order.
        const images = page.line.filter((image) => page.images.includes(image));
        return right({ ...page, images }, query, exchange);
      },
    },
    'sort-lost-after-first-page: Sorts the first page only (002 L43-45: sort the results by sort_key and sort_dir, in the natural order of the attribute); the next link preserves any query parameters (002 L20-21).':
      only(
        when.afterMarker,
        onQuery((query) => ({ ...query, sort: [] })),
      ),
    'sorted-ties-change-places: Images of one key change places from page to page, so that pages repeat some and lose others (002 L17-20).':
      onOrder((line, query) => {
        const key = query.sort[0];
        const at = line.findIndex(({ id }) => id === query.marker?.id);
        if (!key || at < 0 || at % 2 === 0) return line;
        // Reverses each run of equal keys.
        const runs = new Map<unknown, Image[]>();
        for (const image of line) runs.set(key.of(image), [image, ...(runs.get(key.of(image)) ?? [])]);
        return [...runs.values()].flat();
      }),
  }),
];
