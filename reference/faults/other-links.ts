/** Links for file, schema, bookmark, alternate and server that lead nowhere or elsewhere. */

import { forLastOfList, forPrivate, forVictim, onLaterPages } from '../conditions.ts';
import type { JsonObject } from '../model.ts';
import { only } from '../only.ts';
import { ADDRESS_OF, FILE, LINKS, SERVER_LINKS, SHARED_FILE, TOP } from '../sentences/index.ts';
import {
  isLaterPage,
  isObject,
  notThere,
  ofAnother,
  ofNeighbour,
  onAddressOf,
  onEntry,
  onList,
  onTop,
  put,
} from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

export const OTHER_LINKS: readonly Fault[] = [
  ...group('link.', lists.novas, SERVER_LINKS, {
    'server-of-another: The self link of a server leads to another server': onEntry((entry) => {
      const server = entry.server ?? null;
      if (!isObject(server) || !Array.isArray(server.links)) return entry;
      const moved = server.links
        .filter(isObject)
        .map((link) => ({ ...link, href: String(link.href).replace(/[0-9a-f]{12}$/, '000000000000') }));
      return { ...entry, server: { ...server, links: moved } };
    }),
    'server-of-neighbour-on-later-pages: On pages after the first links of servers lead to /images': [
      onEntry((entry, _image, _exchange, page) => {
        const server = entry.server ?? null;
        if (!isLaterPage(page) || !isObject(server) || !Array.isArray(server.links)) return entry;
        const moved: JsonObject[] = server.links
          .filter(isObject)
          .map((each) => ({ ...each, href: String(each.href).replace('/servers/', '/images/') }));
        return { ...entry, server: { ...server, links: moved } };
      }),
      { consequences: '000-consistency-003 001-consistency-003' },
    ],
  }),
  ...group('link.', lists.servers, LINKS.following, {
    "single-404: Self links lead to the image's place, where there is nothing": notThere,
    'single-404-for-one: The self link of one image leads to its place, where there is nothing': only(
      forVictim,
      notThere,
    ),
  }),
  ...group('link.', lists.images, FILE, {
    'file-is-self: file is the same as self': onEntry((entry) => ({ ...entry, file: entry.self ?? null })),
  }),
  ...group('link.', lists.images, TOP.last, {
    'last-number: A member called last is the number of pages': [onTop('last', 3), { also: '002-link-016' }],
    'last-object: A member called last is an object with an address': onTop('last', { href: '/v2/images' }),
  }),
  ...group('link.', lists.images, TOP.schema, {
    'schema-of-image: schema of the list leads to the schema of a single image': [
      onTop('schema', '/v2/schemas/image'),
      STRICT_ONLY,
    ],
    'schema-elsewhere: schema leads to another address': onTop('schema', '/v2/schemas/servers'),
    'schema-lost-behind-filter: A filtered list has no schema': [
      onList((document, { search }) => {
        const { schema: _, ...rest } = document;
        return /name=|status=/.test(search) ? rest : document;
      }),
      STRICT_ONLY,
    ],
  }),
  ...group('link.', lists.images, ADDRESS_OF.file, {
    'file-on-later-pages: On pages after the first file leads to /data': only(
      onLaterPages,
      onAddressOf('file', (address) => address.replace(/file$/, 'data')),
    ),
  }),
  ...group('link.', lists.novas, ADDRESS_OF.bookmark, {
    'bookmark-of-neighbour: Bookmark links lead to other images': onAddressOf('bookmark', ofNeighbour),
  }),
  ...group('link.', lists.compute, ADDRESS_OF.bookmarkBesideSelf, {
    'bookmark-is-self: Bookmark links are the same as self links': onAddressOf(
      'bookmark',
      (address, _image, exchange) => address.replace(exchange.origin, `${exchange.origin}/v2`),
    ),
  }),
  ...group('link.', lists.novas, ADDRESS_OF.alternate, {
    'alternate-of-neighbour: Alternate links lead to other images': onAddressOf('alternate', ofNeighbour),
  }),
  ...group('link.', lists.novas, LINKS.sharedBookmark, {
    'bookmark-of-another: The bookmark link of one image leads to another': only(
      forVictim,
      onAddressOf('bookmark', ofAnother),
    ),
  }),
  ...group('link.', lists.images, SHARED_FILE, {
    'file-of-another: The file of one image is that of another': only(
      forVictim,
      onAddressOf('file', ofAnother),
    ),
    'file-no-path: file is a bare file name': [
      put('file', (image) => `${image.name ?? 'image'}.qcow2`),
      { also: '002-link-007' },
    ],
  }),
  ...group('link.', lists.images, ADDRESS_OF.sharedFile, {
    'file-of-neighbour-at-end: The file of the last image is that of another': only(
      forLastOfList,
      onAddressOf('file', ofNeighbour),
    ),
    'file-of-private: The file of private images has no version and no id': only(
      forPrivate,
      onAddressOf('file', () => '/files/download'),
    ),
  }),
  ...group('link.', lists.novas, ADDRESS_OF.sharedBookmark, {
    'bookmark-of-private-is-list: The bookmark link of private images leads to the list': only(
      forPrivate,
      onAddressOf('bookmark', (address) => address.replace(/\/[^/]+$/, '')),
    ),
  }),
  ...group('link.', lists.novas, ADDRESS_OF.sharedAlternate, {
    'alternate-without-id: Alternate links lead to the list of the image service': onAddressOf(
      'alternate',
      (address) => address.replace(/\/[^/]+$/, ''),
    ),
    'alternate-at-end: The alternate link of the last image leads to another': only(
      forLastOfList,
      onAddressOf('alternate', ofNeighbour),
    ),
  }),
];
