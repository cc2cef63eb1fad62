/** Members of the compute APIs' images that are missing or wrong (000 L122-186, 001 L17-49, 003 L78-145). */
import { forSnapshots, forUnuploaded, forVictim, not, onItem } from '../conditions.ts';
import { MINIMA, TIMES } from '../members.ts';
import { PRESENT, VALUE } from '../sentences/index.ts';
import { dropping, isObject, omit, onEntry, onObject, put, set } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

export const MEMBERS_OF_COMPUTE_IMAGES: readonly Fault[] = [
  ...group('schema.', lists.servers, PRESENT.id, {
    'single-id-missing': ['A single image has no id', onItem, dropping('id')],
  }),
  ...group('schema.', lists.servers, PRESENT.links, {
    'single-links-missing': ['A single image has no links', onItem, dropping('links')],
  }),
  ...group('schema.', lists.servers, VALUE.metadataOfSingle, {
    'single-metadata-array': ['The metadata of a single image are an array', onItem, set('metadata', [])],
  }),
  ...group('schema.', lists.servers, VALUE.timesOfSingle, {
    'single-times-date-only': [
      'Times of a single image are dates',
      onItem,
      set(TIMES, (time) => String(time).slice(0, 10)),
    ],
  }),
  ...group('schema.', lists.servers, VALUE.statusWordOfSingle, {
    'single-status-lower-case': [
      'The status of a single image is in lower case',
      onItem,
      set('status', (word) => String(word).toLowerCase()),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.novas, VALUE.server, {
    'server-null-id': [
      'The id of a server is null (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forSnapshots,
      onObject('server', (server) => ({ ...server, id: null })),
    ],
    'server-empty': [
      'The server is an empty object (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forSnapshots,
      put('server', {}),
    ],
    'server-number': [
      'The id of a server is a number (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forSnapshots,
      onObject('server', (server) => ({ ...server, id: 1138 })),
    ],
    'server-name': [
      'The id of a server is its name (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forSnapshots,
      onObject('server', (server) => ({ ...server, id: 'web 1' })),
      STRICT_ONLY,
    ],
    'server-text': [
      'server is the bare id (003 L129-130, L189-201: an object with an id).',
      set('server', (server) => (isObject(server) ? (server.id ?? null) : server)),
    ],
    'server-without-id': [
      'server has no id (003 L129-130, L189-201: an object with an id).',
      set('server', (server) => (isObject(server) ? omit(server, 'id') : server)),
    ],
    'server-array': [
      'server is an array (003 L129-130, L189-201: an object with an id).',
      set('server', (server) => [server]),
    ],
  }),
  ...group('schema.', lists.novas, VALUE.metadata, {
    'metadata-null': [
      'Images from no server have null for metadata (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      not(forSnapshots),
      set('metadata', null),
    ],
    'metadata-nested': [
      'The metadata stand in one more object (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      set('metadata', (given) => ({ metadata: given })),
      STRICT_ONLY,
    ],
    'metadata-list-where-empty': [
      'One image has an empty array for metadata (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forVictim,
      set('metadata', []),
    ],
    'metadata-array': [
      'metadata is an array of pairs (000 L182-185, 001 L37-42, 003 L141-144: an object of texts).',
      onObject('metadata', (given) => Object.entries(given).map(([key, value]) => ({ key, value }))),
    ],
    'metadata-numbers': [
      'Some metadata are numbers (000 L182-185, 001 L37-42, 003 L141-144: an object of texts).',
      onObject('metadata', (given) => ({ ...given, os_version: 12 })),
      STRICT_ONLY,
    ],
    'metadata-objects': [
      'Some metadata are objects (000 L182-185, 001 L37-42, 003 L141-144: an object of texts).',
      onObject('metadata', (given) => ({
        ...given,
        block_devices: { root: '/dev/vda' },
      })),
      STRICT_ONLY,
    ],
    'metadata-text': [
      'metadata is a text (000 L182-185, 001 L37-42, 003 L141-144: an object of texts).',
      onObject('metadata', (given) => JSON.stringify(given)),
    ],
  }),
  ...group('schema.', lists.novas, VALUE.progress, {
    'progress-null-where-saving': [
      'The progress of images being saved is null (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forUnuploaded,
      set('progress', null),
      STRICT_ONLY,
    ],
    'progress-text-where-saving': [
      'The progress of images being saved is a word (000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94).',
      forUnuploaded,
      set('progress', 'pending'),
    ],
    'progress-above-100': [
      'One progress is 150 (000 L72-78, L173-176, 003 L132-136: 0 to 100).',
      forVictim,
      set('progress', 150),
    ],
    'progress-negative': [
      'One progress is -1 (000 L72-78, L173-176, 003 L132-136: 0 to 100).',
      forVictim,
      set('progress', -1),
    ],
    'progress-fraction': [
      'Progress is a fraction of 1 with decimals (000 L72-78, L173-176, 003 L132-136: 0 to 100).',
      set('progress', (value) => Number(value) / 100 + 0.005),
    ],
    'progress-text': [
      'Progress is a text with a per cent sign (000 L72-78, L173-176, 003 L132-136: 0 to 100).',
      set('progress', (value) => `${String(value)}%`),
    ],
  }),
  ...group('schema.', lists.novas, VALUE.minima, {
    'minima-null-where-zero': [
      'Minima of zero are null',
      set(MINIMA, (value) => (value === 0 ? null : value)),
    ],
  }),
  ...group('schema.', lists.novas, VALUE.times, {
    'times-day-first': [
      'Times begin with the day',
      set(TIMES, (time) => String(time).replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3-$2-$1')),
    ],
    'times-without-seconds': [
      'Times have no seconds',
      set(TIMES, (time) => String(time).replace(/:\d\d(?=Z|\.)/, '')),
    ],
    'times-with-zone-name': [
      'Times end in UTC in place of Z',
      set(TIMES, (time) => String(time).replace('Z', ' UTC')),
    ],
  }),
  ...group('schema.', lists.novas, PRESENT.created, {
    'created-missing': ['Images have no created', dropping('created')],
  }),
  ...group('schema.', lists.novas, PRESENT.updated, {
    'updated-missing': ['Images have no updated', dropping('updated')],
    'one-updated-missing': ['One image has no updated', forVictim, dropping('updated')],
  }),
  ...group('schema.', lists.novas, VALUE.updated, {
    'updated-date-only': [
      'updated is a date without time',
      set('updated', (time) => String(time).slice(0, 10)),
    ],
    'updated-without-zone': [
      'updated has no zone',
      set('updated', (time) => String(time).slice(0, -1)),
      STRICT_ONLY,
    ],
    'updated-impossible': [
      'One updated is a day that there is not',
      forVictim,
      set('updated', '2014-02-30T25:61:00Z'),
    ],
  }),
  ...group('schema.', lists.novas, VALUE.created, {
    'created-epoch': [
      'created is a number of seconds',
      set('created', (time) => Date.parse(String(time)) / 1000),
    ],
    'created-http-date': [
      'created is written as in HTTP',
      set('created', (time) => new Date(String(time)).toUTCString()),
    ],
  }),
  ...group('schema.', lists.compute, PRESENT.progress, {
    'progress-missing': ['Images have no progress (001 L46).', dropping('progress'), STRICT_ONLY],
  }),
  ...group('schema.', lists.novas, PRESENT.progressOfSaving, {
    'saving-without-progress': [
      'Images being saved have no progress',
      onEntry((entry) => (entry.status === 'SAVING' ? omit(entry, 'progress') : entry)),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.novas, VALUE.progressOfActive, {
    'active-at-half': [
      'An active image has a progress of 50 (000 L173-176: 100 when completed).',
      forVictim,
      put('progress', 50),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.novas, VALUE.minDisk, {
    'min-disk-text': ['minDisk is a text with a unit', set('minDisk', (value) => `${String(value)} GB`)],
    'min-disk-null': ['One minDisk is null', forVictim, set('minDisk', null)],
  }),
  ...group('schema.', lists.novas, VALUE.minRam, {
    'min-ram-negative': ['One minRam is negative', forVictim, set('minRam', -512)],
    'min-ram-fraction': ['minRam has a fraction', set('minRam', (value) => Number(value) + 0.25)],
  }),
  ...group('schema.', lists.novas, PRESENT.metadata, {
    'metadata-missing': ['Images have no metadata', dropping('metadata')],
  }),
  ...group(
    'schema.',
    lists.novas,
    VALUE.statusWord,
    {
      'status-lower-case': [
        'Statuses are in lower case (000 L78-83, 001 L47).',
        set('status', (status) => String(status).toLowerCase()),
      ],
      'status-of-image-service': [
        'An image being saved has the status QUEUED, which is none of the words (000 L78-83).',
        set('status', (status) => (status === 'SAVING' ? 'QUEUED' : status)),
      ],
    },
    STRICT_ONLY,
  ),
  ...group('schema.', lists.servers, PRESENT['OS-DCF:diskConfig'], {
    'disk-config-missing': [
      'Images have no OS-DCF:diskConfig (000 L152-155).',
      dropping('OS-DCF:diskConfig'),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.servers, VALUE['OS-DCF:diskConfig'], {
    'disk-config-unknown-word': [
      'One OS-DCF:diskConfig is "AUTOMATIC" (000 L152-155: AUTO or MANUAL).',
      forVictim,
      set('OS-DCF:diskConfig', 'AUTOMATIC'),
    ],
    'disk-config-boolean': [
      'OS-DCF:diskConfig is true or false (000 L152-155: AUTO or MANUAL).',
      set('OS-DCF:diskConfig', (word) => word === 'AUTO'),
    ],
  }),
  ...group('schema.', lists.servers, PRESENT['OS-EXT-IMG-SIZE:size'], {
    'image-size-missing': [
      'Images have no OS-EXT-IMG-SIZE:size (000 L162).',
      dropping('OS-EXT-IMG-SIZE:size'),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.servers, VALUE['OS-EXT-IMG-SIZE:size'], {
    'image-size-negative': [
      'One OS-EXT-IMG-SIZE:size is negative (000 L162, X09).',
      forVictim,
      set('OS-EXT-IMG-SIZE:size', -1),
    ],
    'image-size-in-32-bits': [
      'OS-EXT-IMG-SIZE:size above 2 GiB is negative, as 32 bits make it (000 L162, 003 L185).',
      set('OS-EXT-IMG-SIZE:size', (size) => (typeof size === 'number' ? size | 0 : size)),
    ],
    'image-size-in-words': [
      'OS-EXT-IMG-SIZE:size is a text with a unit (000 L162, X09).',
      set('OS-EXT-IMG-SIZE:size', (size) => `${String(size)} bytes`),
    ],
  }),
];
