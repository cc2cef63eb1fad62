/** Members of document 004's images that are missing or wrong (004 L54-94, L108-132). */

import { forSnapshots, forUnuploaded, forVictim } from '../conditions.ts';
import { only } from '../only.ts';
import { DELETION_TIME, VALUE } from '../sentences/index.ts';
import { dropping, onEntry, put, set } from '../wraps/entries.ts';
import { type Extras, type Fault, group, lists, STRICT_ONLY, sharing, under } from './fault.ts';

/** The members that every image has, the lines that say so, and the requirement. */
const EVERY: readonly (readonly [name: string, lines: string, requirement: string, more?: Extras])[] = [
  ['deleted', 'L65', '004-schema-008', { consequences: '004-schema-010' }],
  ['container_format', 'L67', '004-schema-011'],
  ['created_at', 'L69', '004-schema-013'],
  ['disk_format', 'L71', '004-schema-015'],
  ['updated_at', 'L73', '004-schema-017'],
  ['properties', 'L75', '004-schema-019'],
  ['owner', 'L77', '004-schema-022'],
  ['protected', 'L79', '004-schema-024'],
  ['min_ram', 'L81', '004-schema-026'],
  ['min_disk', 'L85', '004-schema-030'],
  ['is_public', 'L87', '004-schema-032'],
  ['deleted_at', 'L89', '004-schema-034'],
  ['virtual_size', 'L61', '004-schema-004'],
  ['size', 'L93', '004-schema-038', { also: '004-filter-039' }],
  ['checksum', 'L83', '004-schema-028'],
];

