/** Other lawful ways to show an image of the compute APIs. */
import type { JsonObject } from '../model.ts';
import { isObject, omit, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function linksOf(entry: JsonObject): readonly JsonObject[] {
  return Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
}

export const COMPUTE: readonly Variant[] = [
  variant(
    'links-in-another-order',
    lists.novas,
    'Links come in another order (I33: the order of links means nothing).',
    {
      stages: onEntry((entry) => ({ ...entry, links: [...linksOf(entry)].reverse() })),
    },
  ),
  lenient('no-alternate-link', lists.novas, 'There is no alternate link, as early servers have none (X05).', {
    stages: onEntry((entry) => ({
      ...entry,
      links: linksOf(entry).filter(({ rel }) => rel !== 'alternate'),
    })),
  }),
  variant('alternate-elsewhere', lists.novas, 'The alternate link leads to another host (001 L32, X52).', {
    stages: onEntry((entry, image) => ({
      ...entry,
      links: linksOf(entry).map((link) =>
        link.rel === 'alternate'
          ? { ...link, href: `http://glance.example.invalid/images/${image.id}` }
          : link,
      ),
    })),
  }),
  lenient(
    'public-host-in-links',
    lists.novas,
    'Links name the host that the public sees, with a project (X16: links need only end in /images/{id}).',
    {
      stages: onEntry((entry, image) => ({
        ...entry,
        links: linksOf(entry).map((link) => ({
          ...link,
          href: `https://cloud.example.invalid/${link.rel === 'self' ? 'v2/' : ''}openstack/images/${image.id}`,
        })),
      })),
    },
  ),
  lenient(
    'servers-hidden',
    lists.servers,
    'No image says which server it was made from (X36: nothing is required).',
    { stages: onEntry((entry) => omit(entry, 'server')) },
  ),
  variant(
    'no-servers-shown',
    lists.compute,
    'No image says which server it was made from (X36; 001 shows none).',
    {
      stages: onEntry((entry) => omit(entry, 'server')),
    },
  ),
  lenient(
    'progress-only-when-saving',
    lists.servers,
    'progress is there only while an image is being saved (X24: optional; the table of 000 has it without a condition).',
    {
      stages: onEntry((entry) => (entry.status === 'SAVING' ? entry : omit(entry, 'progress'))),
    },
  ),
  lenient(
    'disk-config-on-some',
    lists.servers,
    'OS-DCF:diskConfig is there only when the image says it (known servers; 000 L152-155).',
    {
      stages: onEntry((entry) =>
        entry['OS-DCF:diskConfig'] === 'AUTO' ? entry : omit(entry, 'OS-DCF:diskConfig'),
      ),
    },
  ),
  lenient(
    'no-extensions',
    lists.servers,
    'There are neither OS-DCF:diskConfig nor OS-EXT-IMG-SIZE:size, which are extensions (000 L152, L162).',
    {
      stages: onEntry((entry) => omit(entry, 'OS-DCF:diskConfig', 'OS-EXT-IMG-SIZE:size')),
    },
  ),
  lenient(
    'metadata-empty',
    lists.servers,
    'One image has no metadata, so an empty object (X07; 003 L14-16 has image_type in the response).',
    {
      stages: onEntry((entry) => (entry.name === 'cirros' ? { ...entry, metadata: {} } : entry)),
    },
  ),
  lenient(
    'base-images-say-no-type',
    lists.novas,
    'Base images have no image_type in their metadata (X25, I07).',
    {
      stages: onEntry((entry) => {
        const metadata = isObject(entry.metadata ?? null) ? (entry.metadata as JsonObject) : {};
        return metadata.image_type === 'base' ? { ...entry, metadata: omit(metadata, 'image_type') } : entry;
      }),
    },
  ),
  variant('null-metadata-as-text', lists.compute, 'A value of null is the text None in JSON too (X08).', {
    stages: onEntry((entry) => ({
      ...entry,
      metadata: Object.fromEntries(
        Object.entries(isObject(entry.metadata ?? null) ? (entry.metadata as JsonObject) : {}).map(
          ([key, value]) => [key, value ?? 'None'],
        ),
      ),
    })),
  }),
];
