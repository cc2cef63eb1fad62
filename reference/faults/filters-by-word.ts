/** Filters by a word taken wrongly: status, visibility, owner, type, server, formats. */
import { shownStatus } from '../apis/nova.ts';
import { withParameter } from '../conditions.ts';
import { lastSegment } from '../filters.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { onRefusal } from '../wraps/answers.ts';
import { addingMatches, comparing, filterOf, has, onFilter, onPool, onSelected } from '../wraps/requests.ts';
import { failingAt, refuses } from './failures.ts';
import { type Fault, group, lists } from './fault.ts';

/** Takes parameters that are nothing to filter by, and then lists deleted images as well. */
function showingDeletedBy(...parameters: readonly string[]): Wraps {
  return {
    ...onRefusal(
      ({ parameter }) => parameters.includes(parameter ?? ''),
      () => undefined,
    ),
    ...onPool((pool, _query, exchange) =>
      parameters.some((name) => has(exchange, name)) ? exchange.world.all() : pool,
    ),
  };
}

const type = filterOf('type');
const server = filterOf('server');
const status = filterOf('status');
const diskFormat = filterOf('disk_format');
const visibility = filterOf('visibility');

export const FILTERS_BY_WORD: readonly Fault[] = [
  ...group('filter.', lists.compute, sentences.TYPE_FILTER, {
    'type-base-finds-nothing: type=BASE finds nothing though there are base images': type.keeping(
      (_image, value) => value !== 'BASE',
    ),
    'type-server-finds-nothing: type=SERVER finds nothing though images were made from servers': type.keeping(
      (_image, value) => value !== 'SERVER',
    ),
    'type-all-finds-nothing: type=ALL finds nothing': type.keeping((_image, value) => value !== 'ALL'),
    'type-server-includes-base: type=SERVER gives base images too': type.adding(
      (_image, value) => value === 'SERVER',
    ),
  }),
  ...group('filter.', lists.novas, sentences.TYPE_FILTER, {
    'type-base-includes-snapshots: type=BASE gives images made from servers too': type.adding(
      (_image, value) => value === 'BASE',
    ),
    'type-swapped: type=BASE gives images made from servers, and the other way round': onFilter(
      'type',
      (_value, filter, _image, kept) => (filter.bound === 'ALL' ? kept : !kept),
    ),
  }),
  ...group('filter.', lists.novas, sentences.TYPE_DEFAULT, {
    'type-defaults-to-base: Without a type only base images are listed': onSelected((found, query) =>
      query.filters.some(({ kind }) => kind === 'type')
        ? found
        : found.filter(({ server }) => server === null),
    ),
  }),
  ...group('status.', lists.compute, sentences.TYPE_WORDS, {
    'bad-type-accepted: A type that is none of the three gives every image': [
      onFilter('type', (_value, filter, _image, kept) => kept || filter.kind === 'never'),
      { also: '001-status-007' },
    ],
  }),
  ...group('filter.', lists.servers, sentences.SERVER_FILTER, {
    'server-by-id-finds-nothing: A server given by its id finds nothing': server.keeping((_image, value) =>
      value.includes('/'),
    ),
  }),
  ...group('filter.', lists.novas, sentences.SERVER_FILTER, {
    'server-by-url-finds-nothing: A server given by its URL finds nothing': server.keeping(
      (_image, value) => !value.includes('/'),
    ),
    'server-any: Any server gives the images of all servers': server.comparing(
      (image) => image.server !== null,
    ),
    "server-by-beginning: Compares all but the last letter of the server's id": server.comparing(
      (image, value) => image.server?.slice(0, -1) === lastSegment(value).slice(0, -1),
    ),
    'server-unknown-gives-all: A server that no image was made from gives every image': onSelected(
      (found, query, exchange) => {
        const asked = query.filters.some(({ kind }) => kind === 'server');
        return asked && found.length === 0 ? exchange.world.live() : found;
      },
    ),
    'server-unknown-by-url-gives-all: The URL of a server that no image was made from gives every image':
      onSelected((found, query, exchange) => {
        const asked =
          query.filters.some(({ kind }) => kind === 'server') &&
          /server=[^&]*(?:\/|%2F)/i.test(exchange.search);
        return asked && found.length === 0 ? exchange.world.live() : found;
      }),
    'server-is-image-id: Compares the server with the ids of images': server.comparing(
      (image, value) => image.id === lastSegment(value),
    ),
    'server-by-any-segment: A server is found in any place of its address, by the first ten letters of its id':
      server.comparing((image, value) => image.server !== null && value.includes(image.server.slice(0, 8))),
    'server-with-more-after-its-id: Takes the first 36 letters of what names a server for its id':
      server.comparing(
        (image, value) => image.server !== null && lastSegment(value).startsWith(image.server),
      ),
    'server-by-the-end-of-its-id: A server is found by the end of its id': server.comparing(
      (image, value) => image.server?.endsWith(lastSegment(value)) === true,
    ),
  }),
  ...group('filter.', lists.novas, sentences.STATUS_WORDS, {
    'error-finds-nothing: status=ERROR finds nothing though an image is shown as ERROR': status.keeping(
      (_image, value) => value !== 'ERROR',
    ),
    'unknown-finds-nothing: status=UNKNOWN finds nothing though an image is shown as UNKNOWN': status.keeping(
      (_image, value) => value !== 'UNKNOWN',
    ),
    'active-includes-unknown: status=ACTIVE gives images shown as UNKNOWN too': status.adding(
      (image, value) => value === 'ACTIVE' && shownStatus(image) === 'UNKNOWN',
    ),
    'status-lower-case-only: Finds nothing for a status in upper case': status.comparing(
      (image, value) => shownStatus(image).toLowerCase() === value,
    ),
    'deleted-gives-all: status=DELETED gives every image': status.adding(
      (_image, value) => value === 'DELETED',
    ),
  }),
  ...group('filter.', lists.otc, sentences.DISK_FORMAT_FILTER, {
    'disk_format-by-container: disk_format is compared with the container format': diskFormat.comparing(
      (image, value) => image.containerFormat === value,
    ),
    'disk_format-prefix: disk_format=vhd and vmdk are taken for the same, as they begin alike':
      diskFormat.comparing((image, value) => image.diskFormat[0] === value[0]),
    'disk_format-or-unsized: A disk_format gives images without data too': diskFormat.adding(
      (image) => image.size === null,
    ),
  }),
  ...group('filter.', lists.otc, sentences.CONTAINER_FORMAT_FILTER, {
    'container_format-by-disk: container_format is compared with the disk format': comparing(
      'container_format',
      (image, value) => image.diskFormat === value,
    ),
  }),
  ...group('filter.', lists.otc, sentences.DISK_FORMATS_OVERLAP, {
    'disk_format-raw-is-any: disk_format=raw gives images of other formats too': diskFormat.adding(
      (_image, value) => value === 'raw',
    ),
  }),
  ...group('filter.', lists.otc, sentences.CONTAINER_FORMATS_OVERLAP, {
    'container_format-bare-is-any: container_format=bare gives images of other formats too': addingMatches(
      'container_format',
      (_image, value) => value === 'bare',
    ),
  }),
  ...group('status.', lists.otc, sentences.WORD_OF_NO_STATUS, {
    'no-status-gives-all: A word with an underscore that is no status gives every image': status.adding(
      (_image, value) => value.includes('_') && value !== 'pending_delete',
    ),
  }),
  ...group('filter.', lists.otc, sentences.STATUS_FILTER, {
    'status-upper-case-only: Finds nothing for a status in lower case, as it is shown': status.comparing(
      (image, value) => image.status.toUpperCase() === value,
    ),
  }),
  ...group('filter.', lists.checksummed, sentences.STATUS_WORDS, {
    'status-saving-includes-queued: Gives queued images too when asked for saving ones; the filter is a direct comparison':
      status.adding((image, value) => value === 'saving' && image.status === 'queued'),
  }),
  ...group('filter.', lists.images, sentences.VISIBILITY_FILTER, {
    'visibility-shared-finds-nothing: Gives no image for visibility=shared although there are some':
      visibility.keeping((_image, value) => value !== 'shared'),
    'visibility-public-loses-protected: visibility=public leaves out protected images': visibility.keeping(
      (image, value) => !(value === 'public' && image.protected),
    ),
  }),
  ...group('filter.', lists.images, sentences.OWNER_FILTER, {
    'owner-any: Any owner but that of the token finds every image that is not its own': addingMatches(
      'owner',
      (image) => image.visibility === 'public',
    ),
  }),
  ...failingAt('filter.', lists.compute, sentences.TYPE_WORDS_TAKEN, refuses(400), {
    'type-server-refused': ['type=SERVER', withParameter('type', 'SERVER')],
  }),
  ...failingAt('filter.', lists.images, sentences.VISIBILITY_WORDS_TAKEN, refuses(400), {
    'visibility-shared-refused': ['visibility=shared', withParameter('visibility', 'shared')],
  }),
  ...group('filter.', lists.images, sentences.NO_FILTER_BY_TAGS, {
    'tags-show-deleted: Asked by tags, the list has deleted images too': showingDeletedBy('tags'),
  }),
  ...group('filter.', lists.images, sentences.NO_FILTER_BY_LINKS, {
    'links-show-deleted: Asked by self, file or schema, the list has deleted images too': showingDeletedBy(
      'self',
      'file',
      'schema',
    ),
  }),
  ...group('filter.', lists.all, sentences.STATUS_FILTER, {
    'status-loses-private: A status leaves out private images': status.keeping(
      (image) => image.visibility !== 'private',
    ),

    'status-by-first-letter: A status is compared by its first three letters': status.comparing(
      (image, value) =>
        [image.status, shownStatus(image)].some((shown) => shown.slice(0, 3) === value.slice(0, 3)),
    ),
  }),
  ...group('filter.', lists.novas, sentences.SAVING_LOST, {
    'saving-loses-queued: status=SAVING finds only some of the images shown as SAVING': status.keeping(
      (image, value) => !(value === 'SAVING' && image.status === 'queued'),
    ),
  }),
  ...group('filter.', lists.images, sentences.VISIBILITIES_OVERLAP, {
    'visibility-shared-is-private: Gives shared images too when asked for private ones': visibility.adding(
      (image, value) => value === 'private' && image.visibility === 'shared',
    ),
  }),
];
