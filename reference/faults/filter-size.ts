/** Bounds of sizes taken wrongly. Document sentences: 002 L34-41, 004 L38-40; bounds are closed (X18). */
import { onFilter, onQuery } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const CLOSED = '(002 L34-41, 004 L38-40: images of at least size_min and at most size_max bytes)';

export const FILTER_SIZE: readonly Fault[] = [
  fault(
    'filter.size_min-loses-next',
    lists.sized,
    `Loses images one byte larger than size_min ${CLOSED}.`,
    onFilter('size_min', (value, _filter, image) => image.size !== null && image.size > Number(value) + 1),
    { probe: 'size_min = n where an image has n + 1' },
  ),
  fault(
    'filter.size_max-over-by-one',
    lists.sized,
    `Gives images one byte larger than size_max ${CLOSED}.`,
    onFilter('size_max', (value, _filter, image) => image.size !== null && image.size <= Number(value) + 1),
    { probe: 'size_max = n where an image has n + 1' },
  ),
  fault(
    'filter.size_min-exclusive',
    lists.sized,
    `Loses images of exactly size_min bytes ${CLOSED}.`,
    onFilter('size_min', (value, _filter, image) => image.size !== null && image.size > Number(value)),
    STRICT_ONLY,
  ),
  fault(
    'filter.size_max-exclusive',
    lists.sized,
    `Loses images of exactly size_max bytes ${CLOSED}.`,
    onFilter('size_max', (value, _filter, image) => image.size !== null && image.size < Number(value)),
    STRICT_ONLY,
  ),
  fault(
    'filter.sizes-as-text',
    lists.sized,
    `Compares sizes as text, so that 999999 is more than 25165824 ${CLOSED}.`,
    {
      keeps: (right) => (image, filter, query, exchange) => {
        const size = image.size === null ? undefined : String(image.size);
        if (filter.parameter === 'size_min') return size !== undefined && size >= filter.value;
        if (filter.parameter === 'size_max') return size !== undefined && size <= filter.value;
        return right(image, filter, query, exchange);
      },
    },
  ),
  fault(
    'filter.sizes-in-32-bits',
    lists.sized,
    `Compares sizes in 32 bits, so that 5562828800 is 1267861504 ${CLOSED}.`,
    {
      keeps: (right) => (image, filter, query, exchange) => {
        const size = image.size === null ? undefined : image.size % 2 ** 32;
        if (filter.parameter === 'size_min')
          return size !== undefined && size >= Number(filter.value) % 2 ** 32;
        if (filter.parameter === 'size_max')
          return size !== undefined && size <= Number(filter.value) % 2 ** 32;
        return right(image, filter, query, exchange);
      },
    },
  ),
  fault(
    'filter.sizes-in-megabytes',
    lists.sized,
    'Takes size_min and size_max as megabytes (002 L36: the size is measured in bytes).',
    onQuery((query) => ({
      ...query,
      filters: query.filters.map((filter) =>
        filter.parameter === 'size_min' || filter.parameter === 'size_max'
          ? { ...filter, bound: Number(filter.bound) * 2 ** 20 }
          : filter,
      ),
    })),
  ),
  fault(
    'filter.size-bounds-swapped',
    lists.sized,
    `Takes size_min as the maximum and size_max as the minimum ${CLOSED}.`,
    onQuery((query) => ({
      ...query,
      filters: query.filters.map((filter) => {
        if (filter.kind === 'atLeast') return { ...filter, kind: 'atMost' };
        return filter.kind === 'atMost' ? { ...filter, kind: 'atLeast' } : filter;
      }),
    })),
  ),
  fault(
    'filter.size-range-loses-max',
    lists.sized,
    `Ignores size_max when size_min is given too ${CLOSED}.`,
    onQuery((query) =>
      query.filters.some(({ kind }) => kind === 'atLeast')
        ? { ...query, filters: query.filters.filter(({ kind }) => kind !== 'atMost') }
        : query,
    ),
  ),
  fault(
    'filter.size_min-keeps-unsized',
    lists.sized,
    `Gives images without a size for any size_min ${CLOSED}.`,
    onFilter('size_min', (_value, _filter, image, kept) => kept || image.size === null),
  ),
  fault(
    'filter.size_max-keeps-large',
    lists.sized,
    `Gives images above 4 GiB for any size_max ${CLOSED}.`,
    onFilter('size_max', (_value, _filter, image, kept) => kept || (image.size ?? 0) > 2 ** 32),
  ),
  fault(
    'filter.size_min-rounds-to-kilobytes',
    lists.sized,
    `Rounds sizes down to kilobytes before it compares ${CLOSED}.`,
    onFilter(
      'size_min',
      (value, _filter, image) =>
        image.size !== null && Math.floor(image.size / 1024) >= Math.floor(Number(value) / 1024),
    ),
    { probe: 'size_min = n + 1 where an image has n' },
  ),
];
