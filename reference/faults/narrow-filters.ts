/** Filters that are right but for some value, some size or some company. Document sentences: 000 L62-101, 001 L9-15, 002 L26-41, 004 L25-43. */
import { shownStatus } from '../apis/nova.ts';
import { keeps } from '../filters.ts';
import { onFilter } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';
import { bound, NAME, name, SIZE } from './narrow-filter-tools.ts';

export const NARROW_FILTERS: readonly Fault[] = [
  name(
    'first-16-letters',
    'Compares the first 16 letters only',
    (given, value) => given.slice(0, 16) === value.slice(0, 16),
  ),
  name('commas-are-or', 'Takes a comma in the value for an or', (given, value) =>
    value.split(',').includes(given),
  ),
  name('regular-expression', 'Takes the value for a regular expression', (given, value) => {
    try {
      return new RegExp(`^(?:${value})$`, 'u').test(given);
    } catch {
      return given === value;
    }
  }),
  name(
    'escaped-for-html',
    'Compares with the name escaped for HTML',
    (given, value) => given.replaceAll('&', '&amp;').replaceAll('<', '&lt;') === value,
  ),
  name('cuts-at-semicolon', 'Cuts the value at a semicolon', (given, value) => given === value.split(';')[0]),
  name(
    'cuts-at-hash',
    'Cuts the value at a number sign though it was escaped',
    (given, value) => given === value.split('#')[0],
  ),
  name(
    'latin-1',
    'Reads the bytes of the value as ISO-8859-1',
    (given, value) => given === Buffer.from(value).toString('latin1'),
  ),
  name(
    'plus-is-blank',
    'Reads an escaped plus sign as a blank',
    (given, value) => given === value.replaceAll('+', ' '),
  ),
  name(
    'loses-capitals',
    'Finds no name with a capital letter',
    (given, value) => given === value.toLowerCase(),
  ),
  name(
    'trims',
    'Compares names without the blanks about them',
    (given, value) => given.trim() === value.trim(),
  ),
  fault(
    'filter.name-finds-ids',
    lists.all,
    `A name also finds the image of this id ${NAME}.`,
    onFilter('name', (value, _filter, image, kept) => kept || image.id === value),
  ),
  fault(
    'filter.name-shows-deleted',
    lists.all,
    'A name also finds deleted images, which the list that it filters does not have (002 L26-29, 000 L68-69, 001 L3, 004 L25, I03).',
    {
      pool: (right) => (query, exchange) =>
        query.filters.some(({ parameter }) => parameter === 'name')
          ? exchange.world.all()
          : right(query, exchange),
    },
  ),
  fault(
    'filter.escapes-in-small-letters-stay',
    lists.all,
    'Percent escapes with small letters are not decoded in names (RFC 3986 section 2.1: their case does not matter).',
    onFilter(
      'name',
      (_value, _filter, _image, kept, { search }) => kept && !/%(?:[a-f].|.[a-f])/.test(search),
    ),
  ),
  fault(
    'filter.name-loses-unuploaded',
    lists.all,
    `A name finds no image without data ${NAME}.`,
    onFilter('name', (_value, _filter, image, kept) => kept && image.checksum !== null),
  ),
  fault(
    'filter.status-by-first-letter',
    lists.all,
    'A status is compared by its first three letters (002 L29-30, 004 L36, 000 L71-72, 001 L12).',
    onFilter('status', (value, _filter, image) =>
      [image.status, shownStatus(image)].some((shown) => shown.slice(0, 3) === value.slice(0, 3)),
    ),
  ),
  fault(
    'filter.size_max-zero-ignored',
    lists.sized,
    `size_max=0 is taken for no bound ${SIZE}.`,
    onFilter('size_max', (value, _filter, _image, kept) => kept || Number(value) === 0),
    { probe: 'size_max=0' },
  ),
  fault(
    'filter.size_min-zero-ignored',
    lists.sized,
    `size_min=0 is taken for no bound, so what has no size comes too ${SIZE}.`,
    onFilter('size_min', (value, _filter, _image, kept) => kept || Number(value) === 0),
    { probe: 'size_min=0' },
  ),
  fault(
    'filter.size_min-clamped',
    lists.sized,
    `A size_min above 2^31 counts as 2^31 ${SIZE}.`,
    bound('size_min', (value) => Math.min(value, 2 ** 31)),
  ),
  fault(
    'filter.size_max-clamped',
    lists.sized,
    `A size_max above 2^31 counts as 2^31 - 1 ${SIZE}.`,
    bound('size_max', (value) => Math.min(value, 2 ** 31 - 1)),
  ),
  fault(
    'filter.size_max-signed',
    lists.sized,
    `A size_max is read in 32 bits with a sign ${SIZE}.`,
    bound('size_max', (value) => value | 0),
  ),
  fault(
    'filter.size_min-in-thousands',
    lists.sized,
    `size_min counts in thousands of bytes ${SIZE}.`,
    bound('size_min', (value) => value * 1000),
  ),
  fault(
    'filter.size_max-rounds-to-megabytes',
    lists.sized,
    `Rounds sizes down to megabytes before it compares with size_max ${SIZE}.`,
    onFilter(
      'size_max',
      (value, _filter, image) =>
        image.size !== null && Math.floor(image.size / 2 ** 20) <= Math.floor(Number(value) / 2 ** 20),
    ),
  ),
  fault('filter.size-range-is-or', lists.sized, `Of size_min and size_max one suffices ${SIZE}.`, {
    select: (right) => (images, query, exchange) => {
      const bounds = query.filters.filter(({ kind }) => kind === 'atLeast' || kind === 'atMost');
      if (bounds.length < 2) return right(images, query, exchange);
      return exchange.world
        .live()
        .filter((image) => bounds.some((each) => keeps(image, each, exchange.settings)));
    },
  }),
];
