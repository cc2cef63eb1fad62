/** Other worlds: few images, none, all alike, and images that are hard to sort or to name. */
import type { Image } from '../model.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ANY_DATA = 'a server has the images that it has';

/** The world with each image changed. */
function each(change: (image: Image, index: number) => Partial<Image>): NonNullable<Variant['prepare']> {
  return (world) => world.replace(world.all().map((image, index) => ({ ...image, ...change(image, index) })));
}

function onlyFirst(count: number): NonNullable<Variant['prepare']> {
  return (world) => world.replace(world.live().slice(0, count));
}

export const DATA: readonly Variant[] = [
  variant('no-images', lists.all, `There are no images (${ANY_DATA}).`, { prepare: onlyFirst(0) }),
  variant('one-image', lists.all, `There is one image (${ANY_DATA}).`, { prepare: onlyFirst(1) }),
  variant('two-images', lists.all, `There are two images (${ANY_DATA}).`, { prepare: onlyFirst(2) }),
  variant(
    'only-public-base-images',
    lists.all,
    `All images are public, active and made from no server (${ANY_DATA}).`,
    {
      prepare: (world) =>
        world.replace(
          world
            .live()
            .filter(
              (image) => image.visibility === 'public' && image.status === 'active' && image.server === null,
            ),
        ),
    },
  ),
  variant('all-alike', lists.all, `The images differ in their ids and checksums only (${ANY_DATA}).`, {
    prepare: (world) => {
      const model = world.live()[0];
      if (!model) return;
      world.replace(
        world.live().map(({ id }, index) => ({ ...model, id, checksum: String(index).padStart(32, '0') })),
      );
    },
  }),
  variant('all-times-equal', lists.all, `All images were made and changed at one moment (${ANY_DATA}).`, {
    prepare: each(() => ({ createdAt: 1_293_843_723_000_000, updatedAt: 1_293_843_723_000_000 })),
  }),
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
  variant('all-unfinished', lists.all, `All images are waiting for their data (${ANY_DATA}).`, {
    prepare: each((image) =>
      image.status === 'deleted' ? {} : { status: 'queued', size: null, checksum: null, virtualSize: null },
    ),
  }),
  lenient(
    'newer-status',
    [...lists.images, ...lists.otc],
    'One image is deactivated, a status newer than the document (X23: the list is open).',
    {
      prepare: each((_image, index) => (index === 5 ? { status: 'deactivated' } : {})),
    },
  ),
];
