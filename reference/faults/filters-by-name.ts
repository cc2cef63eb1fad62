/** Names compared in the wrong way. Document sentences: 000 L68-69, 001 L11, 002 L82-84 and L29-30, 004 L30. */
import {
  DELETED_STAY_OUT,
  NAME_COMPLETE,
  NAME_FILTER,
  NAME_LOST,
  NAME_MISREAD,
  NAME_OF_NOTHING,
  NAME_PATTERNS,
  NAME_SOUND,
} from '../sentences/index.ts';
import { comparingNames, filterOf, onEachFilter, onFilter, onFilters, onPool } from '../wraps/requests.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

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

function rawValue(search: string, name: string): string {
  const part = search.split('&').find((pair) => pair.startsWith(`${name}=`));
  return (part ?? '').slice(name.length + 1);
}

const byName = filterOf('name');

/** Takes some names for none, so that they find every image. */
const takenForNone = (...names: readonly string[]) =>
  onFilters((filters) =>
    filters.filter(({ parameter, value }) => parameter !== 'name' || !names.includes(value)),
  );

export const FILTERS_BY_NAME: readonly Fault[] = [
  ...group('filter.', lists.all, NAME_OF_NOTHING, {
    'name-zero-is-none: Takes the name 0 for none, as languages do': takenForNone('0'),
    'name-null-is-none: Takes the name null for none': takenForNone('null', 'undefined'),
    'name-false-is-none: Takes the name false for none': takenForNone('false'),
  }),
  ...group('filter.', lists.all, NAME_SOUND, {
    'name-substring: Gives each image whose name contains the value; the filter is a direct comparison':
      comparingNames((given, value) => given.includes(value)),
    'name-prefix: Gives each image whose name begins with the value; the filter is a direct comparison':
      comparingNames((given, value) => given.startsWith(value)),
    'name-suffix: Gives each image whose name ends with the value; the filter is a direct comparison':
      comparingNames((given, value) => given.endsWith(value)),
    'name-first-word: Compares the first word of the name only; the filter is a direct comparison':
      comparingNames((given, value) => given.split(/[\s-]/)[0] === value.split(/[\s-]/)[0]),
    'name-case-blind: Finds Ubuntu when asked for ubuntu; the filter is a direct comparison': [
      byName.comparing((image, value) => image.name?.toLowerCase() === value.toLowerCase()),
      STRICT_ONLY,
    ],
    'name-first-16-letters: Compares the first 16 letters only': [
      comparingNames((given, value) => given.slice(0, 16) === value.slice(0, 16)),
      { also: '000-filter-012 001-filter-021 002-filter-010 004-filter-008' },
    ],
    'name-in-is-an-operator: in: before the value makes a list of names of it': byName.adding(
      (image, value) =>
        value.startsWith('in:') &&
        value
          .slice(3)
          .split(',')
          .includes(image.name ?? ''),
    ),
    'name-eq-is-an-operator: eq: before the value is left out': byName.adding(
      (image, value) => value === `eq:${image.name}`,
    ),
    'name-neq-is-an-operator: neq: before the value gives all others': byName.adding(
      (image, value) => value.startsWith('neq:') && value !== `neq:${image.name}`,
    ),
    'name-finds-ids: A name also finds the image of this id': [
      byName.adding((image, value) => image.id === value),
      { also: '000-filter-012 001-filter-021 002-filter-010 004-filter-008' },
    ],
  }),
  ...group('filter.', lists.all, NAME_COMPLETE, {
    'name-loses-unuploaded: A name finds no image without data': byName.keeping(
      (image) => image.checksum !== null,
    ),
  }),
  ...group('filter.', lists.all, DELETED_STAY_OUT, {
    'name-shows-deleted: A name also finds deleted images, which the list that it filters does not have':
      onPool((pool, query, exchange) =>
        query.filters.some(({ parameter }) => parameter === 'name') ? exchange.world.all() : pool,
      ),
  }),
  ...group('filter.', lists.all, NAME_MISREAD, {
    'name-decodes-twice: Decodes the value twice, so + and % in a name are lost; the filter is a direct comparison':
      comparingNames((given, value) => given === decodeAgain(value)),
    'name-cuts-at-ampersand: Cuts the value at an ampersand though it was escaped; the filter is a direct comparison':
      comparingNames((given, value) => given === value.split('&')[0]),
    'name-collapses-spaces: Makes one space of several, and finds no name with two; the filter is a direct comparison':
      comparingNames((given, value) => given === value.replace(/\s+/g, ' ')),
    'name-raw: Compares the value without decoding percent escapes, so name=%75buntu is not name=ubuntu (RFC 3986 section 2.3).':
      onEachFilter((filter, { search }) =>
        filter.parameter === 'name' ? { ...filter, bound: rawValue(search, 'name') } : filter,
      ),
    'name-of-parameter-raw: Knows a parameter only as it is spelled, and ignores n%61me (RFC 3986 section 2.3).':
      onFilters((filters, _query, { search }) =>
        filters.filter(({ parameter }) =>
          search.split(/[?&]/).some((pair) => pair.startsWith(`${parameter}=`)),
        ),
      ),
    'name-commas-are-or: Takes a comma in the value for an or': comparingNames((given, value) =>
      value.split(',').includes(given),
    ),
    'name-regular-expression: Takes the value for a regular expression': comparingNames((given, value) => {
      try {
        return new RegExp(`^(?:${value})$`, 'u').test(given);
      } catch {
        return given === value;
      }
    }),
    'name-escaped-for-html: Compares with the name escaped for HTML': comparingNames(
      (given, value) => given.replaceAll('&', '&amp;').replaceAll('<', '&lt;') === value,
    ),
    'name-cuts-at-semicolon: Cuts the value at a semicolon': comparingNames(
      (given, value) => given === value.split(';')[0],
    ),
    'name-cuts-at-colon: Cuts the value at a colon': comparingNames(
      (given, value) => given === value.split(':')[0],
    ),
    'name-begins-behind-colon: Compares what follows a colon of the value': comparingNames(
      (given, value) => given === value.slice(value.indexOf(':') + 1),
    ),
    'name-cuts-at-hash: Cuts the value at a number sign though it was escaped': comparingNames(
      (given, value) => given === value.split('#')[0],
    ),
    'name-latin-1: Reads the bytes of the value as ISO-8859-1': comparingNames(
      (given, value) => given === Buffer.from(value).toString('latin1'),
    ),
    'name-plus-is-blank: Reads an escaped plus sign as a blank': comparingNames(
      (given, value) => given === value.replaceAll('+', ' '),
    ),
    'name-trims: Compares names without the blanks about them': comparingNames(
      (given, value) => given.trim() === value.trim(),
    ),
  }),
  ...group('filter.', lists.all, NAME_PATTERNS, {
    'name-wildcards: Takes % and _ in the value as wildcards; the filter is a direct comparison':
      comparingNames((given, value) => asPattern(value).test(given)),
  }),
  ...group('filter.', lists.all, NAME_PATTERNS, {
    'name-question-marks: Takes ? in the value for any letter': comparingNames(
      (given, value) =>
        given === value ||
        (given.length === value.length &&
          [...value].every((letter, at) => letter === '?' || letter === given[at])),
    ),
    'name-bang-is-not: ! before the value gives all others': byName.adding(
      (image, value) => value.startsWith('!') && value !== `!${image.name}`,
    ),
    'name-drops-backslashes: Finds a name also where there is a backslash in the value': byName.adding(
      (image, value) => value.includes('\\') && value.replaceAll('\\', '') === image.name,
    ),
    'name-decodes-once-more: Finds a name also by what becomes it when it is decoded twice': byName.adding(
      (image, value) => decodeAgain(value) === image.name,
    ),
  }),
  ...group('filter.', lists.all, NAME_LOST, {
    'name-loses-non-ascii: Finds no name that has a letter beyond ASCII; the filter is a direct comparison':
      comparingNames((given, value) => (/^\p{ASCII}*$/u.test(value) ? given === value : false)),
    'name-loses-colons: Finds no name with a colon': comparingNames(
      (given, value) => !value.includes(':') && given === value,
    ),
    'name-loses-beyond-bmp: Finds no name that has a sign beyond the Basic Multilingual Plane; the filter is a direct comparison':
      comparingNames((given, value) => (/[\u{10000}-\u{10ffff}]/u.test(value) ? false : given === value)),
    'name-quotes-break: Finds no name with a quotation mark; the filter is a direct comparison':
      comparingNames((given, value) => (/['"]/.test(value) ? false : given === value)),
    'name-none-is-null: Reads the text None as no name; the filter is a direct comparison': comparingNames(
      (given, value) => (value === 'None' ? false : given === value),
    ),
    'escapes-in-small-letters-stay: Percent escapes with small letters are not decoded in names (RFC 3986 section 2.1: their case does not matter).':
      onFilter(
        'name',
        (_value, _filter, _image, kept, { search }) => kept && !/%(?:[a-f].|.[a-f])/.test(search),
      ),
  }),
  ...group('filter.', lists.all, NAME_FILTER, {
    'name-loses-capitals: Finds no name with a capital letter': comparingNames(
      (given, value) => given === value.toLowerCase(),
    ),
  }),
];
