/** Single images that are not what the list shows of them. */

import { allOf, comingEach, forActive, forUnuploaded, forVictim, onItem } from '../conditions.ts';
import { SIZES, UPDATED } from '../members.ts';
import type { JsonObject } from '../model.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { isObject, omit, onEntry, onObject, secondLater, set } from '../wraps/entries.ts';
import { type Extras, type Fault, group, type How, lists, STRICT_ONLY, under } from './fault.ts';

/** A member that a single image shows otherwise than the list. */
const differs = (
  slug: string,
  member: string,
  value: Parameters<typeof set>[1],
  extras: Extras = {},
): Readonly<Record<string, How>> => ({
  [`${slug}: A single image has another ${member} than its entry in the list`]: [
    only(onItem, set(member, value)),
    extras,
  ],
});

export const SINGLE_IMAGES: readonly Fault[] = [
  ...group('consistency.', lists.servers, sentences.SINGLE_VIEW, {
    ...differs('single-name-differs', 'name', (name) => `${String(name)} (image)`),
    ...differs('single-status-differs', 'status', 'DELETED'),
    ...differs('single-updated-differs', 'updated', '2014-06-01T00:00:00Z'),
    ...differs('single-created-differs', 'created', '2013-06-01T00:00:00Z'),
    ...differs('single-min-ram-differs', 'minRam', (value) => Number(value) + 1),
    ...differs('single-min-disk-differs', 'minDisk', (value) => Number(value) + 1),
    ...differs('single-disk-config-differs', 'OS-DCF:diskConfig', (word) =>
      word === 'AUTO' ? 'MANUAL' : 'AUTO',
    ),
    ...differs('single-metadata-differs', 'metadata', { image_type: 'base' }),
  }),
  ...group('consistency.', lists.images, sentences.SINGLE_VIEW, {
    ...differs('single-size-differs', 'size', (size) => Number(size) + 1, STRICT_ONLY),
    ...differs('single-checksum-differs', 'checksum', '0'.repeat(32), STRICT_ONLY),
    ...differs('single-visibility-differs', 'visibility', (visibility) =>
      visibility === 'public' ? 'private' : 'public',
    ),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_WHEN_SINGLE, {
    ...under(onItem, {
      'single-updated-a-second-later: A single image was updated a second later than its entry in the list says':
        set(UPDATED, secondLater),
      'single-metadata-key-lost: An entry of the metadata is missing from a single image': onObject(
        'metadata',
        (given) => omit(given, 'kernel_id'),
      ),
      'single-metadata-key-added: A single image has one more entry of the metadata': onObject(
        'metadata',
        (given) => ({ ...given, base_image_ref: '1' }),
      ),
      'single-metadata-lower-case: Values of the metadata are in lower case in a single image': onObject(
        'metadata',
        (given) =>
          Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value).toLowerCase()])),
      ),
      'single-links-differ: The bookmark link of a single image has another host': [
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
      'single-null-as-zero: A size that is not known is 0 in the single image': [
        set(SIZES, (size) => size ?? 0),
        { ...STRICT_ONLY, also: '003-consistency-009' },
      ],
    }),
    'single-of-one-differs: One single image has a name with an exclamation mark': only(
      allOf(onItem, forVictim),
      set('name', (name) => `${String(name)}!`),
    ),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SIZE_WHEN_SINGLE, {
    ...differs('single-image-size-differs', 'OS-EXT-IMG-SIZE:size', (size) => Number(size) + 1),
    'single-size-in-kilobytes: Sizes of single images are in kilobytes': only(
      onItem,
      set(SIZES, (size) => (typeof size === 'number' ? Math.floor(size / 1024) : size)),
    ),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SERVER_WHEN_SINGLE, {
    ...differs('single-server-differs', 'server', {
      id: '00000000-0000-4000-8000-000000000000',
      links: [],
    }),
    'single-server-lost: A single image has another server id': only(
      onItem,
      onEntry((entry) =>
        isObject(entry.server ?? null)
          ? {
              ...entry,
              server: { ...(entry.server as JsonObject), id: '11111111-1111-4111-8111-111111111111' },
            }
          : entry,
      ),
    ),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_SINGLE_AGAIN, {
    'single-differs-again: A single image has another minRam at each second reading': only(
      allOf(onItem, comingEach(2)),
      set('minRam', (value) => Number(value) + 1),
    ),
    'single-name-differs-again: A single image has another name at each third reading': only(
      allOf(onItem, comingEach(3)),
      set('name', (name) => `${String(name)} `),
    ),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_ID_WHEN_SINGLE, {
    ...differs('single-id-differs', 'id', (id) => String(id).split('').reverse().join('')),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_TIMES_WHEN_SINGLE, {
    'single-created-a-second-later: A single image was made a second later than its entry in the list says':
      only(onItem, set(['created_at', 'created'], secondLater)),
  }),
  ...group('consistency.', lists.servers, sentences.SAME_PROGRESS_WHEN_SINGLE, {
    'single-progress-differs: A single image that is active has a progress of 99': [
      only(allOf(onItem, forActive), set('progress', 99)),
      STRICT_ONLY,
    ],
    'single-of-unuploaded-differs: A single image without data is shown as ACTIVE': [
      only(allOf(onItem, forUnuploaded), set('status', 'ACTIVE')),
      { also: '003-schema-021' },
    ],
  }),
];
