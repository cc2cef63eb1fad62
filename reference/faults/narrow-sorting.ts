/** Orders that are right but for one direction, one kind of value, or in some company. Document sentences: 002 L43-45. */
import type { Image, Query, SortKey } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onQuery } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

const SORT = '(002 L43-45: sort the results by sort_key and sort_dir, in the natural order of the attribute)';

function onKeys(change: (sort: readonly SortKey[], query: Query) => readonly SortKey[]): Wraps {
  return {
    order: (right) => (images, query, exchange) =>
      right(images, { ...query, sort: change(query.sort, query) }, exchange),
    seek: (right) => (line, query, exchange) =>
      right(line, { ...query, sort: change(query.sort, query) }, exchange),
  };
}

function keyAs(key: string, of: SortKey['of'], direction?: SortKey['direction']): Wraps {
  return onKeys((sort) =>
    sort.map((asked) =>
      asked.key === key && (direction ?? asked.direction) === asked.direction ? { ...asked, of } : asked,
    ),
  );
}

function sorting(slug: string, breaks: string, stages: Wraps): Fault {
  return fault(`sorting.${slug}`, lists.images, `${breaks} ${SORT}.`, stages);
}

function onSorted(change: (line: readonly Image[], query: Query) => readonly Image[]): Wraps {
  return {
    order: (right) => (images, query, exchange) => {
      const line = right(images, query, exchange);
      return query.sort.length > 0 ? change(line, query) : line;
    },
  };
}

const descending = ({ sort }: Query) => sort[0]?.direction === 'desc';
const unsorted = (when: (query: Query) => boolean): Wraps =>
  onQuery((query) => (when(query) ? { ...query, sort: [] } : query));
const DAY = 86_400_000_000;

