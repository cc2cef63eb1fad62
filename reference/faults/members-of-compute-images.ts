/** Members of the compute APIs' images that are missing or wrong (000 L122-186, 001 L17-49, 003 L78-145). */

import { forUnuploaded, forVictim, onItem, onListing } from '../conditions.ts';
import { MINIMA, TIMES } from '../members.ts';
import { only } from '../only.ts';
import { PRESENT, SERVER_IN_THE_LIST_TOO, VALUE } from '../sentences/index.ts';
import { dropping, omit, onEntry, onObject, put, set } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

export const MEMBERS_OF_COMPUTE_IMAGES: readonly Fault[] = [
  ...group('schema.', lists.servers, PRESENT.id, {
    'single-id-missing: A single image has no id': only(onItem, dropping('id')),
  }),
  ...group('schema.', lists.servers, PRESENT.links, {
    'single-links-missing: A single image has no links': only(onItem, dropping('links')),
  }),
  ...group('schema.', lists.servers, PRESENT.metadataOfSingle, {
    'single-metadata-missing: A single image has no metadata': only(onItem, dropping('metadata')),
  }),
  ...group('schema.', lists.servers, PRESENT.minDiskOfSingle, {
    'single-min-disk-missing: A single image has no minDisk': only(onItem, dropping('minDisk')),
  }),
  ...group('schema.', lists.servers, PRESENT.minRamOfSingle, {
    'single-min-ram-missing: A single image has no minRam': only(onItem, dropping('minRam')),
  }),
  ...group('schema.', lists.servers, PRESENT.serverOfSingle, {
    'server-missing: Images made from a server name none': dropping('server'),
  }),
  ...group('consistency.', lists.servers, SERVER_IN_THE_LIST_TOO, {
    'server-in-single-view-alone: Images made from a server name it in the single view, and not in the list':
      only(onListing, dropping('server')),
  }),
  ...group('schema.', lists.servers, VALUE.imageType, {
    'single-image-type-unknown: The image_type of a single image is a word that no document has': [
      only(
        onItem,
        onObject('metadata', (given) => ({ ...given, image_type: 'custom' })),
      ),
      { also: '003-consistency-004' },
    ],
  }),
  ...group('schema.', lists.servers, VALUE.metadataOfSingle, {
    'single-metadata-array: The metadata of a single image are an array': only(onItem, set('metadata', [])),
  }),
  ...group('schema.', lists.servers, VALUE.timesOfSingle, {
    'single-times-date-only: Times of a single image are dates': only(
      onItem,
      set(TIMES, (time) => String(time).slice(0, 10)),
    ),
  }),
  ...group('schema.', lists.servers, VALUE.statusWordOfSingle, {
    'single-status-lower-case: The status of a single image is in lower case': only(
      onItem,
      set('status', (word) => String(word).toLowerCase()),
    ),
  }),
  ...group('schema.', lists.novas, VALUE.progress, {
    ...under(forUnuploaded, {
      'progress-null-where-saving: The progress of images being saved is null': [
        set('progress', null),
        STRICT_ONLY,
      ],
      'progress-text-where-saving: The progress of images being saved is a word': set('progress', 'pending'),
      'progress-above-100-where-saving: The progress of images being saved is 101': [
        set('progress', 101),
        { also: '000-schema-004' },
      ],
    }),
    'progress-above-100: One progress is 150': only(forVictim, set('progress', 150)),
    'progress-negative: One progress is -1': only(forVictim, set('progress', -1)),
    'progress-fraction: Progress is a fraction of 1 with decimals': set(
      'progress',
      (value) => Number(value) / 100 + 0.005,
    ),
    'progress-text: Progress is a text with a per cent sign': set('progress', (value) => `${String(value)}%`),
  }),
  ...group('schema.', lists.novas, VALUE.minima, {
    'minima-null-where-zero: Minima of zero are null': set(MINIMA, (value) => (value === 0 ? null : value)),
  }),
  ...group('schema.', lists.novas, VALUE.times, {
    'times-day-first: Times begin with the day': set(TIMES, (time) =>
      String(time).replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3-$2-$1'),
    ),
    ...under(forVictim, {
      'times-on-30-february: The times of one image are on the thirtieth of February': set(TIMES, (time) =>
        String(time).replace(/-\d\d-\d\dT/, '-02-30T'),
      ),
      'times-in-year-zero: The times of one image are in the year 0000': set(
        TIMES,
        (time) => `0000${String(time).slice(4)}`,
      ),
      'times-with-an-offset-of-no-zone: The times of one image have the offset +99:99': set(TIMES, (time) =>
        String(time).replace('Z', '+99:99'),
      ),
    }),
    'times-with-a-blank: A blank stands between the date and the time': set(TIMES, (time) =>
      String(time).replace('T', ' '),
    ),
    'times-without-a-zone: Times have no zone': set(TIMES, (time) => String(time).replace('Z', '')),
    'times-without-seconds: Times have no seconds': set(TIMES, (time) =>
      String(time).replace(/:\d\d(?=Z|\.)/, ''),
    ),
    'times-with-zone-name: Times end in UTC in place of Z': set(TIMES, (time) =>
      String(time).replace('Z', ' UTC'),
    ),
  }),
  ...group('schema.', lists.novas, PRESENT.created, {
    'created-missing: Images have no created': dropping('created'),
  }),
  ...group('schema.', lists.novas, PRESENT.updated, {
    'updated-missing: Images have no updated': dropping('updated'),
    'one-updated-missing: One image has no updated': only(forVictim, dropping('updated')),
  }),
  ...group('schema.', lists.novas, VALUE.updated, {
    'updated-date-only: updated is a date without time': set('updated', (time) => String(time).slice(0, 10)),
    'updated-without-zone: updated has no zone': [
      set('updated', (time) => String(time).slice(0, -1)),
      STRICT_ONLY,
    ],
    'updated-impossible: One updated is a day that there is not': only(
      forVictim,
      set('updated', '2014-02-30T25:61:00Z'),
    ),
  }),
  ...group('schema.', lists.novas, VALUE.created, {
    'created-epoch: created is a number of seconds': set(
      'created',
      (time) => Date.parse(String(time)) / 1000,
    ),
    'created-http-date: created is written as in HTTP': set('created', (time) =>
      new Date(String(time)).toUTCString(),
    ),
  }),
  ...group('schema.', lists.compute, PRESENT.progress, {
    'progress-missing: Images have no progress': dropping('progress'),
  }),
  ...group('schema.', lists.novas, PRESENT.progressOfSaving, {
    'saving-without-progress: Images being saved have no progress': [
      onEntry((entry) => (entry.status === 'SAVING' ? omit(entry, 'progress') : entry)),
      { also: '000-schema-027' },
    ],
  }),
  ...group('schema.', lists.novas, VALUE.progressOfActive, {
    'active-at-half: An active image has a progress of 50': only(forVictim, put('progress', 50)),
  }),
  ...group('schema.', lists.novas, VALUE.minDisk, {
    'min-disk-text: minDisk is a text with a unit': set('minDisk', (value) => `${String(value)} GB`),
    'min-disk-null: One minDisk is null': only(forVictim, set('minDisk', null)),
  }),
  ...group('schema.', lists.novas, VALUE.minRam, {
    'min-ram-negative: One minRam is negative': only(forVictim, set('minRam', -512)),
    'min-ram-fraction: minRam has a fraction': set('minRam', (value) => Number(value) + 0.25),
  }),
  ...group('schema.', lists.novas, VALUE.statusWord, {
    'status-lower-case: Statuses are in lower case': [
      set('status', (status) => String(status).toLowerCase()),
      { also: '000-filter-014 001-filter-023' },
    ],
    'status-of-image-service: An image being saved has the status QUEUED, which is none of the words': set(
      'status',
      (status) => (status === 'SAVING' ? 'QUEUED' : status),
    ),
  }),
  ...group('schema.', lists.servers, PRESENT['OS-DCF:diskConfig'], {
    'disk-config-missing: Images have no OS-DCF:diskConfig': dropping('OS-DCF:diskConfig'),
  }),
  ...group('schema.', lists.servers, VALUE['OS-DCF:diskConfig'], {
    'disk-config-unknown-word: One OS-DCF:diskConfig is "AUTOMATIC"': only(
      forVictim,
      set('OS-DCF:diskConfig', 'AUTOMATIC'),
    ),
    'disk-config-boolean: OS-DCF:diskConfig is true or false': set(
      'OS-DCF:diskConfig',
      (word) => word === 'AUTO',
    ),
  }),
  ...group('schema.', lists.servers, PRESENT['OS-EXT-IMG-SIZE:size'], {
    'image-size-missing: Images have no OS-EXT-IMG-SIZE:size': dropping('OS-EXT-IMG-SIZE:size'),
  }),
  ...group('schema.', lists.servers, VALUE['OS-EXT-IMG-SIZE:size'], {
    'image-size-negative: One OS-EXT-IMG-SIZE:size is negative': only(
      forVictim,
      set('OS-EXT-IMG-SIZE:size', -1),
    ),
    'image-size-in-32-bits: OS-EXT-IMG-SIZE:size above 2 GiB is negative, as 32 bits make it': set(
      'OS-EXT-IMG-SIZE:size',
      (size) => (typeof size === 'number' ? size | 0 : size),
    ),
    'image-size-in-words: OS-EXT-IMG-SIZE:size is a text with a unit': set(
      'OS-EXT-IMG-SIZE:size',
      (size) => `${String(size)} bytes`,
    ),
  }),
];
