/** Links of document 002 that lead nowhere or elsewhere (002 L141-155, L183-197). */
import type { Image } from '../model.ts';
import { isVictim, onEntry, onList } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const SELF = '(002 L141-143: the link to the image)';
const FILE = '(002 L144-146, L184: the file of the image)';

function other(images: readonly Image[], id: string): string {
  return images.find((image) => image.id !== id)?.id ?? id;
}

export const LINKS_IMAGES: readonly Fault[] = [
  fault(
    'link.self-of-another',
    lists.images,
    `The self of one image leads to another ${SELF}.`,
    onEntry((entry, image, exchange) =>
      isVictim(image, exchange)
        ? { ...entry, self: `/v2/images/${other(exchange.world.live(), image.id)}` }
        : entry,
    ),
  ),
  fault(
    'link.self-all-the-same',
    lists.images,
    `All images have the same self ${SELF}.`,
    onEntry((entry, _image, exchange) => ({
      ...entry,
      self: `/v2/images/${exchange.world.live()[0]?.id ?? ''}`,
    })),
  ),
  fault(
    'link.self-without-id',
    lists.images,
    `self leads to the list ${SELF}.`,
    onEntry((entry) => ({ ...entry, self: '/v2/images' })),
  ),
  fault(
    'link.self-wrong-version',
    lists.images,
    `self leads to /v3 ${SELF}.`,
    onEntry((entry, image) => ({ ...entry, self: `/v3/images/${image.id}` })),
    STRICT_ONLY,
  ),
  fault(
    'link.self-elsewhere',
    lists.images,
    `self leads to /v2/image/{id} ${SELF}.`,
    onEntry((entry, image) => ({ ...entry, self: `/v2/image/${image.id}` })),
  ),
  fault(
    'schema.self-no-uri',
    lists.images,
    `self has blanks and braces in it ${SELF}.`,
    onEntry((entry, image) => ({ ...entry, self: `{endpoint} /images/${image.id}` })),
  ),
  fault(
    'link.self-empty',
    lists.images,
    `One self is empty ${SELF}.`,
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, self: '' } : entry)),
  ),
  fault(
    'link.self-upper-case',
    lists.images,
    `The id in self is in upper case, which leads nowhere ${SELF}.`,
    onEntry((entry, image) => ({ ...entry, self: `/v2/images/${image.id.toUpperCase()}` })),
  ),
  fault(
    'link.file-is-self',
    lists.images,
    `file is the same as self ${FILE}.`,
    onEntry((entry) => ({ ...entry, file: entry.self ?? null })),
  ),
  fault(
    'link.file-of-another',
    lists.images,
    `The file of one image is that of another ${FILE}.`,
    onEntry((entry, image, exchange) =>
      isVictim(image, exchange)
        ? { ...entry, file: `/v2/images/${other(exchange.world.live(), image.id)}/file` }
        : entry,
    ),
  ),
  fault(
    'link.file-no-path',
    lists.images,
    `file is a bare file name ${FILE}.`,
    onEntry((entry, image) => ({ ...entry, file: `${image.name ?? 'image'}.qcow2` })),
  ),
  fault(
    'pagination.next-under-another-name',
    lists.images,
    'The next link is called next_page (002 L18-20: next).',
    onList((document) => {
      const { next, ...rest } = document;
      return next === undefined ? rest : { ...rest, next_page: next };
    }),
  ),
  fault(
    'pagination.next-elsewhere',
    lists.images,
    'next leads to a path that does not exist (002 L18-20, L196).',
    onList((document) =>
      typeof document.next === 'string'
        ? { ...document, next: document.next.replace('/v2/images', '/v2/image-list') }
        : document,
    ),
  ),
  fault(
    'pagination.next-on-another-host',
    lists.images,
    'next leads to another host (002 L18-20, L196).',
    onList((document) =>
      typeof document.next === 'string'
        ? { ...document, next: `http://images.example.invalid${document.next}` }
        : document,
    ),
  ),
  fault(
    'pagination.next-without-version',
    lists.images,
    'next has lost the version in its path (002 L18-20, L196).',
    onList((document) =>
      typeof document.next === 'string' ? { ...document, next: document.next.replace('/v2', '') } : document,
    ),
  ),
  fault(
    'pagination.first-elsewhere',
    lists.images,
    'first leads to a path that does not exist (002 L22, L195).',
    onList((document) =>
      typeof document.first === 'string'
        ? { ...document, first: document.first.replace('/v2/images', '/v2/first') }
        : document,
    ),
  ),
  fault(
    'link.schema-of-image',
    lists.images,
    'schema of the list leads to the schema of a single image (002 L14-15, L197).',
    onList((document) => ({
      ...document,
      schema: '/v2/schemas/image',
    })),
    STRICT_ONLY,
  ),
  fault('link.self-404', lists.images, `self leads to the image's place, where there is nothing ${SELF}.`, {
    lookup: () => () => undefined,
  }),
  fault(
    'link.self-404-for-one',
    lists.images,
    `The self of one image leads to its place, where there is nothing ${SELF}.`,
    {
      lookup: (right) => (id, exchange) =>
        exchange.world.victim()?.id === id ? undefined : right(id, exchange),
    },
  ),
];
