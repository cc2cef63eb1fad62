/** Pages that begin, end or join wrongly. Document sentences: 000 L93-96, 001 L13-14, 002 L17-24, L66-81. */
import type { Image, Page, Query } from '../exchange.ts';
import { order } from '../sorting.ts';
import type { Wraps } from '../stages.ts';
import { onQuery } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const MARKER = '(000 L93, 001 L13, 002 L70-73: the marker is the id of the last image of the previous page)';
const LIMIT = '(000 L96, 001 L14, 002 L68-69: a page has between zero images and the number given)';

/** Moves the beginning of each page that has a marker. */
function onSeek(change: (start: number, line: readonly Image[], query: Query) => number): Wraps {
  return {
    seek: (right) => (line, query, exchange) => {
      const start = right(line, query, exchange);
      return query.marker ? Math.max(0, change(start, line, query)) : start;
    },
  };
}

function onCut(change: (page: Page, start: number, query: Query) => Page): Wraps {
  return {
    cut: (right) => (line, start, query, exchange) =>
      change(right(line, start, query, exchange), start, query),
  };
}

/** Loses the image at a place of the line, whatever page it would be on. */
function losing(place: (line: readonly Image[], query: Query) => number): Wraps {
  return {
    order: (right) => (images, query, exchange) => {
      const line = right(images, query, exchange);
      const lost = place(line, query);
      return line.filter((_, index) => index !== lost);
    },
  };
}

