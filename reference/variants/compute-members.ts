/** Other lawful members of images in the compute APIs. */
import type { JsonObject } from '../model.ts';
import { isObject, omit, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

export const COMPUTE_MEMBERS: readonly Variant[] = [
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
  lenient(
    'server-only-when-single',
    lists.servers,
    'The server of an image is shown only in its own view (X36: nothing is required).',
    {
      stages: onEntry((entry, _image, _exchange, page) => (page ? omit(entry, 'server') : entry)),
    },
  ),
  variant(
    'server-id-in-list',
    lists.servers,
    'The list has serverId where the single view has the server (X36, 003 L18-20).',
    {
      stages: onEntry((entry, image, _exchange, page) =>
        page && image.server !== null ? { ...omit(entry, 'server'), serverId: image.server } : entry,
      ),
    },
  ),
  lenient('no-progress', lists.servers, 'No image shows its progress (X24: optional).', {
    stages: onEntry((entry) => omit(entry, 'progress')),
  }),
  variant(
    'progress-steps',
    lists.novas,
    'Images that are being made show any progress (X24: from 0 to 100).',
    {
      stages: onEntry((entry, image) =>
        entry.status === 'SAVING' ? { ...entry, progress: image.minDisk % 101 } : entry,
      ),
    },
  ),
];