export const NARROW_SORTING: readonly Fault[] = [
  sorting(
    'sizes-as-text-descending',
    'Sorts sizes as text downwards',
    keyAs('size', ({ size }) => (size === null ? null : String(size)), 'desc'),
  ),
  sorting(
    'sizes-by-megabytes',
    'Sorts by sizes in megabytes, so that those of one megabyte stand as they like',
    keyAs('size', ({ size }) => (size === null ? null : Math.floor(size / 2 ** 20))),
  ),
  sorting(
    'sizes-by-digits',
    'Sorts sizes by how many digits they have',
    keyAs('size', ({ size }) => (size === null ? null : String(size).length)),
  ),
  sorting(
    'sizes-signed',
    'Sizes above 2 GiB come before all others, as if they were negative',
    keyAs('size', ({ size }) => (size === null ? null : size | 0)),
  ),
  sorting(
    'unsized-is-one',
    'Images without a size stand as if it were five million',
    keyAs('size', ({ size }) => size ?? 5_000_000),
  ),
  sorting(
    'names-by-first-letter',
    'Sorts names by their first letter only',
    keyAs('name', ({ name }) => name?.slice(0, 1) ?? null),
  ),
  sorting(
    'names-by-six-letters',
    'Sorts names by their first six letters only',
    keyAs('name', ({ name }) => name?.slice(0, 6) ?? null),
  ),
  sorting(
    'names-by-last-word',
    'Sorts names by their last word',
    keyAs('name', ({ name }) => name?.split(/[ -]/).at(-1) ?? null),
  ),
  sorting(
    'names-backwards',
    'Sorts names from their last letter on',
    keyAs('name', ({ name }) => (name === null ? null : [...name].reverse().join(''))),
  ),
  sorting(
    'created-day-first',
    'Sorts created_at by day before month, and by the clock of half a day',
    keyAs('created_at', ({ createdAt }) => (createdAt % (DAY / 2)) + Math.floor(createdAt / DAY) * DAY),
  ),
  sorting(
    'created-by-updated',
    'Sorts by updated_at when asked for created_at',
    keyAs('created_at', ({ updatedAt }) => updatedAt),
  ),
  sorting(
    'status-by-rank',
    'Sorts statuses by their place in the life of an image',
    keyAs('status', ({ status }) =>
      ['queued', 'saving', 'active', 'killed', 'deactivated', 'deleted'].indexOf(status),
    ),
  ),
  sorting(
    'ignored-with-limit',
    'Leaves the default order when a limit below 100 is given',
    unsorted(({ askedLimit = 1000 }) => askedLimit < 100),
  ),
  sorting(
    'ignored-without-limit',
    'Leaves the default order when no limit is given',
    unsorted(({ askedLimit }) => askedLimit === undefined),
  ),
  sorting(
    'ignored-with-visibility',
    'Leaves the default order when a visibility is given',
    unsorted(({ filters }) => filters.some(({ parameter }) => parameter === 'visibility')),
  ),
  sorting(
    'ignored-with-name',
    'Leaves the default order when a name is given',
    unsorted(({ filters }) => filters.some(({ parameter }) => parameter === 'name')),
  ),
  sorting(
    'ignored-with-two-filters',
    'Leaves the default order when two filters are given',
    unsorted(({ filters }) => filters.length > 1),
  ),
  sorting(
    'ignored-with-marker',
    'Goes on in the default order behind a marker',
    unsorted(({ marker }) => marker !== undefined),
  ),
  sorting(
    'ascending-with-filter',
    'Sorts ascending in a filtered list, whatever sort_dir',
    onKeys((sort, query) =>
      query.filters.length > 0 ? sort.map((key) => ({ ...key, direction: 'asc' as const })) : sort,
    ),
  ),
  sorting(
    'ascending-after-first-page',
    'Sorts ascending behind a marker, whatever sort_dir',
    onKeys((sort, query) =>
      query.marker ? sort.map((key) => ({ ...key, direction: 'asc' as const })) : sort,
    ),
  ),
  sorting(
    'descending-loses-nulls',
    'Sorted downwards, images without the key are missing',
    onSorted((line, query) =>
      descending(query) ? line.filter((image) => query.sort[0]?.of(image) !== null) : line,
    ),
  ),
  sorting(
    'descending-loses-first',
    'Sorted downwards, the first image is missing',
    onSorted((line, query) => (descending(query) ? line.slice(1) : line)),
  ),
  sorting(
    'nulls-in-the-middle-descending',
    'Sorted downwards, images without the key stand in the middle',
    onSorted((line, query) => {
      if (!descending(query)) return line;
      const none = line.filter((image) => query.sort[0]?.of(image) === null);
      const some = line.filter((image) => query.sort[0]?.of(image) !== null);
      return [...some.slice(0, 7), ...none, ...some.slice(7)];
    }),
  ),
  sorting(
    'one-null-at-each-end',
    'Of the images without the key one stands at each end',
    onSorted((line, query) => {
      const [first, ...none] = line.filter((image) => query.sort[0]?.of(image) === null);
      const some = line.filter((image) => query.sort[0]?.of(image) !== null);
      return first ? [first, ...some, ...none] : line;
    }),
  ),
  sorting(
    'cut-at-30',
    'A sorted list has no more than 30 images',
    onSorted((line) => line.slice(0, 30)),
  ),
  sorting(
    'first-two-change-places',
    'The first two images stand the wrong way round',
    onSorted((line) => {
      const [a, b, ...rest] = line;
      return a && b ? [b, a, ...rest] : line;
    }),
  ),
  sorting(
    'newest-first-anyway',
    'The newest image stands first in every order',
    onSorted((line) => {
      const newest = [...line].sort((a, b) => b.createdAt - a.createdAt)[0];
      return newest ? [newest, ...line.filter((image) => image !== newest)] : line;
    }),
  ),
  sorting(
    'own-images-first',
    'Private images stand before all others in every order',
    onSorted((line) => [
      ...line.filter(({ visibility }) => visibility === 'private'),
      ...line.filter(({ visibility }) => visibility !== 'private'),
    ]),
  ),
  sorting(
    'sorted-list-has-deleted',
    'A sorted list has images that were deleted (002 L43: sorting orders the results)',
    {
      pool: (right) => (query, exchange) =>
        query.sort.length > 0 && !query.marker ? exchange.world.all() : right(query, exchange),
    },
  ),
];
