/** Bounds of sizes taken wrongly. Document sentences: 002 L34-41, 004 L38-40; bounds are closed (X18). */
import { keeps } from '../filters.ts';
import {
  BEYOND_ALL_SIZES,
  CROSSED_SIZES,
  SIZE_BOUNDS,
  SIZE_ITSELF,
  SIZE_MAX_NESTS,
  SIZE_MIN,
  SIZE_MIN_NESTS,
  SIZE_RANGE,
  SIZE_UNIT,
  SIZES,
  UNKNOWN_SIZE,
} from '../sentences/index.ts';
import { allOf } from '../sentences/sentence.ts';
import { filterOf, onEachFilter, onFilters } from '../wraps/requests.ts';
import { type Fault, group, lists } from './fault.ts';

const sizeMin = filterOf('size_min');
const sizeMax = filterOf('size_max');

export const FILTERS_BY_SIZE: readonly Fault[] = [
  ...group('filter.', lists.sized, SIZE_ITSELF, {
    'size_min-exclusive: Loses images of exactly size_min bytes': sizeMin.sizing(
      (size, bound) => size > bound,
    ),
    'size_max-exclusive: Loses images of exactly size_max bytes': sizeMax.sizing(
      (size, bound) => size < bound,
    ),
  }),
  ...group('filter.', lists.sized, SIZE_MIN_NESTS, {
    'size_min-to-a-hundredfold: Leaves out images of more than a hundred times size_min': sizeMin.keeping(
      ({ size }, bound) => (size ?? 0) <= 100 * Number(bound),
    ),
  }),
  ...group('filter.', lists.sized, SIZE_MAX_NESTS, {
    'size_max-from-a-hundredth: Leaves out images of less than a hundredth of size_max': sizeMax.keeping(
      ({ size }, bound) => 100 * (size ?? 0) >= Number(bound),
    ),
  }),
  ...group('filter.', lists.sized, SIZE_BOUNDS, {
    'sizes-as-text: Compares sizes as text, so that 999999 is more than 25165824': [
      {
        keeps: (right) => (image, filter, query, exchange) => {
          const size = image.size === null ? undefined : String(image.size);
          if (filter.parameter === 'size_min') return size !== undefined && size >= filter.value;
          if (filter.parameter === 'size_max') return size !== undefined && size <= filter.value;
          return right(image, filter, query, exchange);
        },
      },
      { also: BEYOND_ALL_SIZES },
    ],
    'sizes-in-32-bits: Compares sizes in 32 bits, so that 5562828800 is 1267861504': [
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
      { also: BEYOND_ALL_SIZES },
    ],
    'sizes-in-megabytes: Takes size_min and size_max as megabytes': onEachFilter((filter) =>
      filter.parameter === 'size_min' || filter.parameter === 'size_max'
        ? { ...filter, bound: Number(filter.bound) * 2 ** 20 }
        : filter,
    ),
    'size-bounds-swapped: Takes size_min as the maximum and size_max as the minimum': [
      onEachFilter((filter) => {
        if (filter.kind === 'atLeast') return { ...filter, kind: 'atMost' };
        return filter.kind === 'atMost' ? { ...filter, kind: 'atLeast' } : filter;
      }),
      { also: BEYOND_ALL_SIZES },
    ],
  }),
  ...group('filter.', lists.sized, SIZE_RANGE, {
    'size-range-of-one-value: Nothing comes where size_min equals size_max': {
      select: (right) => (images, query, exchange) => {
        const low = query.filters.find(({ kind }) => kind === 'atLeast');
        const high = query.filters.find(({ kind }) => kind === 'atMost');
        return low && high && low.bound === high.bound ? [] : right(images, query, exchange);
      },
    },
  }),
  ...group('filter.', lists.sized, UNKNOWN_SIZE, {
    'size_min-keeps-unsized: Gives images without a size for any size_min': [
      sizeMin.adding((image) => image.size === null),
      { also: BEYOND_ALL_SIZES },
    ],
    'size_min-zero-ignored: size_min=0 is taken for no bound, so what has no size comes too': sizeMin.adding(
      (_image, value) => Number(value) === 0,
    ),
  }),
  ...group('filter.', lists.sized, allOf(SIZE_MIN.cites, SIZES.minLoses, SIZE_ITSELF), {
    'size_min-loses-next: Loses images one byte larger than size_min': sizeMin.sizing(
      (size, bound) => size > bound + 1,
    ),
  }),
  ...group('filter.', lists.sized, allOf(SIZE_MIN.cites, SIZES.minLets, BEYOND_ALL_SIZES), {
    'size_min-rounds-to-kilobytes: Rounds sizes down to kilobytes before it compares': sizeMin.sizing(
      (size, bound) => Math.floor(size / 1024) >= Math.floor(bound / 1024),
    ),
    'large-size_min-lets-one-less: Gives images one byte smaller than a size_min above 5 GB': sizeMin.sizing(
      (size, bound) => size >= bound - (bound > 5e9 ? 1 : 0),
    ),
    'size_min-beyond-63-bits-wraps: A size_min beyond 2^63 is negative, as 64 bits with a sign make it':
      sizeMin.reading((value) => (value >= 2 ** 63 ? value - 2 ** 64 : value)),
    'size_min-clamped: A size_min above 2^31 counts as 2^31': sizeMin.reading((value) =>
      Math.min(value, 2 ** 31),
    ),
  }),
  ...group('filter.', lists.sized, allOf(SIZE_MIN.cites, SIZES.minLoses, SIZE_UNIT), {
    'size_min-in-thousands: size_min counts in thousands of bytes': sizeMin.reading((value) => value * 1000),
  }),
  ...group('filter.', lists.sized, SIZES.maxLets, {
    'size_max-over-by-one: Gives images one byte larger than size_max': sizeMax.sizing(
      (size, bound) => size <= bound + 1,
    ),
    'size_max-keeps-large: Gives images above 4 GiB for any size_max': sizeMax.adding(
      (image) => (image.size ?? 0) > 2 ** 32,
    ),
    'size_max-rounds-to-megabytes: Rounds sizes down to megabytes before it compares with size_max':
      sizeMax.sizing((size, bound) => Math.floor(size / 2 ** 20) <= Math.floor(bound / 2 ** 20)),
    'small-size_max-lets-one-more: Gives images one byte larger than a size_max below 1 MB': sizeMax.sizing(
      (size, bound) => size <= bound + (bound < 1e6 ? 1 : 0),
    ),
    'size_max-zero-ignored: size_max=0 is taken for no bound': sizeMax.adding(
      (_image, value) => Number(value) === 0,
    ),
  }),
  ...group('filter.', lists.sized, SIZES.maxLoses, {
    'large-size_max-loses-one-less: Loses images of a size_max above 5 GB, and those one byte smaller': [
      sizeMax.sizing((size, bound) => size <= bound - (bound > 5e9 ? 2 : 0)),
      { also: '002-filter-031 004-filter-030' },
    ],
    'size_max-beyond-63-bits-wraps: A size_max beyond 2^63 is negative, as 64 bits with a sign make it':
      sizeMax.reading((value) => (value >= 2 ** 63 ? value - 2 ** 64 : value)),
    'size_max-clamped: A size_max above 2^31 counts as 2^31 - 1': sizeMax.reading((value) =>
      Math.min(value, 2 ** 31 - 1),
    ),
    'size_max-signed: A size_max is read in 32 bits with a sign': sizeMax.reading((value) => value | 0),
  }),
  ...group('filter.', lists.sized, allOf(SIZE_MIN.cites, SIZE_RANGE, CROSSED_SIZES), {
    'size-range-loses-max: Ignores size_max when size_min is given too': onFilters((filters) =>
      filters.some(({ kind }) => kind === 'atLeast')
        ? filters.filter(({ kind }) => kind !== 'atMost')
        : filters,
    ),
    'size-range-is-or: Of size_min and size_max one suffices': {
      select: (right) => (images, query, exchange) => {
        const bounds = query.filters.filter(({ kind }) => kind === 'atLeast' || kind === 'atMost');
        if (bounds.length < 2) return right(images, query, exchange);
        return exchange.world
          .live()
          .filter((image) => bounds.some((each) => keeps(image, each, exchange.settings)));
      },
    },
  }),
];
