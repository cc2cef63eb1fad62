/** Single images that are not what the list shows of them. */
import { allOf, comingEach, forActive, forUnuploaded, forVictim, onItem } from '../conditions.ts';
import { SIZES, UPDATED } from '../members.ts';
import type { JsonObject } from '../model.ts';
import * as sentences from '../sentences/index.ts';
import { isObject, omit, onEntry, onObject, secondLater, set } from '../wraps/entries.ts';
import { type Extras, type Fault, group, lists, type Row, STRICT_ONLY } from './fault.ts';

/** A member that a single image shows otherwise than the list. */
const differs = (member: string, value: Parameters<typeof set>[1], extras: Extras = {}): Row => [
  `A single image has another ${member} than its entry in the list`,
  onItem,
  set(member, value),
  extras,
];

export const SINGLE_IMAGES: readonly Fault[] = [
  ...group('consistency.', lists.servers, sentences.SINGLE_VIEW, {
    'single-name-differs': differs('name', (name) => `${String(name)} (image)`),
    'single-status-differs': differs('status', 'DELETED'),
    'single-updated-differs': differs('updated', '2014-06-01T00:00:00Z'),
    'single-created-differs': differs('created', '2013-06-01T00:00:00Z'),
    'single-min-ram-differs': differs('minRam', (value) => Number(value) + 1),
    'single-min-disk-differs': differs('minDisk', (value) => Number(value) + 1),
    'single-disk-config-differs': differs('OS-DCF:diskConfig', (word) =>
      word === 'AUTO' ? 'MANUAL' : 'AUTO',
    ),
    'single-metadata-differs': differs('metadata', { image_type: 'base' }),
  }),
  ...group('consistency.', lists.images, sentences.SINGLE_VIEW, {
    'single-size-differs': differs('size', (size) => Number(size) + 1, STRICT_ONLY),
    'single-checksum-differs': differs('checksum', '0'.repeat(32), STRICT_ONLY),
    'single-visibility-differs': differs('visibility', (visibility) =>
      visibility === 'public' ? 'private' : 'public',
    ),
  }),
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
      { ...STRICT_ONLY, also: '003-consistency-009' },
    ],
    'single-of-one-differs': [
      'One single image has a name with an exclamation mark',
      allOf(onItem, forVictim),
      set('name', (name) => `${String(name)}!`),
    ],
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SIZE_WHEN_SINGLE, {
    'single-image-size-differs': differs('OS-EXT-IMG-SIZE:size', (size) => Number(size) + 1),
    'single-size-in-kilobytes': [
      'Sizes of single images are in kilobytes',
      onItem,
      set(SIZES, (size) => (typeof size === 'number' ? Math.floor(size / 1024) : size)),
    ],
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SERVER_WHEN_SINGLE, {
    'single-server-differs': differs('server', {
      id: '00000000-0000-4000-8000-000000000000',
      links: [],
    }),
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
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SINGLE_AGAIN, {
    'single-differs-again': [
      'A single image has another minRam at each second reading',
      allOf(onItem, comingEach(2)),
      set('minRam', (value) => Number(value) + 1),
    ],
    'single-name-differs-again': [
      'A single image has another name at each third reading',
      allOf(onItem, comingEach(3)),
      set('name', (name) => `${String(name)} `),
    ],
  }),
  ...group('consistency.', lists.servers, sentences.SAME_ID_WHEN_SINGLE, {
    'single-id-differs': differs('id', (id) => String(id).split('').reverse().join('')),
  }),
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
      { also: '003-schema-021' },
    ],
  }),
];
