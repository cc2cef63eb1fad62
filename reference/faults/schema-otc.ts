/** Members of document 004's images that are missing or wrong (004 L54-94, L108-132). */
import { isVictim, onEntry } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { member, missing } from './schema-common.ts';

const TIME = '(004 L69, L73, L115-118: as 2016-05-22T06:04:20.425843)';
const otc = lists.otc;

const NAMES: readonly (readonly [name: string, lines: string])[] = [
  ['deleted', 'L65'],
  ['container_format', 'L67'],
  ['created_at', 'L69'],
  ['disk_format', 'L71'],
  ['updated_at', 'L73'],
  ['properties', 'L75'],
  ['owner', 'L77'],
  ['protected', 'L79'],
  ['min_ram', 'L81'],
  ['min_disk', 'L85'],
  ['is_public', 'L87'],
  ['deleted_at', 'L89'],
  ['virtual_size', 'L61'],
  ['size', 'L93'],
  ['checksum', 'L83'],
];

const left = NAMES.map(([name, lines]) =>
  missing(
    `no-${name.replaceAll('_', '-')}`,
    otc,
    `Images have no ${name} (004 ${lines}).`,
    name,
    'each',
    ['virtual_size', 'deleted_at'].includes(name) ? STRICT_ONLY : {},
  ),
);

export const SCHEMA_OTC: readonly Fault[] = [
  ...left,
  member('deleted-text', otc, 'deleted is a text (004 L65: Boolean).', 'deleted', () => 'False'),
  member('is-public-number', otc, 'is_public is 0 or 1 (004 L87: Boolean).', 'is_public', (value) =>
    Number(value),
  ),
  member(
    'protected-null',
    otc,
    'One protected is null (004 L79: Boolean).',
    'protected',
    () => null,
    'one',
    STRICT_ONLY,
  ),
  member(
    'min-ram-text',
    otc,
    'min_ram is a text with a unit (004 L81: Integer).',
    'min_ram',
    (value) => `${String(value)} MB`,
  ),
  member(
    'min-disk-negative',
    otc,
    'One min_disk is negative (004 L85: Integer).',
    'min_disk',
    () => -1,
    'one',
  ),
  member('otc-size-float', otc, 'Sizes have a fraction (004 L93: Integer).', 'size', (size) =>
    typeof size === 'number' ? size + 0.5 : size,
  ),
  member('otc-size-negative', otc, 'One size is negative (004 L93: Integer; X09).', 'size', () => -1, 'one'),
  member(
    'otc-size-in-32-bits',
    otc,
    'Sizes above 2 GiB are negative, as 32 bits make them (004 L93).',
    'size',
    (size) => (typeof size === 'number' ? size | 0 : size),
  ),
  member(
    'otc-size-in-words',
    otc,
    'Sizes are texts with a unit (004 L93: Integer).',
    'size',
    (size) => `${String(size)} bytes`,
  ),
  member(
    'virtual-size-fraction',
    otc,
    'virtual_size has a fraction (004 L61: Integer).',
    'virtual_size',
    () => 0.5,
  ),
  member('properties-array', otc, 'properties is an array (004 L75: Object).', 'properties', () => []),
  member(
    'properties-null',
    otc,
    'One properties is null (004 L75: Object).',
    'properties',
    () => null,
    'one',
    STRICT_ONLY,
  ),
  member(
    'properties-nested',
    otc,
    'properties has objects inside (004 L75, X46: texts).',
    'properties',
    () => ({ os: { name: 'linux' } }),
    'one',
    STRICT_ONLY,
  ),
  member(
    'otc-created-epoch',
    otc,
    `created_at is a number of seconds ${TIME}.`,
    'created_at',
    (time) => Date.parse(`${String(time)}Z`) / 1000,
  ),
  member('otc-updated-date-only', otc, `updated_at is a date without time ${TIME}.`, 'updated_at', (time) =>
    String(time).slice(0, 10),
  ),
  member('otc-updated-slashes', otc, `updated_at is written with slashes ${TIME}.`, 'updated_at', (time) =>
    String(time).replaceAll('-', '/').replace('T', ' '),
  ),
  member(
    'otc-updated-with-zone',
    otc,
    `updated_at has the offset +08:00, though the time is that of UTC ${TIME}.`,
    'updated_at',
    (time) => `${String(time)}+08:00`,
    'each',
    STRICT_ONLY,
  ),
  member(
    'otc-created-null',
    otc,
    `One created_at is null ${TIME}.`,
    'created_at',
    () => null,
    'one',
    STRICT_ONLY,
  ),
  member(
    'otc-checksum-short',
    otc,
    'Checksums have 31 digits (004 L83, L123).',
    'checksum',
    (sum) => (typeof sum === 'string' ? sum.slice(1) : sum),
    'each',
    STRICT_ONLY,
  ),
  member(
    'otc-checksum-number',
    otc,
    'One checksum is a number (004 L83: String).',
    'checksum',
    () => 12345678,
    'one',
  ),
  member('owner-number', otc, 'Owners are numbers (004 L77: String).', 'owner', () => 820712),
  member(
    'container-format-object',
    otc,
    'One container_format is an object (004 L67: String).',
    'container_format',
    (value) => ({ name: value }),
    'one',
  ),
  member('disk-format-array', otc, 'disk_format is an array (004 L71: String).', 'disk_format', (value) => [
    value,
  ]),
  member(
    'otc-status-upper-case',
    otc,
    'Statuses are in upper case (004 L111).',
    'status',
    (status) => String(status).toUpperCase(),
    'each',
    STRICT_ONLY,
  ),
  fault(
    'schema.otc-uploaded-size-null',
    otc,
    'An image that has been uploaded has no size (004 L93: available after upload).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, size: null } : entry)),
    STRICT_ONLY,
  ),
  fault(
    'schema.otc-uploaded-checksum-null',
    otc,
    'An image that has been uploaded has no checksum (004 L83: available after upload).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, checksum: null } : entry)),
    STRICT_ONLY,
  ),
  fault(
    'schema.deleted-without-time',
    otc,
    'A deleted image has no time of deletion (004 L65, L89).',
    onEntry((entry, image) => (image.status === 'deleted' ? { ...entry, deleted_at: null } : entry)),
    { ...STRICT_ONLY, probe: 'changes-since, which shows deleted images' },
  ),
  fault(
    'schema.time-of-deletion-of-the-living',
    otc,
    'An image that is not deleted has a time of deletion (004 L65, L89).',
    onEntry((entry, image, exchange) =>
      isVictim(image, exchange) ? { ...entry, deleted_at: entry.updated_at ?? null } : entry,
    ),
  ),
  fault(
    'consistency.deleted-though-active',
    otc,
    'An active image in the plain list is marked as deleted (004 L65, X50).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, deleted: true } : entry)),
  ),
];
