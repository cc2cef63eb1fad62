/** Further lawful ways of the image APIs. */
import type { Image } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { omit, onEntry } from '../wraps/entries.ts';
import { onFilter } from '../wraps/requests.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function onJsonText(change: (text: string) => string): Wraps {
  return {
    text: (right) => (text, exchange) =>
      exchange.format === 'json' ? change(right(text, exchange)) : right(text, exchange),
  };
}

/** Whether an image of the community is one that the caller has not made. */
function isForeign(image: Image): boolean {
  return image.visibility === 'shared' && image.minDisk === 0;
}

function isUnlisted({ minDisk }: Image): boolean {
  return minDisk === 40;
}

export const IMAGES_MORE: readonly Variant[] = [
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
  variant(
    'sizes-as-decimals',
    lists.showsSize,
    'Sizes are written with a decimal point, 1024 as 1024.0 (RFC 8259 section 6: the same number).',
    {
      stages: onJsonText((text) => text.replace(/("(?:OS-EXT-IMG-SIZE:)?size"):(\d+)/g, '$1:$2.0')),
    },
  ),
  variant(
    'numbers-with-exponents',
    lists.all,
    'All numbers are written with exponents (RFC 8259 section 6: the same numbers).',
    {
      stages: onJsonText((text) =>
        text.replace(/("(?:minDisk|minRam|min_disk|min_ram|progress|virtual_size)"):(\d+)/g, '$1:$2E+0'),
      ),
    },
  ),
  variant(
    'all-text-escaped',
    lists.all,
    'Every letter of every text is escaped, in capitals (RFC 8259 section 7).',
    {
      stages: onJsonText((text) =>
        text.replace(/"((?:[^"\\]|\\.)*)"/g, (whole) => {
          const inside = JSON.parse(whole) as string;
          return `"${inside
            .split('')
            .map((half) => `\\u${half.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
            .join('')}"`;
        }),
      ),
    },
  ),
  variant(
    'white-space-around',
    lists.all,
    'White space stands before, behind and within the document (RFC 8259 section 2).',
    {
      stages: onJsonText(
        (text) => `\r\n\t ${JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n')}\n\n `,
      ),
    },
  ),
  variant(
    'members-of-members',
    lists.all,
    'Images have deep and long members that no document names (X83).',
    {
      stages: onEntry((entry) => ({
        ...entry,
        extra: {
          a: { b: { c: { d: [[[[1]]]] } } },
          list: Array.from({ length: 40 }, (_, at) => ({ at })),
          'odd / ~ key': null,
          '': '',
        },
      })),
    },
  ),
  variant(
    'changing-extra-members',
    lists.all,
    'A member that no document names differs in every answer (X83: not judged).',
    {
      stages: onEntry((entry, _image, { number }) => ({
        ...entry,
        served_by: `node-${number}`,
        expires_in: number,
      })),
    },
  ),
];
