/** Further visibilities, owners, tags and checksums. */
import type { Image } from '../model.ts';
import { omit, onEntry } from '../wraps/entries.ts';
import { onFilter } from '../wraps/requests.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

/** Whether an image of the community is one that the caller has not made. */
function isForeign(image: Image): boolean {
  return image.visibility === 'shared' && image.minDisk === 0;
}

function isUnlisted({ minDisk }: Image): boolean {
  return minDisk === 40;
}

export const VISIBILITY_AND_OWNERS: readonly Variant[] = [
  lenient(
    'community-images',
    lists.images,
    'Images of the community are listed to who asks for them (X69: a further word).',
    {
      stages: {
        ...onEntry((entry, image) => (isForeign(image) ? { ...entry, visibility: 'community' } : entry)),
        pool: (right) => (query, exchange) => {
          const asked = query.filters.some(
            ({ parameter, value }) => parameter === 'visibility' && value === 'community',
          );
          return right(query, exchange).filter((image) => isForeign(image) === asked);
        },
        refuse: (right) => (refusal, exchange) =>
          refusal.parameter === 'visibility' && refusal.value === 'community'
            ? undefined
            : right(refusal, exchange),
      },
    },
  ),
  lenient(
    'visibility-of-further-words',
    lists.images,
    'Some images have a visibility of a further word, and come for none of the others (X69: a warning).',
    {
      stages: {
        ...onEntry((entry, image) => (isUnlisted(image) ? { ...entry, visibility: 'unlisted' } : entry)),
        ...onFilter('visibility', (_value, _filter, image, kept) => kept && !isUnlisted(image)),
      },
    },
  ),
  lenient('checksums-of-sha-256', lists.showsSize, 'Checksums have 64 digits (X70: any text).', {
    prepare: (world) =>
      world.replace(
        world.all().map((image) => ({
          ...image,
          checksum: image.checksum === null ? null : image.checksum.repeat(2),
        })),
      ),
  }),
  variant(
    'checksums-in-capitals',
    [...lists.images, ...lists.otc],
    'Checksums have hexadecimal digits in capitals (X70).',
    {
      prepare: (world) =>
        world.replace(
          world.all().map((image) => ({ ...image, checksum: image.checksum?.toUpperCase() ?? null })),
        ),
    },
  ),
  variant('tags-filter-after-all', lists.images, 'Images can be filtered by tags (X21: known servers do).', {
    stages: {
      refuse: (right) => (refusal, exchange) =>
        refusal.parameter === 'tags' ? undefined : right(refusal, exchange),
      select: (right) => (images, query, exchange) => {
        const tags = (exchange.pairs ?? []).filter(([name]) => name === 'tags').map(([, value]) => value);
        return right(images, query, exchange).filter((image) =>
          tags.every((tag) => image.tags.includes(tag)),
        );
      },
    },
  }),
  lenient(
    'owner-means-sharer',
    lists.images,
    'owner finds what its tenant has shared, and nothing else (X19: who shares).',
    {
      stages: {
        keeps: (right) => (image, filter, query, exchange) =>
          right(image, filter, query, exchange) &&
          (filter.parameter !== 'owner' || image.visibility === 'shared'),
      },
    },
  ),
  variant('owners-not-shown', lists.images, 'Images do not show their owners (X84).', {
    stages: onEntry((entry) => omit(entry, 'owner')),
  }),
  variant(
    'foreign-are-found',
    lists.images,
    'Images of others that the caller may not list can serve as markers (X64).',
    {
      stages: {
        pool: (right) => (query, exchange) => right(query, exchange).filter(({ minDisk }) => minDisk !== 40),
      },
    },
  ),
];
