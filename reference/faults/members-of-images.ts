/** Members of document 002's images that are missing or wrong (002 L112-146). */

import { forShared, forVictim, onLaterPages } from '../conditions.ts';
import { only } from '../only.ts';
import { PRESENT, VALUE } from '../sentences/index.ts';
import { dropping, isLaterPage, onEntry, put, set } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

export const MEMBERS_OF_IMAGES: readonly Fault[] = [
  ...group('schema.', lists.images, VALUE.visibility, {
    'visibility-null-where-shared: The visibility of shared images is null': only(
      forShared,
      set('visibility', null),
    ),
    'visibility-boolean: Visibilities are true and false': set('visibility', (word) => word === 'public'),
  }),
  ...group('schema.', lists.images, VALUE.visibilityWord, {
    'visibility-community: The visibility of shared images is "accepted"': only(
      forShared,
      set('visibility', 'accepted'),
    ),
    'visibility-unknown: One image has the visibility "hidden"': only(forVictim, set('visibility', 'hidden')),
    'visibility-upper-case: Visibilities are in upper case': [
      set('visibility', (word) => String(word).toUpperCase()),
      { consequences: '002-filter-005 002-filter-042' },
    ],
  }),
  ...group('schema.', lists.images, PRESENT.visibility, {
    'visibility-missing: Images have no visibility': dropping('visibility'),
    'one-visibility-missing: One image has no visibility': only(forVictim, dropping('visibility')),
    'visibility-missing-on-later-pages: Images of later pages have no visibility': only(
      onLaterPages,
      dropping('visibility'),
    ),
  }),
  ...group('schema.', lists.images, PRESENT.size, {
    'size-missing: Images have no size': dropping('size'),
    'one-size-missing: One image that has been uploaded has no size': only(forVictim, dropping('size')),
  }),
  ...group('schema.', lists.images, VALUE.size, {
    'size-float: Sizes have a fraction': set('size', (size) =>
      typeof size === 'number' ? size + 0.5 : size,
    ),
    ...under(forVictim, {
      'size-negative: One size is negative': [
        set('size', (size) => -Number(size)),
        { also: '002-filter-027' },
      ],
      'size-boolean: One size is true': set('size', true),
      'size-array: One size is an array': set('size', (size) => [size]),
    }),
    'size-in-words: Sizes are texts such as "24 MB"': set('size', (size) =>
      typeof size === 'number' ? `${Math.ceil(size / 2 ** 20)} MB` : size,
    ),
    'size-in-32-bits: Sizes above 2 GiB are negative, as 32 bits make them': [
      set('size', (size) => (typeof size === 'number' ? size | 0 : size)),
      { also: '002-filter-018 002-filter-027' },
    ],
    'size-text-on-later-pages: Sizes on later pages are texts with a unit': onEntry(
      (entry, _image, _exchange, page) =>
        isLaterPage(page) ? { ...entry, size: `${String(entry.size)} B` } : entry,
    ),
    'unuploaded-size-negative: Images without data have the size -1': onEntry((entry, image) =>
      image.size === null ? { ...entry, size: -1 } : entry,
    ),
  }),
  ...group('schema.', lists.images, PRESENT.checksum, {
    'checksum-missing: Images have no checksum': dropping('checksum'),
    'one-checksum-missing: One image that has been uploaded has no checksum': only(
      forVictim,
      dropping('checksum'),
    ),
  }),
  ...group('schema.', lists.images, VALUE.checksum, {
    'checksum-number: One checksum is a number': only(forVictim, set('checksum', 123456789)),
  }),
  ...group('schema.', lists.images, VALUE.checksumDigits, {
    'checksum-short: Checksums have 31 digits': set('checksum', (sum) =>
      typeof sum === 'string' ? sum.slice(1) : sum,
    ),
    'checksum-no-hex: One checksum has a letter beyond f': only(
      forVictim,
      set('checksum', (sum) => `z${String(sum).slice(1)}`),
    ),
  }),
  ...group('schema.', lists.images, VALUE.statusWord, {
    'status-unknown-word: One status is "ready"': only(forVictim, set('status', 'ready')),
    'status-upper-case: Statuses are in upper case': [
      set('status', (word) => String(word).toUpperCase()),
      { also: '002-filter-015' },
    ],
  }),
  ...group('schema.', lists.images, PRESENT.self, {
    'self-missing: Images have no self': dropping('self'),
    'one-self-missing: One image has no self': only(forVictim, dropping('self')),
  }),
  ...group('schema.', lists.images, VALUE.self, {
    'self-object: self is an object with a href': set('self', (self) => ({ href: self })),
  }),
  ...group('schema.', lists.images, PRESENT.file, {
    'file-missing: Images have no file': dropping('file'),
    'one-file-missing: One image has no file': only(forVictim, dropping('file')),
  }),
  ...group('schema.', lists.images, VALUE.file, {
    'file-null: One file is null': only(forVictim, set('file', null)),
  }),
  ...group('schema.', lists.images, VALUE.checksumOfActive, {
    'uploaded-checksum-null: An image that has been uploaded has a null checksum': [
      only(forVictim, put('checksum', null)),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.images, VALUE.sizeOfActive, {
    'uploaded-size-null: An image that has been uploaded has a null size': [
      only(forVictim, put('size', null)),
      { also: '002-filter-035', consequences: '002-sorting-005 002-sorting-006' },
    ],
  }),
];
