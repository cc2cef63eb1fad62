/** Worlds whose images have odd ids, names, sizes and metadata. */

import { onEntry } from '../wraps/entries.ts';
import { each, lenient, lists, type Variant, variant } from './variant.ts';

const ANY_DATA = 'a server has the images that it has';

const ODD_KEYS: Readonly<Record<string, string>> = {
  '': 'empty key',
  ' ': 'blank key',
  'a.b': 'dot',
  'a/b~c': 'pointer',
  constructor: 'c',
  toString: 't',
  'key with blanks': '',
  '\u043a\u043b\u044e\u0447': '\u{1F511}',
  id: 'not the id',
  status: 'not the status',
  'quote"<>&\'': '"<>&\'',
  'org.openstack__1__os': 'linux',
};

export const WORLD_VALUES: readonly Variant[] = [
  variant('names-empty', lists.all, 'Two images have an empty name (002 L125-127, 000 L164: text).', {
    prepare: each((_image, index) => (index % 20 === 7 ? { name: '' } : {})),
  }),
  lenient('names-null', lists.all, 'Two images have no name, which is null (known servers; X44).', {
    prepare: each((_image, index) => (index % 20 === 7 ? { name: null } : {})),
  }),
  variant(
    'names-hard',
    lists.all,
    'Names have line ends, tabs, a blank at the end, and combining accents (002 L125-127, 000 L164: text).',
    {
      prepare: each((_image, index) => {
        const name = [
          'end blank ',
          'tab\there',
          'line\nend',
          'return\rhere',
          'e\u0301 combining',
          '\u202eright to left',
        ][index];
        return name === undefined ? {} : { name };
      }),
    },
  ),
  variant(
    'names-like-operators',
    lists.all,
    'Names look like operators, ids, numbers and markup (002 L125-127, 000 L164: text).',
    {
      prepare: each((_image, index) => {
        const names = [
          'in:a,b',
          'neq:x',
          '*',
          '%',
          '_',
          'null',
          'true',
          '0',
          '../..',
          '<script>alert(1)</script>',
          '{{7*7}}',
          '=1+1',
        ];
        const name = names[index];
        return name === undefined ? {} : { name };
      }),
    },
  ),
  variant(
    'size-zero',
    lists.showsSize,
    'Two active images have a size of zero bytes (002 L135-137: bytes).',
    {
      prepare: each((image, index) => (index % 20 === 8 && image.size !== null ? { size: 0 } : {})),
    },
  ),
  variant('sizes-huge', lists.showsSize, 'Two images have sizes near 2^53 (X09: at least 53 bits).', {
    prepare: each((image, index) =>
      index % 20 === 8 && image.size !== null ? { size: Number.MAX_SAFE_INTEGER - index } : {},
    ),
  }),
  variant(
    'newer-status',
    [...lists.images, ...lists.otc],
    'One image is deactivated, a word of a younger release (X23: the words of all releases).',
    {
      prepare: each((_image, index) => (index === 5 ? { status: 'deactivated' } : {})),
    },
  ),
  variant(
    'ids-in-capitals',
    lists.all,
    'Ids are UUIDs in capitals (RFC 9562 section 4: case does not matter).',
    {
      prepare: each((image) => ({ id: image.id.toUpperCase(), server: image.server?.toUpperCase() ?? null })),
    },
  ),
  variant('ids-of-one-kin', lists.all, 'Ids differ in their last digits only (002 L119-121: a UUID).', {
    prepare: each((_image, index) => ({
      id: `00000000-0000-1000-8000-${index.toString(16).padStart(12, '0')}`,
    })),
  }),
  variant('sizes-equal', lists.showsSize, `All images have one size (${ANY_DATA}).`, {
    prepare: each((image) => (image.size === null ? {} : { size: 1024 })),
  }),
  variant('sizes-zero', lists.showsSize, `All images have no bytes (${ANY_DATA}).`, {
    prepare: each((image) => (image.size === null ? {} : { size: 0 })),
  }),
  variant('sizes-adjacent', lists.showsSize, `Sizes are neighbours of each other (${ANY_DATA}).`, {
    prepare: each((image, index) => (image.size === null ? {} : { size: 1000 + index })),
  }),
  variant(
    'unfinished-of-no-size',
    lists.showsSize,
    'Images without data have a size of zero (002 L135-137: bytes, of which there are none).',
    {
      prepare: each((image) => (image.size === null ? { size: 0 } : {})),
    },
  ),
  variant(
    'one-size-known',
    lists.showsSize,
    `One image has its data, the others wait for it (${ANY_DATA}).`,
    {
      prepare: each((image, index) =>
        index === 1 || image.status === 'deleted'
          ? {}
          : { status: 'queued', size: null, checksum: null, virtualSize: null },
      ),
    },
  ),
  variant(
    'metadata-keys-odd',
    [...lists.novas, ...lists.otc],
    'Metadata have empty, dotted and foreign keys (X07, 004 L73: a map of texts).',
    {
      prepare: each((image, index) =>
        index % 10 === 3 ? { metadata: { ...image.metadata, ...ODD_KEYS } } : {},
      ),
    },
  ),
  variant(
    'metadata-of-objects',
    [...lists.novas, ...lists.otc],
    'Metadata have a key that objects of JavaScript know (X07).',
    {
      prepare: each((image, index) =>
        index % 10 === 3
          ? {
              metadata: {
                ...image.metadata,
                ...Object.fromEntries([
                  ['__proto__', 'polluted'],
                  ['hasOwnProperty', '1'],
                ]),
              },
            }
          : {},
      ),
    },
  ),
  variant(
    'metadata-many',
    [...lists.novas, ...lists.otc],
    'An image has three hundred entries of metadata, one of them very long (X07).',
    {
      prepare: each((image, index) =>
        index === 2
          ? {
              metadata: {
                ...image.metadata,
                ...Object.fromEntries(
                  Array.from({ length: 300 }, (_, at) => [`key_${at}`, 'x'.repeat(at === 7 ? 20_000 : 5)]),
                ),
              },
            }
          : {},
      ),
    },
  ),
  lenient(
    'backups',
    lists.novas,
    'Some images made from servers say that they are backups (003 L14-16: a kind of image).',
    {
      prepare: each((image) =>
        image.server !== null && image.minDisk === 0
          ? { metadata: { ...image.metadata, image_type: 'backup' } }
          : {},
      ),
    },
  ),
  lenient('properties-of-any-kind', lists.otc, 'Properties have values of any kind (X46).', {
    stages: onEntry((entry) => ({
      ...entry,
      properties: { n: 1, b: true, z: null, list: [1, { a: 'b' }], map: { k: { v: 'w' } } },
    })),
  }),
  lenient(
    'metadata-of-any-kind',
    lists.servers,
    'Some metadata are numbers, lists and objects (X07: an object).',
    {
      stages: onEntry((entry, image) =>
        image.minDisk === 0
          ? {
              ...entry,
              metadata: {
                image_type: image.server === null ? 'base' : 'snapshot',
                mappings: [{ device: 'vda' }],
                bits: 64,
              },
            }
          : entry,
      ),
    },
  ),
  lenient(
    'members-null',
    lists.otc,
    'The owner of some images is null (X44; Glance v1 shows one that is not known so).',
    {
      stages: onEntry((entry, image) => (image.minDisk === 20 ? { ...entry, owner: null } : entry)),
    },
  ),
];
