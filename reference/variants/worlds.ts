/** Further worlds: odd ids, sizes, metadata, numbers of images. */
import type { Image } from '../model.ts';
import { onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ANY_DATA = 'a server has the images that it has';

function each(change: (image: Image, index: number) => Partial<Image>): NonNullable<Variant['prepare']> {
  return (world) => world.replace(world.all().map((image, index) => ({ ...image, ...change(image, index) })));
}

function exactly(count: number): NonNullable<Variant['prepare']> {
  return (world) => {
    while (world.live().length < count)
      world.add({ createdAt: 1_293_843_723_000_000, updatedAt: 1_393_843_723_000_000 });
    world.replace(world.live().slice(0, count));
  };
}

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

export const WORLDS: readonly Variant[] = [
  variant('three-images', lists.all, `There are three images (${ANY_DATA}).`, { prepare: exactly(3) }),
  variant(
    'twenty-five-images',
    lists.all,
    `There are exactly 25 images, as many as a page often has (${ANY_DATA}).`,
    { prepare: exactly(25) },
  ),
  variant('hundred-images', lists.all, `There are exactly 100 images (${ANY_DATA}).`, {
    prepare: exactly(100),
  }),
  variant('long-list', lists.all, `There are 1,500 images (${ANY_DATA}).`, { prepare: exactly(1500) }),
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
  variant('all-private', lists.all, `All images are one's own (${ANY_DATA}).`, {
    prepare: each(() => ({ visibility: 'private' })),
  }),
  variant('all-snapshots', lists.novas, `All images were made from one server (${ANY_DATA}).`, {
    prepare: (world) => {
      const server = world.all().find((image) => image.server !== null)?.server ?? null;
      world.replace(
        world
          .all()
          .map((image) => ({ ...image, server, metadata: { ...image.metadata, image_type: 'snapshot' } })),
      );
    },
  }),
  variant('all-failed', lists.novas, `All images are in error (${ANY_DATA}).`, {
    prepare: each((image) => (image.status === 'deleted' ? {} : { status: 'killed' })),
  }),
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
  lenient('members-null', lists.otc, 'Whatever has no value is null (X44: everything but id and status).', {
    stages: onEntry((entry, image) =>
      image.minDisk === 20
        ? Object.fromEntries(
            Object.entries(entry).map(([name, value]) => [
              name,
              ['is_public', 'protected', 'min_disk', 'min_ram', 'owner', 'properties'].includes(name)
                ? null
                : value,
            ]),
          )
        : entry,
    ),
  }),
];
