/** Self links that lead nowhere or elsewhere (000 L136-150, 001 L22-36, 002 L141-155, 003 L93-107). */

import * as when from '../conditions.ts';
import { only } from '../only.ts';
import { ADDRESS_OF, LINKS, SELF, SELF_FOLLOWED, SHARED_SELF } from '../sentences/index.ts';
import { notThere, ofAnother, ofFirst, ofNeighbour, onAddressOf, put } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

export const SELF_LINKS: readonly Fault[] = [
  ...group('link.', lists.novas, LINKS.self, {
    'href-of-server: The href of self leads to /servers': onAddressOf('self', (address) =>
      address.replace('/images/', '/servers/'),
    ),
    'href-elsewhere: The href of self has a path that does not exist': [
      onAddressOf('self', (address) => address.replace('/v2', '/v9')),
      STRICT_ONLY,
    ],
    'self-without-version: The self link has no version, like the bookmark': [
      onAddressOf('self', (address) => address.replace('/v2', '')),
      STRICT_ONLY,
    ],
  }),
  ...group('link.', lists.images, SELF, {
    'self-wrong-version: self leads to /v3': [put('self', (image) => `/v3/images/${image.id}`), STRICT_ONLY],
    'self-elsewhere: self leads to /v2/image/{id}': put('self', (image) => `/v2/image/${image.id}`),
    'self-empty: One self is empty': [
      only(when.forVictim, put('self', '')),
      { requirements: '002-link-002 002-link-003 002-link-005' },
    ],
    'self-upper-case: The id in self is in upper case, which leads nowhere': put(
      'self',
      (image) => `/v2/images/${image.id.toUpperCase()}`,
    ),
  }),
  ...group('link.', lists.images, SELF_FOLLOWED, {
    "self-404: self leads to the image's place, where there is nothing": notThere,
    'self-404-for-one: The self of one image leads to its place, where there is nothing': only(
      when.forVictim,
      notThere,
    ),
  }),
  ...group('link.', lists.single, ADDRESS_OF.self, {
    'self-of-neighbour-on-later-pages: On pages after the first self links lead to other images': only(
      when.onLaterPages,
      onAddressOf('self', ofNeighbour),
    ),
    'self-of-neighbour-behind-filter: In a filtered list self links lead to other images': only(
      when.askedByNameOrStatus,
      onAddressOf('self', ofNeighbour),
    ),
    'self-with-slash: Self links end in a slash': onAddressOf('self', (address) => `${address}/`),
    'self-with-suffix: Self links end in .json': onAddressOf('self', (address) => `${address}.json`),
    'self-with-detail: Self links end in /detail': onAddressOf('self', (address) => `${address}/detail`),
    'self-id-cut: Ids in self links lack their last sign': onAddressOf('self', (address) =>
      address.slice(0, -1),
    ),
    'self-id-without-hyphens: Ids in self links have no hyphens': onAddressOf('self', (address, image) =>
      address.replace(image.id, image.id.replaceAll('-', '')),
    ),
    'self-on-another-host: Self links lead to the host of another deployment': [
      onAddressOf('self', (address) => `http://localhost:8774${address.replace(/^http:\/\/[^/]+/, '')}`),
      STRICT_ONLY,
    ],
  }),
  ...group('link.', lists.servers, ADDRESS_OF.selfOfSingle, {
    'self-of-neighbour-by-itself: The self link of a single image leads to another': only(
      when.onItem,
      onAddressOf('self', ofNeighbour),
    ),
  }),
  ...group('link.', lists.novas, ADDRESS_OF.self, {
    'self-secure: Self links say https where only http is served': [
      onAddressOf('self', (address) => address.replace('http:', 'https:')),
      STRICT_ONLY,
    ],
  }),
  ...group('link.', lists.rackspace, ADDRESS_OF.followedSelf, {
    'self-with-path-twice: Self links have the version twice': onAddressOf('self', (address) =>
      address.replace('/v2', '/v2/v2'),
    ),
  }),
  ...group('link.', lists.novas, LINKS.sharedSelf, {
    'href-of-list: The href of self leads to the list': onAddressOf('self', (address) =>
      address.replace(/\/[^/]+$/, '/detail'),
    ),
    'self-link-of-another: The self link of one image leads to another': [
      only(when.forVictim, onAddressOf('self', ofAnother)),
      { also: '001-consistency-008' },
    ],
    'self-links-all-the-same: All images have the same self link': [
      onAddressOf('self', ofFirst),
      { also: '001-consistency-008' },
    ],
  }),
  ...group('link.', lists.images, SHARED_SELF, {
    'self-of-another: The self of one image leads to another': [
      only(when.forVictim, onAddressOf('self', ofAnother)),
      { also: '002-consistency-009' },
    ],
    'self-without-id: self leads to the list': put('self', '/v2/images'),
    'self-all-the-same: All images have the same self': [
      onAddressOf('self', ofFirst),
      { also: '002-consistency-009' },
    ],
  }),
  ...group('link.', lists.single, ADDRESS_OF.sharedSelf, {
    'self-of-neighbour-at-end: The self link of the last image leads to another': [
      only(when.forLastOfList, onAddressOf('self', ofNeighbour)),
      { also: '001-consistency-008 002-consistency-009' },
    ],
    'self-with-name: Self links of private images end in the name': only(
      when.forPrivate,
      onAddressOf('self', (address, image) =>
        address.replace(image.id, encodeURIComponent(image.name ?? '')),
      ),
    ),
    'self-id-placeholder: Self links have the text {image_id} for the id': onAddressOf(
      'self',
      (address, image) => address.replace(image.id, '%7Bimage_id%7D'),
    ),
    'self-undefined: Self links of images without data end in undefined': only(
      when.forUnuploaded,
      onAddressOf('self', (address, image) => address.replace(image.id, 'undefined')),
    ),
  }),
];
