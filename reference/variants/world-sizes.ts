/** Worlds of few images, of many, and of images that are all alike. */
import { omit, onEntry } from '../wraps/entries.ts';
import { each, lists, type Variant, variant } from './variant.ts';

function onlyFirst(count: number): NonNullable<Variant['prepare']> {
  return (world) => world.replace(world.live().slice(0, count));
}

const ANY_DATA = 'a server has the images that it has';

function exactly(count: number): NonNullable<Variant['prepare']> {
  return (world) => {
    while (world.live().length < count)
      world.add({ createdAt: 1_293_843_723_000_000, updatedAt: 1_393_843_723_000_000 });
    world.replace(world.live().slice(0, count));
  };
}

const unfinished = each((image) =>
  image.status === 'deleted' ? {} : { status: 'queued', size: null, checksum: null, virtualSize: null },
);

export const WORLD_SIZES: readonly Variant[] = [
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
  variant('all-unfinished', lists.all, `All images are waiting for their data (${ANY_DATA}).`, {
    prepare: unfinished,
  }),
  variant(
    'all-unfinished-without-sums',
    lists.otc,
    'All images are waiting for their data, and none shows a size or a checksum (004 L83, L93: available after an image file is uploaded).',
    { prepare: unfinished, stages: onEntry((entry) => omit(entry, 'size', 'checksum')) },
  ),
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
];
