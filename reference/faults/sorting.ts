/** Orders that are not what sort_key and sort_dir ask for. Document sentences: 002 L43-45. */
import type { Image, Query, SortKey } from '../exchange.ts';
import { order } from '../sorting.ts';
import { onQuery } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

const SORT = '(002 L43-45: sort the results by sort_key and sort_dir, in the natural order of the attribute)';

/** Changes the line of a sorted query; other lists stay as they are. */
function onSorted(change: (line: readonly Image[], query: Query) => readonly Image[]): Fault['stages'] {
  return {
    order: (right) => (images, query, exchange) => {
      const line = right(images, query, exchange);
      return query.sort.length > 0 ? change(line, query) : line;
    },
  };
}

function onKeys(change: (sort: readonly SortKey[], query: Query) => readonly SortKey[]): Fault['stages'] {
  return {
    order: (right) => (images, query, exchange) =>
      right(images, { ...query, sort: change(query.sort, query) }, exchange),
    seek: (right) => (line, query, exchange) =>
      right(line, { ...query, sort: change(query.sort, query) }, exchange),
  };
}

const KEYS = ['name', 'size', 'status', 'id', 'created_at', 'updated_at'] as const;

const keyIgnored: readonly Fault[] = KEYS.map((key) =>
  fault(
    `sorting.${key}-ignored`,
    lists.images,
    `Leaves the default order when asked to sort by ${key} ${SORT}.`,
    onKeys((sort) => sort.filter((asked) => asked.key !== key)),
  ),
);

const descIgnored: readonly Fault[] = (['name', 'size', 'created_at'] as const).map((key) =>
  fault(
    `sorting.${key}-always-ascending`,
    lists.images,
    `Sorts by ${key} ascending even when sort_dir is desc ${SORT}.`,
    onKeys((sort) => sort.map((asked) => (asked.key === key ? { ...asked, direction: 'asc' } : asked))),
  ),
);

/** The line with every other key replaced by what `of` says. */
function keyAs(key: string, of: SortKey['of']): Fault['stages'] {
  return onKeys((sort) => sort.map((asked) => (asked.key === key ? { ...asked, of } : asked)));
}

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

