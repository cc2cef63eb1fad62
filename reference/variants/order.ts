/** Other lawful orders of lists. */
import { collationOf } from '../compare.ts';
import type { Query } from '../exchange.ts';
import type { Image } from '../model.ts';
import { lists, type Variant, variant } from './variant.ts';

const ANY_ORDER = 'no document defines the default order, X63';

export const ORDER: readonly Variant[] = [
  variant('order-by-name', lists.all, `Lists come by name unless sorted otherwise (${ANY_ORDER}).`, {
    settings: { defaultOrder: [{ key: 'name', direction: 'asc' }] },
  }),
  variant('order-by-id', lists.all, `Lists come by id unless sorted otherwise (${ANY_ORDER}).`, {
    settings: { defaultOrder: [{ key: 'id', direction: 'asc' }] },
  }),
  variant(
    'order-oldest-first',
    lists.all,
    `Lists begin with the oldest image unless sorted otherwise (${ANY_ORDER}).`,
    {
      settings: { defaultOrder: [{ key: 'created_at', direction: 'asc' }] },
    },
  ),
  variant(
    'order-scrambled',
    lists.all,
    `Lists come in an order that follows no attribute, always the same (${ANY_ORDER}).`,
    {
      stages: {
        order: (right) => (images, query, exchange) =>
          query.sort.length > 0 ? right(images, query, exchange) : scramble(images),
        seek: (right) => (line, query, exchange) => {
          if (query.sort.length > 0 || !query.marker) return right(line, query, exchange);
          const { marker } = query;
          return line.filter((image) => scrambled(image.id) <= scrambled(marker.id)).length;
        },
      },
    },
  ),
  variant(
    'descending-by-default',
    lists.images,
    'sort_key without sort_dir sorts descending, as Glance does (002 L43-45 name no default).',
    {
      settings: { defaultDirection: 'desc' },
    },
  ),
  variant(
    'sorted-by-collation',
    lists.images,
    'Names sort as in a dictionary, case and accents last (002 L44-45: the natural sorting of the attribute).',
    {
      settings: { collation: collationOf('en') },
    },
  ),
  variant(
    'ties-by-page-size',
    lists.images,
    'Images of one key stand the other way round where small pages are asked for, always so (002 L44-45 give ties no order).',
    {
      stages: {
        order: (right) => (images, query, exchange) => {
          const line = right(images, query, exchange);
          return query.sort.length > 0 && query.limit < 10 ? withTiesTurned(line, query) : line;
        },
      },
    },
  ),
  variant(
    'ties-by-filters',
    lists.images,
    'Images of one key stand the other way round in filtered lists, as where another index serves those (002 L44-45 give ties no order).',
    {
      stages: {
        order: (right) => (images, query, exchange) => {
          const line = right(images, query, exchange);
          return query.sort.length > 0 && query.filters.length > 0 ? withTiesTurned(line, query) : line;
        },
      },
    },
  ),
  variant('nulls-highest', lists.images, 'Images without a size sort as the largest (I29: all at one end).', {
    settings: { nulls: 'highest' },
  }),
  variant(
    'nulls-last',
    lists.images,
    'Images without a size come last in either direction (I29: all at one end).',
    {
      settings: { nulls: 'last' },
    },
  ),
  variant(
    'nulls-first',
    lists.images,
    'Images without a size come first in either direction (I29: all at one end).',
    {
      settings: { nulls: 'first' },
    },
  ),
];

/** Turns each run of images with one key round. */
function withTiesTurned(line: readonly Image[], query: Query): readonly Image[] {
  const [key] = query.sort;
  const runs = new Map<unknown, Image[]>();
  for (const image of line) runs.set(key?.of(image), [image, ...(runs.get(key?.of(image)) ?? [])]);
  return [...runs.values()].flat();
}

/** The last letters of an id, first: an order of its own. */
function scrambled(id: string): string {
  return id.split('').reverse().join('');
}

function scramble(images: readonly Image[]): readonly Image[] {
  return [...images].sort((a, b) => (scrambled(a.id) < scrambled(b.id) ? -1 : 1));
}
