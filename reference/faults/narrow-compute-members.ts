/** Members that are wrong for some images only: without data, from a server, the last of the list, a name with signs. */
import type { JsonObject } from '../exchange.ts';
import { isObject, isVictim, omit } from '../wraps.ts';
import { type Fault, STRICT_ONLY } from './fault.ts';
import {
  all,
  every,
  fromServer,
  hundredth,
  images,
  novas,
  odd,
  STATUS,
  set,
  unuploaded,
  where,
} from './narrow-schema-tools.ts';

export const NARROW_COMPUTE_MEMBERS: readonly Fault[] = [
  where(
    'status-true',
    every,
    'A status is true for active images',
    ({ image }) => image.status === 'active',
    set(STATUS, () => true),
  ),
  where(
    'name-object-where-odd',
    every,
    'Names beyond ASCII are objects',
    odd,
    set(['name'], (name) => ({ text: name })),
  ),
  where(
    'id-braced',
    every,
    'Ids stand in braces',
    all,
    set(['id'], (id) => `{${String(id)}}`),
  ),
  where(
    'id-urn',
    every,
    'Ids begin with urn:uuid:',
    all,
    set(['id'], (id) => `urn:uuid:${String(id)}`),
  ),
  where(
    'id-short-above-100',
    every,
    'From the hundred and first image on ids lack their last sign',
    hundredth,
    set(['id'], (id) => String(id).slice(0, -1)),
    { images: 120 },
  ),
  where(
    'status-missing-above-100',
    every,
    'From the hundred and first image on the status is missing',
    hundredth,
    (entry) => omit(entry, 'status'),
    { images: 120 },
  ),
  where('server-null-id', novas, 'The id of a server is null', fromServer, (entry) => ({
    ...entry,
    server: { ...(isObject(entry.server ?? null) ? (entry.server as JsonObject) : {}), id: null },
  })),
  where('server-empty', novas, 'The server is an empty object', fromServer, (entry) => ({
    ...entry,
    server: {},
  })),
  where('server-number', novas, 'The id of a server is a number', fromServer, (entry) => ({
    ...entry,
    server: { ...(isObject(entry.server ?? null) ? (entry.server as JsonObject) : {}), id: 1138 },
  })),
  where(
    'server-name',
    novas,
    'The id of a server is its name',
    fromServer,
    (entry) => ({
      ...entry,
      server: { ...(isObject(entry.server ?? null) ? (entry.server as JsonObject) : {}), id: 'web 1' },
    }),
    STRICT_ONLY,
  ),
  where(
    'metadata-null',
    novas,
    'Images from no server have null for metadata',
    ({ image }) => image.server === null,
    set(['metadata'], () => null),
  ),
  where(
    'metadata-nested',
    novas,
    'The metadata stand in one more object',
    all,
    set(['metadata'], (given) => ({ metadata: given })),
    STRICT_ONLY,
  ),
  where(
    'metadata-list-where-empty',
    novas,
    'One image has an empty array for metadata',
    ({ image, exchange }) => isVictim(image, exchange),
    set(['metadata'], () => []),
  ),
  where(
    'progress-null-where-saving',
    novas,
    'The progress of images being saved is null',
    unuploaded,
    set(['progress'], () => null),
    STRICT_ONLY,
  ),
  where(
    'progress-text-where-saving',
    novas,
    'The progress of images being saved is a word',
    unuploaded,
    set(['progress'], () => 'pending'),
  ),
  where(
    'links-null-for-one',
    novas,
    'The links of one image are null',
    ({ image, exchange }) => isVictim(image, exchange),
    set(['links'], () => null),
  ),
  where(
    'links-without-rel-for-one',
    novas,
    'The links of one image have no rel',
    ({ image, exchange }) => isVictim(image, exchange),
    set(['links'], (given) =>
      Array.isArray(given) ? given.filter(isObject).map((link) => omit(link, 'rel')) : given,
    ),
  ),
  where(
    'links-array-of-texts',
    novas,
    'The links of images without data are texts',
    unuploaded,
    set(['links'], (given) =>
      Array.isArray(given) ? given.filter(isObject).map((link) => link.href ?? null) : given,
    ),
  ),
  where(
    'visibility-null-where-shared',
    images,
    'The visibility of shared images is null',
    ({ image }) => image.visibility === 'shared',
    set(['visibility'], () => null),
  ),
  where(
    'visibility-community',
    images,
    'The visibility of shared images is "accepted" (002 L132-134)',
    ({ image }) => image.visibility === 'shared',
    set(['visibility'], () => 'accepted'),
  ),
];
