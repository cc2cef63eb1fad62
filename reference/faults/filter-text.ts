/** Texts compared in the wrong way. Document sentences: 000 L68-69, 001 L11, 002 L82-84 and L29-30, 004 L30. */
import { onFilter, onQuery } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const NAME = 'the filter is a direct comparison (002 L29-30; 000 L68-69, 001 L11, 004 L30)';

function name(
  slug: string,
  breaks: string,
  matches: (name: string, value: string) => boolean,
  probe?: string,
): Fault {
  const stages = onFilter(
    'name',
    (value, _filter, image) => image.name !== null && matches(image.name, value),
  );
  return fault(`filter.name-${slug}`, lists.all, `${breaks}; ${NAME}.`, stages, probe ? { probe } : {});
}

function asPattern(value: string): RegExp {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'u');
}

/** What a text becomes when it is decoded once too often. */
function decodeAgain(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

export const FILTER_TEXT: readonly Fault[] = [
  name('substring', 'Gives each image whose name contains the value', (given, value) =>
    given.includes(value),
  ),
  name('prefix', 'Gives each image whose name begins with the value', (given, value) =>
    given.startsWith(value),
  ),
  name('suffix', 'Gives each image whose name ends with the value', (given, value) => given.endsWith(value)),
  name(
    'first-word',
    'Compares the first word of the name only',
    (given, value) => given.split(/[\s-]/)[0] === value.split(/[\s-]/)[0],
  ),
  name(
    'wildcards',
    'Takes % and _ in the value as wildcards',
    (given, value) => asPattern(value).test(given),
    'name=centos_6.5, beside centos-6.5',
  ),
  name('loses-non-ascii', 'Finds no name that has a letter beyond ASCII', (given, value) =>
    /^\p{ASCII}*$/u.test(value) ? given === value : false,
  ),
  name(
    'loses-beyond-bmp',
    'Finds no name that has a sign beyond the Basic Multilingual Plane',
    (given, value) => (/[\u{10000}-\u{10ffff}]/u.test(value) ? false : given === value),
  ),
  name(
    'decodes-twice',
    'Decodes the value twice, so + and % in a name are lost',
    (given, value) => given === decodeAgain(value),
  ),
  name(
    'cuts-at-ampersand',
    'Cuts the value at an ampersand though it was escaped',
    (given, value) => given === value.split('&')[0],
  ),
  name(
    'collapses-spaces',
    'Makes one space of several, and finds no name with two',
    (given, value) => given === value.replace(/\s+/g, ' '),
  ),
  name('quotes-break', 'Finds no name with a quotation mark', (given, value) =>
    /['"]/.test(value) ? false : given === value,
  ),
  name('none-is-null', 'Reads the text None as no name', (given, value) =>
    value === 'None' ? false : given === value,
  ),
  fault(
    'filter.name-case-blind',
    lists.all,
    `Finds Ubuntu when asked for ubuntu; ${NAME}.`,
    onFilter('name', (value, _filter, image) => image.name?.toLowerCase() === value.toLowerCase()),
    STRICT_ONLY,
  ),
  fault(
    'filter.name-raw',
    lists.all,
    'Compares the value without decoding percent escapes, so name=%75buntu is not name=ubuntu (RFC 3986 section 2.3).',
    onQuery((query, exchange) => ({
      ...query,
      filters: query.filters.map((filter) =>
        filter.parameter === 'name' ? { ...filter, bound: rawValue(exchange.search, 'name') } : filter,
      ),
    })),
  ),
  fault(
    'filter.status-saving-includes-queued',
    [...lists.images, ...lists.otc],
    'Gives queued images too when asked for saving ones; the filter is a direct comparison (002 L29-30, 004 L36).',
    onFilter(
      'status',
      (value, _filter, image, kept) => kept || (value === 'saving' && image.status === 'queued'),
    ),
  ),
  fault(
    'filter.visibility-shared-is-private',
    lists.images,
    'Gives shared images too when asked for private ones (002 L85-88).',
    onFilter(
      'visibility',
      (value, _filter, image, kept) => kept || (value === 'private' && image.visibility === 'shared'),
    ),
  ),
  fault(
    'filter.visibility-shared-finds-nothing',
    lists.images,
    'Gives no image for visibility=shared although there are some (002 L85-88).',
    onFilter('visibility', (value, _filter, _image, kept) => kept && value !== 'shared'),
  ),
];

function rawValue(search: string, name: string): string {
  const part = search.split('&').find((pair) => pair.startsWith(`${name}=`));
  return (part ?? '').slice(name.length + 1);
}
