/** Single images that are not what the list shows of them. */
import { allOf, forActive, forUnuploaded, forVictim, onItem } from '../conditions.ts';
import { SIZES, UPDATED } from '../members.ts';
import type { Json, JsonObject } from '../model.ts';
import * as sentences from '../sentences/index.ts';
import { isObject, omit, onEntry, onObject, set } from '../wraps/entries.ts';
import { type Extras, type Fault, group, lists, STRICT_ONLY } from './fault.ts';

/** The time a second later, in the form in which it is. */
function secondLater(time: Json): Json {
  const text = String(time);
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  const zone = text.endsWith('Z') ? 'Z' : '';
  const moment = Date.parse(text.replace(/\.\d+/, '').replace(/Z?$/, 'Z')) + 1000;
  return `${new Date(moment).toISOString().slice(0, 19)}${fraction}${zone}`;
}

const BESIDE_THE_LIST: Extras = { probe: 'a single image beside its entry in the list' };

export const SINGLE_IMAGES: readonly Fault[] = [
  ...group(
    'consistency.',
    lists.servers,
    sentences.SINGLE_VIEW,
    {
      'single-name-differs': [
        'A single image has another name than its entry in the list',
        onItem,
        set('name', (name) => `${String(name)} (image)`),
      ],
      'single-status-differs': [
        'A single image has another status than its entry in the list',
        onItem,
        set('status', 'DELETED'),
      ],
      'single-updated-differs': [
        'A single image has another updated than its entry in the list',
        onItem,
        set('updated', '2014-06-01T00:00:00Z'),
      ],
      'single-created-differs': [
        'A single image has another created than its entry in the list',
        onItem,
        set('created', '2013-06-01T00:00:00Z'),
      ],
      'single-min-ram-differs': [
        'A single image has another minRam than its entry in the list',
        onItem,
        set('minRam', (value) => Number(value) + 1),
      ],
      'single-min-disk-differs': [
        'A single image has another minDisk than its entry in the list',
        onItem,
        set('minDisk', (value) => Number(value) + 1),
      ],
      'single-disk-config-differs': [
        'A single image has another OS-DCF:diskConfig than its entry in the list',
        onItem,
        set('OS-DCF:diskConfig', (word) => (word === 'AUTO' ? 'MANUAL' : 'AUTO')),
      ],
      'single-metadata-differs': [
        'A single image has another metadata than its entry in the list',
        onItem,
        set('metadata', { image_type: 'base' }),
      ],
    },
    BESIDE_THE_LIST,
  ),
  ...group(
    'consistency.',
    lists.images,
    sentences.SINGLE_VIEW,
    {
      'single-size-differs': [
        'A single image has another size than its entry in the list',
        onItem,
        set('size', (size) => Number(size) + 1),
        STRICT_ONLY,
      ],
      'single-checksum-differs': [
        'A single image has another checksum than its entry in the list',
        onItem,
        set('checksum', '0'.repeat(32)),
        STRICT_ONLY,
      ],
      'single-visibility-differs': [
        'A single image has another visibility than its entry in the list',
        onItem,
        set('visibility', (visibility) => (visibility === 'public' ? 'private' : 'public')),
      ],
    },
    BESIDE_THE_LIST,
  ),
  ...group('consistency.', lists.servers, sentences.SAME_WHEN_SINGLE, {
    'single-updated-a-second-later': [
      'A single image was updated a second later than its entry in the list says',
      onItem,
      set(UPDATED, secondLater),
    ],
    'single-metadata-key-lost': [
      'An entry of the metadata is missing from a single image',
      onItem,
      onObject('metadata', (given) => omit(given, 'kernel_id')),
    ],
    'single-metadata-key-added': [
      'A single image has one more entry of the metadata',
      onItem,
      onObject('metadata', (given) => ({ ...given, base_image_ref: '1' })),
    ],
    'single-metadata-lower-case': [
      'Values of the metadata are in lower case in a single image',
      onItem,
      onObject('metadata', (given) =>
        Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value).toLowerCase()])),
      ),
    ],
    'single-links-differ': [
      'The bookmark link of a single image has another host',
      onItem,
      onEntry((entry) => ({
        ...entry,
        links: Array.isArray(entry.links)
          ? entry.links
              .filter(isObject)
              .map((link) =>
                link.rel === 'bookmark'
                  ? { ...link, href: String(link.href).replace('127.0.0.1', 'images.example.com') }
                  : link,
              )
          : [],
      })),
      STRICT_ONLY,
    ],
    'single-null-as-zero': [
      'A size that is not known is 0 in the single image',
      onItem,
      set(SIZES, (size) => size ?? 0),
      STRICT_ONLY,
    ],
    'single-of-one-differs': [
      'One single image has a name with an exclamation mark',
      allOf(onItem, forVictim),
      set('name', (name) => `${String(name)}!`),
    ],
  }),
  ...group(
    'consistency.',
    lists.servers,
    sentences.SAME_SIZE_WHEN_SINGLE,
    {
      'single-image-size-differs': [
        'A single image has another OS-EXT-IMG-SIZE:size than its entry in the list',
        onItem,
        set('OS-EXT-IMG-SIZE:size', (size) => Number(size) + 1),
      ],
      'single-size-in-kilobytes': [
        'Sizes of single images are in kilobytes',
        onItem,
        set(SIZES, (size) => (typeof size === 'number' ? Math.floor(size / 1024) : size)),
      ],
    },
    BESIDE_THE_LIST,
  ),
  ...group(
    'consistency.',
    lists.servers,
    sentences.SAME_SERVER_WHEN_SINGLE,
    {
      'single-server-differs': [
        'A single image has another server than its entry in the list',
        onItem,
        set('server', {
          id: '00000000-0000-4000-8000-000000000000',
          links: [],
        }),
      ],
      'single-server-lost': [
        'A single image has another server id',
        onItem,
        onEntry((entry) =>
          isObject(entry.server ?? null)
            ? {
                ...entry,
                server: { ...(entry.server as JsonObject), id: '11111111-1111-4111-8111-111111111111' },
              }
            : entry,
        ),
      ],
    },
    BESIDE_THE_LIST,
  ),
  ...group(
    'consistency.',
    lists.servers,
    sentences.SAME_ID_WHEN_SINGLE,
    {
      'single-id-differs': [
        'A single image has another id than its entry in the list',
        onItem,
        set('id', (id) => String(id).split('').reverse().join('')),
      ],
    },
    BESIDE_THE_LIST,
  ),
  ...group('consistency.', lists.servers, sentences.SAME_TIMES_WHEN_SINGLE, {
    'single-created-a-second-later': [
      'A single image was made a second later than its entry in the list says',
      onItem,
      set(['created_at', 'created'], secondLater),
    ],
  }),
  ...group('consistency.', lists.servers, sentences.SAME_PROGRESS_WHEN_SINGLE, {
    'single-progress-differs': [
      'A single image that is active has a progress of 99',
      allOf(onItem, forActive),
      set('progress', 99),
      STRICT_ONLY,
    ],
    'single-of-unuploaded-differs': [
      'A single image without data is shown as ACTIVE',
      allOf(onItem, forUnuploaded),
      set('status', 'ACTIVE'),
    ],
  }),
];
