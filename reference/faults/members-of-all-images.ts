/** Members that several APIs have, missing or wrong, for all images or for some. */

import * as when from '../conditions.ts';
import { MINIMA, SIZES, TIMES, UPDATED } from '../members.ts';
import { only } from '../only.ts';
import { PRESENT, VALUE } from '../sentences/index.ts';
import { dropping, set } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

/** Statements that no list keeps in which an image has one id, while it has another in a list that is shorter. */
const UNDER_TWO_IDS =
  '000-filter-005 000-filter-012 000-filter-026 003-filter-001 003-filter-002 003-link-004 001-filter-014 001-filter-021 001-filter-026 001-link-015 002-consistency-008 002-filter-010 002-filter-015 002-filter-021 002-filter-027 002-filter-029 002-filter-042 002-sorting-015 002-link-005 004-consistency-001 004-consistency-005 004-filter-008 004-filter-010 004-filter-014 004-filter-018 004-filter-021 004-filter-029 004-filter-033';

export const MEMBERS_OF_ALL_IMAGES: readonly Fault[] = [
  ...group('schema.', lists.all, PRESENT.id, {
    'id-missing: Images have no id': dropping('id'),
    'one-id-missing: One image has no id': only(when.forVictim, dropping('id')),
    'last-without-id: The last image of the list has no id': only(when.forLastOfList, dropping('id')),
  }),
  ...group('schema.', lists.all, PRESENT.name, {
    'name-missing: Images have no name': dropping('name'),
    'one-name-missing: One image has no name': only(when.forVictim, dropping('name')),
  }),
  ...group('schema.', lists.all, PRESENT.status, {
    'status-missing: Images have no status': dropping('status'),
    'one-status-missing: One image has no status': only(when.forVictim, dropping('status')),
    'status-missing-above-100: From the hundred and first image on the status is missing': [
      only(when.beyond(100), dropping('status')),
      { images: 120 },
    ],
    'unuploaded-without-status: Images without data have no status': only(
      when.forUnuploaded,
      dropping('status'),
    ),
  }),
  ...group('schema.', lists.paged, PRESENT.status, {
    'status-missing-on-later-pages: Images of later pages have no status': only(
      when.onLaterPages,
      dropping('status'),
    ),
  }),
  ...group('schema.', lists.all, VALUE.id, {
    'id-no-uuid: Ids are no UUIDs': set('id', (id) => `img-${String(id).slice(0, 8)}`),
    ...under(when.forVictim, {
      'one-id-no-uuid: One id is no UUID': set('id', (id) => String(id).replaceAll('-', '')),
      'id-null: One id is null': set('id', null),
    }),
    'id-number: Ids are numbers': set('id', (id) => Number.parseInt(String(id).slice(0, 8), 16)),
    'id-braced: Ids stand in braces': set('id', (id) => `{${String(id)}}`),
    'id-urn: Ids begin with urn:uuid:': set('id', (id) => `urn:uuid:${String(id)}`),
    'id-short-above-100: From the hundred and first image on ids lack their last sign': [
      only(
        when.beyond(100),
        set('id', (id) => String(id).slice(0, -1)),
      ),
      { images: 120, consequences: UNDER_TWO_IDS.split(' ') },
    ],
  }),
  ...group('schema.', lists.all, VALUE.status, {
    'status-number: Statuses are numbers': set('status', 1),
    'status-null: One status is null': only(when.forVictim, set('status', null)),
    'status-empty: One status is empty': only(when.forVictim, set('status', '')),
    'status-object: One status is an object': only(
      when.forVictim,
      set('status', (status) => ({ value: status })),
    ),
    'status-true: A status is true for active images': only(when.forActive, set('status', true)),
    'status-list: A status is a list of one for images without data': only(
      when.forUnuploaded,
      set('status', (word) => [word]),
    ),
  }),
  ...group('schema.', lists.all, VALUE.name, {
    ...under(when.forVictim, {
      'name-number: One name is a number': set('name', 2004),
      'name-array: One name is an array': set('name', (name) => [name]),
    }),
    'name-object-where-odd: Names beyond ASCII are objects': only(
      when.forItemsLike(({ name }) => /[^\p{ASCII}]/u.test(name ?? '')),
      set('name', (name) => ({ text: name })),
    ),
  }),
  ...group('schema.', lists.checksummed, VALUE.checksumDigits, {
    'checksum-sha: Checksums have 40 digits': set('checksum', (sum) =>
      typeof sum === 'string' ? `${sum}00000000` : sum,
    ),
    'checksum-empty-where-unuploaded: A checksum that is not known is an empty text': [
      only(when.forUnuploaded, set('checksum', '')),
      { requirements: VALUE.emptyChecksum },
    ],
  }),
  ...group('schema.', lists.all, VALUE.times, {
    'last-times-null: The last image of the list has no times but null': [
      only(when.forLastOfList, set(TIMES, null)),
      { ...STRICT_ONLY, also: '002-consistency-001' },
    ],
    'times-hour-24: One time has the hour 25': only(
      when.forVictim,
      set(TIMES, (time) => String(time).replace(/T\d\d/, 'T25')),
    ),
  }),
  ...group('schema.', lists.detailed, VALUE.times, {
    'times-with-month-name: Times have the name of the month': set(TIMES, (time) =>
      String(time).replace(/-\d\d-/, '-Jan-'),
    ),

    'times-with-two-zones: Times have an offset and a Z': set(
      TIMES,
      (time) => `${String(time).replace('Z', '')}+00:00Z`,
    ),
    'times-milliseconds: Times are milliseconds since 1970': set(TIMES, (time) =>
      Date.parse(`${String(time).replace('Z', '')}Z`),
    ),
    'times-empty-where-unchanged: The time of an update is empty where there was none': only(
      when.forItemsLike(({ createdAt, updatedAt }) => createdAt === updatedAt),
      set(UPDATED, ''),
    ),
  }),
  ...group('schema.', lists.showsSize, VALUE.sizes, {
    ...under(
      when.forItemsLike(({ size }) => (size ?? 0) > 2 ** 32),
      {
        'large-size-text: Sizes above 4 GiB are texts with an exponent': [
          set(SIZES, (size) => Number(size).toExponential()),
          { consequences: '004-filter-024' },
        ],
        'large-size-exponent: Sizes above 4 GiB are rounded to halves': [
          set(SIZES, (size) => Number(size) / 3),
          { also: '004-filter-024 004-filter-028 004-filter-029' },
        ],
      },
    ),
    ...under(when.forUnsized, {
      'unuploaded-size-word: A size that is not known is the text "unknown"': set(SIZES, 'unknown'),
      'unuploaded-size-empty: A size that is not known is an empty text': set(SIZES, ''),
    }),
  }),
  ...group('schema.', lists.detailed, VALUE.minima, {
    'minima-empty-where-zero: Minima of zero are empty texts': set(MINIMA, (value) =>
      value === 0 ? '' : value,
    ),
    'minima-words-where-zero: Minima of zero are the text "none"': set(MINIMA, (value) =>
      value === 0 ? 'none' : value,
    ),
    'minima-false-where-zero: Minima of zero are false': set(MINIMA, (value) =>
      value === 0 ? false : value,
    ),
  }),
];
