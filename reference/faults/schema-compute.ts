/** Members of the compute APIs' images that are missing or wrong (000 L122-186, 001 L17-49, 003 L78-145). */
import type { Json, JsonObject } from '../model.ts';
import { isObject, isVictim, omit, onEntry } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { member, missing } from './schema-common.ts';

const TIME = '(000 L132, L166, 001 L20, L48, 003 L167, L187: date and time)';
const PROGRESS = '(000 L72-78, L173-176, 003 L132-136: 0 to 100)';
const METADATA = '(000 L182-185, 001 L37-42, 003 L141-144: an object of texts)';
const MINIMUM = '(000 L169-181, 001 L43-44, 003 L125-139: a non-negative integer)';
const SERVER = '(003 L129-130, L189-201: an object with an id)';

/** Changes the metadata of each image. */
function metadata(slug: string, breaks: string, change: (metadata: JsonObject) => Json, extras = {}): Fault {
  const stages = onEntry((entry) => {
    const given = entry.metadata ?? null;
    return isObject(given) ? { ...entry, metadata: change(given) } : entry;
  });
  return fault(`schema.${slug}`, lists.novas, `${breaks} ${METADATA}.`, stages, extras);
}

export const SCHEMA_COMPUTE: readonly Fault[] = [
  missing('created-missing', lists.novas, `Images have no created ${TIME}.`, 'created'),
  missing('updated-missing', lists.novas, `Images have no updated ${TIME}.`, 'updated'),
  missing('one-updated-missing', lists.novas, `One image has no updated ${TIME}.`, 'updated', 'one'),
  member('updated-date-only', lists.novas, `updated is a date without time ${TIME}.`, 'updated', (time) =>
    String(time).slice(0, 10),
  ),
  member(
    'created-epoch',
    lists.novas,
    `created is a number of seconds ${TIME}.`,
    'created',
    (time) => Date.parse(String(time)) / 1000,
  ),
  member(
    'updated-without-zone',
    lists.novas,
    `updated has no zone ${TIME}.`,
    'updated',
    (time) => String(time).slice(0, -1),
    'each',
    STRICT_ONLY,
  ),
  member('created-http-date', lists.novas, `created is written as in HTTP ${TIME}.`, 'created', (time) =>
    new Date(String(time)).toUTCString(),
  ),
  member(
    'updated-impossible',
    lists.novas,
    `One updated is a day that there is not ${TIME}.`,
    'updated',
    () => '2014-02-30T25:61:00Z',
    'one',
  ),
  missing(
    'progress-missing',
    lists.compute,
    `Images have no progress (001 L46).`,
    'progress',
    'each',
    STRICT_ONLY,
  ),
  fault(
    'schema.saving-without-progress',
    lists.novas,
    `Images being saved have no progress ${PROGRESS}.`,
    onEntry((entry) => (entry.status === 'SAVING' ? omit(entry, 'progress') : entry)),
    STRICT_ONLY,
  ),
  member('progress-above-100', lists.novas, `One progress is 150 ${PROGRESS}.`, 'progress', () => 150, 'one'),
  member('progress-negative', lists.novas, `One progress is -1 ${PROGRESS}.`, 'progress', () => -1, 'one'),
  member(
    'progress-fraction',
    lists.novas,
    `Progress is a fraction of 1 with decimals ${PROGRESS}.`,
    'progress',
    (value) => Number(value) / 100 + 0.005,
  ),
  member(
    'progress-text',
    lists.novas,
    `Progress is a text with a per cent sign ${PROGRESS}.`,
    'progress',
    (value) => `${String(value)}%`,
  ),
  fault(
    'schema.active-at-half',
    lists.novas,
    'An active image has a progress of 50 (000 L173-176: 100 when completed).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, progress: 50 } : entry)),
    STRICT_ONLY,
  ),
  member(
    'min-disk-text',
    lists.novas,
    `minDisk is a text with a unit ${MINIMUM}.`,
    'minDisk',
    (value) => `${String(value)} GB`,
  ),
  member('min-ram-negative', lists.novas, `One minRam is negative ${MINIMUM}.`, 'minRam', () => -512, 'one'),
  member(
    'min-ram-fraction',
    lists.novas,
    `minRam has a fraction ${MINIMUM}.`,
    'minRam',
    (value) => Number(value) + 0.25,
  ),
  member('min-disk-null', lists.novas, `One minDisk is null ${MINIMUM}.`, 'minDisk', () => null, 'one'),
  missing('metadata-missing', lists.novas, `Images have no metadata ${METADATA}.`, 'metadata'),
  metadata('metadata-array', 'metadata is an array of pairs', (given) =>
    Object.entries(given).map(([key, value]) => ({ key, value })),
  ),
  metadata(
    'metadata-numbers',
    'Some metadata are numbers',
    (given) => ({ ...given, os_version: 12 }),
    STRICT_ONLY,
  ),
  metadata(
    'metadata-objects',
    'Some metadata are objects',
    (given) => ({
      ...given,
      block_devices: { root: '/dev/vda' },
    }),
    STRICT_ONLY,
  ),
  metadata('metadata-text', 'metadata is a text', (given) => JSON.stringify(given)),
  member(
    'status-lower-case',
    lists.novas,
    'Statuses are in lower case (000 L78-83, 001 L47).',
    'status',
    (status) => String(status).toLowerCase(),
    'each',
    STRICT_ONLY,
  ),
  member(
    'status-of-image-service',
    lists.novas,
    'An image being saved has the status QUEUED, which is none of the words (000 L78-83).',
    'status',
    (status) => (status === 'SAVING' ? 'QUEUED' : status),
    'each',
    STRICT_ONLY,
  ),
  member('server-text', lists.novas, `server is the bare id ${SERVER}.`, 'server', (server) =>
    isObject(server) ? (server.id ?? null) : server,
  ),
  member('server-without-id', lists.novas, `server has no id ${SERVER}.`, 'server', (server) =>
    isObject(server) ? omit(server, 'id') : server,
  ),
  member('server-array', lists.novas, `server is an array ${SERVER}.`, 'server', (server) => [server]),
  missing(
    'disk-config-missing',
    lists.servers,
    'Images have no OS-DCF:diskConfig (000 L152-155).',
    'OS-DCF:diskConfig',
    'each',
    STRICT_ONLY,
  ),
  member(
    'disk-config-unknown-word',
    lists.servers,
    'One OS-DCF:diskConfig is "AUTOMATIC" (000 L152-155: AUTO or MANUAL).',
    'OS-DCF:diskConfig',
    () => 'AUTOMATIC',
    'one',
  ),
  member(
    'disk-config-boolean',
    lists.servers,
    'OS-DCF:diskConfig is true or false (000 L152-155: AUTO or MANUAL).',
    'OS-DCF:diskConfig',
    (word) => word === 'AUTO',
  ),
  missing(
    'image-size-missing',
    lists.servers,
    'Images have no OS-EXT-IMG-SIZE:size (000 L162).',
    'OS-EXT-IMG-SIZE:size',
    'each',
    STRICT_ONLY,
  ),
  member(
    'image-size-negative',
    lists.servers,
    'One OS-EXT-IMG-SIZE:size is negative (000 L162, X09).',
    'OS-EXT-IMG-SIZE:size',
    () => -1,
    'one',
  ),
  member(
    'image-size-in-32-bits',
    lists.servers,
    'OS-EXT-IMG-SIZE:size above 2 GiB is negative, as 32 bits make it (000 L162, 003 L185).',
    'OS-EXT-IMG-SIZE:size',
    (size) => (typeof size === 'number' ? size | 0 : size),
  ),
  member(
    'image-size-in-words',
    lists.servers,
    'OS-EXT-IMG-SIZE:size is a text with a unit (000 L162, X09).',
    'OS-EXT-IMG-SIZE:size',
    (size) => `${String(size)} bytes`,
  ),
  fault(
    'schema.single-not-wrapped',
    lists.servers,
    'A single image stands without the member image around it (003 L82-83, L165).',
    {
      document: (right) => (document, exchange, page) => {
        const whole = right(document, exchange, page);
        return !page && exchange.format === 'json' && isObject(whole) ? (whole.image ?? whole) : whole;
      },
    },
    { probe: 'a single image' },
  ),
  fault(
    'schema.single-in-a-list',
    lists.servers,
    'A single image comes as a list of one (003 L82-83, L165).',
    {
      document: (right) => (document, exchange, page) => {
        const whole = right(document, exchange, page);
        return !page && isObject(whole) && whole.image ? { images: [whole.image] } : whole;
      },
    },
    { probe: 'a single image' },
  ),
  fault(
    'schema.single-has-server-id',
    lists.servers,
    'A single image has a member serverId (003 L18-20: it does not).',
    onEntry((entry, image, _exchange, page) => (page ? entry : { ...entry, serverId: image.server })),
    { ...STRICT_ONLY, probe: 'a single image' },
  ),
];