export const PAGINATION_CUT: readonly Fault[] = [
  fault(
    'pagination.marker-inclusive',
    lists.paged,
    `The page begins with the marker's image itself ${MARKER}.`,
    onSeek((start) => start - 1),
  ),
  fault(
    'pagination.marker-skips-one',
    lists.paged,
    `The page leaves out the image right after the marker ${MARKER}.`,
    onSeek((start) => start + 1),
  ),
  fault(
    'pagination.marker-ignored',
    lists.paged,
    `Every page is the first one, whatever the marker ${MARKER}.`,
    onQuery((query) => ({ ...query, marker: undefined })),
  ),
  fault(
    'pagination.marker-counts-all-images',
    lists.paged,
    `Takes the marker's place in the list of all images for its place in the filtered one ${MARKER}.`,
    {
      seek: (right) => (line, query, exchange) =>
        query.marker && query.filters.length > 0
          ? right(order(exchange.world.live(), query, exchange.settings), query, exchange)
          : right(line, query, exchange),
    },
    { probe: 'a filter, a limit and a marker' },
  ),
  fault(
    'pagination.marker-in-default-order',
    lists.images,
    `Takes the marker's place in the default order although the list is sorted ${MARKER}.`,
    {
      seek: (right) => (line, query, exchange) =>
        query.sort.length > 0
          ? right(order(line, { ...query, sort: [] }, exchange.settings), query, exchange)
          : right(line, query, exchange),
    },
    { probe: 'sort_key, a limit and a marker' },
  ),
  fault(
    'pagination.marker-skips-equals',
    lists.images,
    `A sorted page leaves out images whose key equals the marker's ${MARKER}.`,
    onSeek((start, line, query) => {
      const [key, { marker }] = [query.sort[0], query];
      if (!key || !marker) return start;
      const rest = line.slice(start).findIndex((image) => key.of(image) !== key.of(marker));
      return rest < 0 ? line.length : start + rest;
    }),
    { probe: 'sort_key=name, limit=1, where images share a name' },
  ),
  fault(
    'pagination.limit-ignored',
    lists.paged,
    `Gives as many images as it has, whatever the limit ${LIMIT}.`,
    onQuery((query) => ({ ...query, limit: Number.POSITIVE_INFINITY })),
  ),
  fault(
    'pagination.limit-ignored-after-first-page',
    lists.paged,
    `Gives all the rest on the second page, whatever the limit ${LIMIT}.`,
    onQuery((query) => (query.marker ? { ...query, limit: Number.POSITIVE_INFINITY } : query)),
  ),
  fault(
    'pagination.one-more-than-limit',
    lists.paged,
    `Gives one image more than the limit ${LIMIT}.`,
    onQuery((query) => (query.askedLimit === undefined ? query : { ...query, limit: query.limit + 1 })),
  ),
  fault(
    'pagination.limit-zero-gives-all',
    lists.paged,
    `Gives all images for limit=0 ${LIMIT}.`,
    onQuery((query) => (query.askedLimit === 0 ? { ...query, limit: Number.POSITIVE_INFINITY } : query)),
  ),
  fault(
    'pagination.limit-of-ten-only',
    lists.paged,
    `Gives ten images for any limit above ten, and says that there are no more ${LIMIT}.`,
    {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        return (query.askedLimit ?? 0) > 10 ? line.slice(0, 10) : line;
      },
    },
    { probe: 'one large page beside the joined small ones' },
  ),
  fault(
    'pagination.second-page-repeats-one',
    lists.paged,
    'A page after the first also has the first image of the list again (002 L17-20, 000 L93, 001 L13).',
    onCut((page, start) => {
      const again = page.line[0];
      return start > 0 && again && page.images.length > 1
        ? { ...page, images: [again, ...page.images.slice(1)] }
        : page;
    }),
  ),
  fault(
    'pagination.boundary-image-lost',
    lists.paged,
    'The first image of each page but the first is missing (002 L17-20, 000 L93, 001 L13).',
    onCut((page, start) =>
      start > 0 && page.images.length > 1 ? { ...page, images: page.images.slice(1) } : page,
    ),
  ),
  fault(
    'pagination.one-by-one-repeats',
    lists.paged,
    'With limit=1, and only so, the third image comes again after itself, for ever (002 L17-20, 000 L93, 001 L13).',
    onCut((page, start, query) => {
      const third = page.line[2];
      return query.limit === 1 && start === 3 && third ? { ...page, images: [third] } : page;
    }),
    { probe: 'limit=1' },
  ),
  fault(
    'pagination.last-image-lost',
    lists.paged,
    'The last image of the list is on no page when a limit is given (002 L17-20, 000 L93, 001 L13).',
    losing((line, query) => (query.askedLimit === undefined ? -1 : line.length - 1)),
  ),
  fault(
    'pagination.lost-when-limit-is-total',
    lists.paged,
    'Loses the last image when the limit is just the number of images (002 L17-20, L68-69; 000 L96, 001 L14).',
    losing((line, query) => (query.limit === line.length ? line.length - 1 : -1)),
    { probe: 'a limit equal to the number of images' },
  ),
  fault(
    'pagination.lost-with-filter',
    lists.paged,
    'Loses the second match of a filter when a limit is given (002 L17-26, 000 L93, 001 L13).',
    losing((_line, query) => (query.filters.length > 0 && query.askedLimit !== undefined ? 1 : -1)),
    { probe: 'a filter with a limit' },
  ),
  fault(
    'pagination.lost-above-100',
    lists.paged,
    'Of more than 100 images the 101st is on no page (002 L17-20, 000 L15, 001 L3).',
    { ...losing((line, query) => (line.length > 100 && query.askedLimit !== undefined ? 100 : -1)) },
    { images: 120 },
  ),
  fault(
    'pagination.pages-in-another-order',
    lists.paged,
    'With a limit the list comes in another order than without (002 L17-20; I21).',
    {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        return query.askedLimit === undefined || query.sort.length > 0 ? line : [...line].reverse();
      },
    },
    STRICT_ONLY,
  ),
  fault(
    'pagination.marker-of-filtered-list-refused',
    lists.paged,
    'Gives nothing after the marker when a filter is given (002 L17-24, 000 L93, 001 L13).',
    onSeek((start, line, query) => (query.filters.length > 0 ? line.length : start)),
    { probe: 'a filter with more matches than the limit' },
  ),
  fault(
    'pagination.end-never-comes',
    [...lists.servers, ...lists.compute],
    'After the last image the list begins again, so that paging never ends (000 L93, 001 L13).',
    onSeek((start, line) => (start >= line.length ? 0 : start)),
    { probe: 'the page after the last image' },
  ),
  fault(
    'consistency.silently-cut-at-30',
    [...lists.servers, ...lists.compute],
    'Gives no more than 30 images, however one pages (000 L15, 001 L3: all images).',
    {
      order: (right) => (images, query, exchange) => right(images, query, exchange).slice(0, 30),
    },
    { probe: 'images seen through filters that are not in the list' },
  ),
];