export const MEMBERS_OF_OTC_IMAGES: readonly Fault[] = [
  ...EVERY.flatMap(([name, lines, requirement, more = {}]) =>
    group(
      'schema.no-',
      lists.otc,
      sharing(
        { cites: `(004 ${lines})`, requirements: [requirement, '004-schema-001'] },
        ['virtual_size', 'deleted_at'].includes(name) ? STRICT_ONLY : {},
      ),
      { [`${name.replaceAll('_', '-')}: Images have no ${name}`]: [dropping(name), more] },
    ),
  ),
  ...group('schema.', lists.otc, VALUE.deleted, {
    'deleted-words: deleted is "no" for images without data': only(forUnuploaded, set('deleted', 'no')),
    'deleted-text: deleted is a text': set('deleted', 'False'),
  }),
  ...group('schema.', lists.otc, VALUE.is_public, {
    'is-public-text: is_public is a text': set('is_public', (value) => String(value)),
    'is-public-number: is_public is 0 or 1': set('is_public', (value) => Number(value)),
  }),
  ...group('schema.', lists.otc, VALUE.protected, {
    'protected-number-where-true: protected is 1 where it is true': set('protected', (value) =>
      value === true ? 1 : value,
    ),
    'protected-null: One protected is null': only(forVictim, set('protected', null)),
  }),
  ...group('schema.', lists.otc, VALUE.properties, {
    'properties-text: properties of images from servers are a text': only(
      forSnapshots,
      set('properties', (given) => JSON.stringify(given)),
    ),
    'properties-array: properties is an array': set('properties', []),
    ...under(forVictim, {
      'properties-null: One properties is null': set('properties', null),
      'otc-min-disk-null: One min_disk is null': [set('min_disk', null), { requirements: VALUE.min_disk }],
      'is-public-null: One is_public is null': [set('is_public', null), { requirements: VALUE.is_public }],
      'deleted-null: One deleted is null': [set('deleted', null), { requirements: VALUE.deleted }],
      'otc-updated-null: One updated_at is null': [
        set('updated_at', null),
        { requirements: VALUE.updated_at },
      ],
      'properties-nested: properties has objects inside': [
        set('properties', { os: { name: 'linux' } }),
        STRICT_ONLY,
      ],
    }),
  }),
  ...group('schema.', lists.otc, VALUE.min_ram, {
    'min-ram-text: min_ram is a text with a unit': set('min_ram', (value) => `${String(value)} MB`),
  }),
  ...group('schema.', lists.otc, VALUE.min_disk, {
    'min-disk-negative: One min_disk is negative': only(forVictim, set('min_disk', -1)),
  }),
  ...group('schema.', lists.otc, VALUE.size, {
    'otc-size-float: Sizes have a fraction': set('size', (size) =>
      typeof size === 'number' ? size + 0.5 : size,
    ),
    ...under(forVictim, {
      'otc-size-negative: One size is negative': [set('size', -1), { also: '004-filter-029' }],
      'one-otc-size-in-digits: One size is a text of digits': set('size', (size) =>
        typeof size === 'number' ? String(size) : size,
      ),
    }),
    'otc-size-in-32-bits: Sizes above 2 GiB are negative, as 32 bits make them': [
      set('size', (size) => (typeof size === 'number' ? size | 0 : size)),
      { also: '004-filter-021 004-filter-024 004-filter-029' },
    ],
    'otc-size-in-digits: Sizes are texts of digits': set('size', (size) =>
      typeof size === 'number' ? String(size) : size,
    ),
    'otc-size-in-words: Sizes are texts with a unit': set('size', (size) => `${String(size)} bytes`),
  }),
  ...group('schema.', lists.otc, VALUE.virtual_size, {
    'virtual-size-in-digits: virtual_size is a text of digits': set('virtual_size', '1024'),
    'virtual-size-fraction: virtual_size has a fraction': set('virtual_size', 0.5),
  }),
  ...group('schema.', lists.otc, VALUE.created_at, {
    'otc-created-epoch: created_at is a number of seconds': set(
      'created_at',
      (time) => Date.parse(`${String(time)}Z`) / 1000,
    ),
    'otc-created-null: One created_at is null': only(forVictim, set('created_at', null)),
  }),
  ...group('schema.', lists.otc, VALUE.updated_at, {
    'otc-times-on-30-february: One updated_at is on the thirtieth of February': only(
      forVictim,
      set('updated_at', (time) => String(time).replace(/-\d\d-\d\dT/, '-02-30T')),
    ),
    'otc-updated-date-only: updated_at is a date without time': set('updated_at', (time) =>
      String(time).slice(0, 10),
    ),
    'otc-updated-slashes: updated_at is written with slashes': set('updated_at', (time) =>
      String(time).replaceAll('-', '/').replace('T', ' '),
    ),
    'otc-updated-with-zone: updated_at has the offset +08:00, though the time is that of UTC': [
      set('updated_at', (time) => `${String(time)}+08:00`),
      { ...STRICT_ONLY, also: '004-filter-032 004-consistency-007' },
    ],
  }),
  ...group('schema.', lists.otc, VALUE.checksumDigits, {
    'otc-checksum-short: Checksums have 31 digits (004 L83, L123).': set('checksum', (sum) =>
      typeof sum === 'string' ? sum.slice(1) : sum,
    ),
  }),
  ...group('schema.', lists.otc, VALUE.checksum, {
    'otc-checksum-number: One checksum is a number (004 L83: String).': only(
      forVictim,
      set('checksum', 12345678),
    ),
  }),
  ...group('schema.', lists.otc, VALUE.owner, {
    'owner-number: Owners are numbers': set('owner', 820712),
  }),
  ...group('schema.', lists.otc, VALUE.container_format, {
    'container-format-object: One container_format is an object': only(
      forVictim,
      set('container_format', (value) => ({ name: value })),
    ),
  }),
  ...group('schema.', lists.otc, VALUE.disk_format, {
    'disk-format-array: disk_format is an array': set('disk_format', (value) => [value]),
  }),
  ...group('schema.', lists.otc, VALUE.statusWord, {
    'otc-status-upper-case: Statuses are in upper case': [
      set('status', (status) => String(status).toUpperCase()),
      { also: '004-filter-018' },
    ],
  }),
  ...group('schema.', lists.otc, VALUE.sizeOfActive, {
    'otc-uploaded-size-null: An image that has been uploaded has no size': [
      only(forVictim, put('size', null)),
      { consequences: '004-filter-020 004-filter-028 004-filter-039' },
    ],
  }),
  ...group('schema.', lists.otc, VALUE.checksumOfActive, {
    'otc-uploaded-checksum-null: An image that has been uploaded has no checksum': only(
      forVictim,
      put('checksum', null),
    ),
  }),
  ...group('schema.', lists.otc, VALUE.deleted_at, {
    'deleted-at-date-only: The time of deletion is a date': set('deleted_at', (time) =>
      time === null ? null : String(time).slice(0, 10),
    ),
  }),
  ...group('schema.', lists.otc, DELETION_TIME, {
    'deleted-without-time: A deleted image has no time of deletion': [
      onEntry((entry, image) => (image.status === 'deleted' ? { ...entry, deleted_at: null } : entry)),
      { ...STRICT_ONLY },
    ],
    'time-of-deletion-of-the-living: An image that is not deleted has a time of deletion': only(
      forVictim,
      onEntry((entry) => ({ ...entry, deleted_at: entry.updated_at ?? null })),
    ),
  }),
];