export const SORTING: readonly Fault[] = [
  ...keyIgnored,
  ...descIgnored,
  fault(
    'sorting.direction-ignored',
    lists.images,
    `Ignores sort_dir ${SORT}.`,
    onKeys((sort) => sort.map((asked) => ({ ...asked, direction: 'asc' }))),
  ),
  fault(
    'sorting.direction-reversed',
    lists.images,
    `Sorts descending for asc and ascending for desc ${SORT}.`,
    onKeys((sort) =>
      sort.map((asked) => ({ ...asked, direction: asked.direction === 'asc' ? 'desc' : 'asc' })),
    ),
  ),
  fault(
    'sorting.sizes-as-text',
    lists.images,
    `Sorts sizes as text, so that 999999 comes after 25165824 ${SORT}.`,
    keyAs('size', (image) => (image.size === null ? null : String(image.size))),
  ),
  fault(
    'sorting.sizes-in-32-bits',
    lists.images,
    `Sorts sizes by their lower 32 bits ${SORT}.`,
    keyAs('size', (image) => (image.size === null ? null : image.size % 2 ** 32)),
  ),
  fault(
    'sorting.names-by-length',
    lists.images,
    `Sorts names by their length ${SORT}.`,
    keyAs('name', (image) => (image.name === null ? null : Array.from(image.name).length)),
  ),
  fault(
    'sorting.times-by-time-of-day',
    lists.images,
    `Sorts times by the time of day ${SORT}.`,
    keyAs('created_at', (image) => image.createdAt % (86_400 * 1_000_000)),
  ),
  fault(
    'sorting.updated-by-created',
    lists.images,
    `Sorts by created_at when asked for updated_at ${SORT}.`,
    keyAs('updated_at', (image) => image.createdAt),
  ),
  fault(
    'sorting.nulls-in-the-middle',
    lists.images,
    `Puts images without a size in the middle of those sorted by size ${SORT}; an image without the key stands at an end (I29).`,
    onSorted((line, query) => {
      const of = query.sort[0]?.of;
      const [none, some] = [
        line.filter((image) => of?.(image) === null),
        line.filter((image) => of?.(image) !== null),
      ];
      const middle = Math.floor(some.length / 2);
      return [...some.slice(0, middle), ...none, ...some.slice(middle)];
    }),
    { probe: 'sort_key=size with queued images in the list' },
  ),
  fault(
    'sorting.drops-nulls',
    lists.images,
    'Sorting by size loses images that have no size (002 L43: sorting orders the results, it does not filter).',
    onSorted((line, query) => line.filter((image) => query.sort[0]?.of(image) !== null)),
  ),
  fault(
    'sorting.drops-equals',
    lists.images,
    'Sorting shows only one of the images that have the same key (002 L43: sorting orders the results, it does not filter).',
    onSorted((line, query) =>
      line.filter(
        (image, index) =>
          index === 0 || query.sort[0]?.of(image) !== query.sort[0]?.of(line[index - 1] ?? image),
      ),
    ),
  ),
  fault(
    'pagination.sorts-each-page-by-itself',
    lists.images,
    `Cuts the pages in the default order and sorts each page by itself ${SORT}.`,
    {
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
    { probe: 'sort_key with a small limit' },
  ),
  fault(
    'pagination.sort-lost-after-first-page',
    lists.images,
    `Sorts the first page only ${SORT}; the next link preserves any query parameters (002 L20-21).`,
    onQuery((query) => (query.marker ? { ...query, sort: [] } : query)),
    { probe: 'sort_key with a small limit' },
  ),
  fault(
    'pagination.sorted-ties-change-places',
    lists.images,
    'Images of one key change places from page to page, so that pages repeat some and lose others (002 L17-20).',
    {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        const key = query.sort[0];
        const at = line.findIndex(({ id }) => id === query.marker?.id);
        if (!key || at < 0 || at % 2 === 0) return line;
        // Reverses each run of equal keys.
        const runs = new Map<unknown, Image[]>();
        for (const image of line) runs.set(key.of(image), [image, ...(runs.get(key.of(image)) ?? [])]);
        return [...runs.values()].flat();
      },
    },
    { probe: 'sort_key=name, limit=1' },
  ),
  fault(
    'sorting.two-change-places',
    lists.images,
    `Two neighbours of the sorted list stand the wrong way round ${SORT}.`,
    onSorted((line, query) => swap(line, differing(line, query, Math.floor(line.length / 2)))),
  ),
  fault(
    'sorting.last-two-change-places',
    lists.images,
    `The last two different images of the sorted list stand the wrong way round ${SORT}.`,
    onSorted((line, query) => {
      const reversed = [...line].reverse();
      return swap(reversed, differing(reversed, query, 0)).toReversed();
    }),
  ),
  fault(
    'sorting.lost-with-filter',
    lists.images,
    `Leaves the default order when a filter is given ${SORT}.`,
    onQuery((query) => (query.filters.length > 0 ? { ...query, sort: [] } : query)),
    { probe: 'a filter with a sort_key' },
  ),
  fault(
    'sorting.lost-above-100',
    lists.images,
    `Leaves the default order when there are more than 100 images ${SORT}.`,
    {
      order: (right) => (images, query, exchange) =>
        right(images, images.length > 100 ? { ...query, sort: [] } : query, exchange),
    },
    { images: 120 },
  ),
  fault(
    'sorting.filtered-set-changes',
    lists.images,
    'Sorting loses the image that comes last (002 L43: sorting orders the results, it does not filter).',
    onSorted((line) => line.slice(0, -1)),
  ),
];
