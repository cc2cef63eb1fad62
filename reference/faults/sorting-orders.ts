/** Orders that are not what sort_key and sort_dir ask for. Document sentences: 002 L43-45. */
import type { Query } from '../exchange.ts';
import type { Image } from '../model.ts';
import { SORT } from '../sentences/index.ts';
import { keyAs, onKeys, onSorted } from '../wraps/pages.ts';
import { type Fault, group, lists } from './fault.ts';

const descending = ({ sort }: Query) => sort[0]?.direction === 'desc';

const DAY = 86_400_000_000;

function swap(line: readonly Image[], at: number): readonly Image[] {
  const [a, b] = [line[at], line[at + 1]];
  return a && b ? [...line.slice(0, at), b, a, ...line.slice(at + 2)] : line;
}

/** The first place where two neighbours differ in the key, from `from` on. */
function differing(line: readonly Image[], query: Query, from: number): number {
  const of = query.sort[0]?.of;
  return line.findIndex((image, index) => {
    const next = line[index + 1];
    return index >= from && of !== undefined && next !== undefined && of(image) !== of(next);
  });
}

export const SORTING_ORDERS: readonly Fault[] = [
  ...group('sorting.', lists.images, SORT.size, {
    'sizes-as-text-descending: Sorts sizes as text downwards': keyAs(
      'size',
      ({ size }) => (size === null ? null : String(size)),
      'desc',
    ),
    'sizes-by-megabytes: Sorts by sizes in megabytes, so that those of one megabyte stand as they like':
      keyAs('size', ({ size }) => (size === null ? null : Math.floor(size / 2 ** 20))),
    'sizes-by-digits: Sorts sizes by how many digits they have': keyAs('size', ({ size }) =>
      size === null ? null : String(size).length,
    ),
    'sizes-signed: Sizes above 2 GiB come before all others, as if they were negative': keyAs(
      'size',
      ({ size }) => (size === null ? null : size | 0),
    ),
    'unsized-is-one: Images without a size stand as if it were five million': keyAs(
      'size',
      ({ size }) => size ?? 5_000_000,
    ),
    'nulls-in-the-middle-descending: Sorted downwards, images without the key stand in the middle': onSorted(
      (line, query) => {
        if (!descending(query)) return line;
        const none = line.filter((image) => query.sort[0]?.of(image) === null);
        const some = line.filter((image) => query.sort[0]?.of(image) !== null);
        return [...some.slice(0, 7), ...none, ...some.slice(7)];
      },
    ),
    'sizes-as-text: Sorts sizes as text, so that 999999 comes after 25165824': keyAs('size', (image) =>
      image.size === null ? null : String(image.size),
    ),
    'sizes-in-32-bits: Sorts sizes by their lower 32 bits': keyAs('size', (image) =>
      image.size === null ? null : image.size % 2 ** 32,
    ),
    'nulls-in-the-middle: Puts images without a size in the middle of those sorted by size (002 L43-45: sort the results by sort_key and sort_dir, in the natural order of the attribute); an image without the key stands at an end (I29).':
      onSorted((line, query) => {
        const of = query.sort[0]?.of;
        const [none, some] = [
          line.filter((image) => of?.(image) === null),
          line.filter((image) => of?.(image) !== null),
        ];
        const middle = Math.floor(some.length / 2);
        return [...some.slice(0, middle), ...none, ...some.slice(middle)];
      }),
  }),
  ...group('sorting.', lists.images, SORT.name, {
    'names-by-first-letter: Sorts names by their first letter only': keyAs(
      'name',
      ({ name }) => name?.slice(0, 1) ?? null,
    ),
    'names-by-six-letters: Sorts names by their first six letters only': keyAs(
      'name',
      ({ name }) => name?.slice(0, 6) ?? null,
    ),
    'names-by-last-word: Sorts names by their last word': keyAs(
      'name',
      ({ name }) => name?.split(/[ -]/).at(-1) ?? null,
    ),
    'names-backwards: Sorts names from their last letter on': keyAs('name', ({ name }) =>
      name === null ? null : [...name].reverse().join(''),
    ),
    'names-by-length: Sorts names by their length': keyAs('name', (image) =>
      image.name === null ? null : Array.from(image.name).length,
    ),
  }),
  ...group('sorting.', lists.images, SORT.created_at, {
    'created-day-first: Sorts created_at by day before month, and by the clock of half a day': keyAs(
      'created_at',
      ({ createdAt }) => (createdAt % (DAY / 2)) + Math.floor(createdAt / DAY) * DAY,
    ),
    'created-by-updated: Sorts by updated_at when asked for created_at': keyAs(
      'created_at',
      ({ updatedAt }) => updatedAt,
    ),
    'times-by-time-of-day: Sorts times by the time of day': keyAs(
      'created_at',
      (image) => image.createdAt % (86_400 * 1_000_000),
    ),
  }),
  ...group('sorting.', lists.images, SORT.status, {
    'status-by-rank: Sorts statuses by their place in the life of an image': keyAs('status', ({ status }) =>
      ['queued', 'saving', 'active', 'killed', 'deactivated', 'deleted'].indexOf(status),
    ),
  }),
  ...group('sorting.', lists.images, SORT.sameImages, {
    'descending-loses-nulls: Sorted downwards, images without the key are missing': onSorted((line, query) =>
      descending(query) ? line.filter((image) => query.sort[0]?.of(image) !== null) : line,
    ),
    'descending-loses-first: Sorted downwards, the first image is missing': onSorted((line, query) =>
      descending(query) ? line.slice(1) : line,
    ),
    'drops-nulls: Sorting by size loses images that have no size': onSorted((line, query) =>
      line.filter((image) => query.sort[0]?.of(image) !== null),
    ),
    'drops-equals: Sorting shows only one of the images that have the same key': onSorted((line, query) =>
      line.filter(
        (image, index) =>
          index === 0 || query.sort[0]?.of(image) !== query.sort[0]?.of(line[index - 1] ?? image),
      ),
    ),
    'filtered-set-changes: Sorting loses the image that comes last': onSorted((line) => line.slice(0, -1)),
  }),
  ...group('sorting.', lists.images, SORT.any, {
    'one-null-at-each-end: Of the images without the key one stands at each end': onSorted((line, query) => {
      const [first, ...none] = line.filter((image) => query.sort[0]?.of(image) === null);
      const some = line.filter((image) => query.sort[0]?.of(image) !== null);
      return first ? [first, ...some, ...none] : line;
    }),
    'first-two-change-places: The first two images stand the wrong way round': onSorted((line) => {
      const [a, b, ...rest] = line;
      return a && b ? [b, a, ...rest] : line;
    }),
    'newest-first-anyway: The newest image stands first in every order': onSorted((line) => {
      const newest = [...line].sort((a, b) => b.createdAt - a.createdAt)[0];
      return newest ? [newest, ...line.filter((image) => image !== newest)] : line;
    }),
    'own-images-first: Private images stand before all others in every order': onSorted((line) => [
      ...line.filter(({ visibility }) => visibility === 'private'),
      ...line.filter(({ visibility }) => visibility !== 'private'),
    ]),
    'direction-reversed: Sorts descending for asc and ascending for desc': onKeys((sort) =>
      sort.map((asked) => ({ ...asked, direction: asked.direction === 'asc' ? 'desc' : 'asc' })),
    ),
    'two-change-places: Two neighbours of the sorted list stand the wrong way round': onSorted(
      (line, query) => swap(line, differing(line, query, Math.floor(line.length / 2))),
    ),
    'last-two-change-places: The last two different images of the sorted list stand the wrong way round':
      onSorted((line, query) => {
        const reversed = [...line].reverse();
        return swap(reversed, differing(reversed, query, 0)).toReversed();
      }),
  }),
  ...group('sorting.', lists.images, SORT.updated_at, {
    'updated-by-created: Sorts by created_at when asked for updated_at': keyAs(
      'updated_at',
      (image) => image.createdAt,
    ),
  }),
];
