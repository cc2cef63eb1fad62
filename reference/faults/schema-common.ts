/** Members that are missing or of the wrong kind, where several APIs have them. */
import type { ApiId, Json, JsonObject } from '../model.ts';
import { isLaterPage, isVictim, omit, onEntry, onList } from '../wraps.ts';
import { type Extras, type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

type Change = (value: Json) => Json;

/** A fault that falls on a member of each image, or of one. */
export function member(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  name: string,
  change: Change,
  whom: 'each' | 'one' = 'each',
  extras: Extras = {},
): Fault {
  const stages = onEntry((entry, image, exchange) =>
    name in entry && (whom === 'each' || isVictim(image, exchange))
      ? { ...entry, [name]: change(entry[name] ?? null) }
      : entry,
  );
  return fault(`schema.${slug}`, apis, breaks, stages, extras);
}

/** A fault that leaves a member out of each image, or of one. */
export function missing(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  name: string,
  whom: 'each' | 'one' | 'later' = 'each',
  extras: Extras = {},
): Fault {
  const stages = onEntry((entry, image, exchange, page) => {
    const falls = { each: true, one: isVictim(image, exchange), later: isLaterPage(page) }[whom];
    return falls ? omit(entry, name) : entry;
  });
  return fault(`schema.${slug}`, apis, breaks, stages, extras);
}

const ENTRY = '000 L122-186, 002 L112-146, 004 L54-94 and the examples of 001 give every image';

function imagesOf(document: JsonObject): readonly Json[] {
  return Array.isArray(document.images) ? document.images : [];
}

export const SCHEMA_COMMON: readonly Fault[] = [
  missing('id-missing', lists.all, `Images have no id (${ENTRY} one).`, 'id'),
  missing('one-id-missing', lists.all, `One image has no id (${ENTRY} one).`, 'id', 'one'),
  missing('name-missing', lists.all, `Images have no name (${ENTRY} one).`, 'name', 'each', STRICT_ONLY),
  missing('one-name-missing', lists.all, `One image has no name (${ENTRY} one).`, 'name', 'one', STRICT_ONLY),
  missing('status-missing', lists.all, `Images have no status (${ENTRY} one).`, 'status'),
  missing('one-status-missing', lists.all, `One image has no status (${ENTRY} one).`, 'status', 'one'),
  missing(
    'status-missing-on-later-pages',
    lists.paged,
    `Images of later pages have no status (${ENTRY} one).`,
    'status',
    'later',
  ),
  member(
    'id-no-uuid',
    lists.all,
    'Ids are no UUIDs (000 L156, 001 L13, 002 L122-124, 004 L91).',
    'id',
    (id) => `img-${String(id).slice(0, 8)}`,
  ),
  member(
    'one-id-no-uuid',
    lists.all,
    'One id is no UUID (000 L156, 001 L13, 002 L122-124, 004 L91).',
    'id',
    (id) => String(id).replaceAll('-', ''),
    'one',
  ),
  member(
    'id-number',
    lists.all,
    'Ids are numbers (000 L156, 001 L25, 002 L122-124, 004 L91: text).',
    'id',
    (id) => Number.parseInt(String(id).slice(0, 8), 16),
  ),
  member(
    'id-null',
    lists.all,
    'One id is null (000 L156, 001 L25, 002 L122-124, 004 L91).',
    'id',
    () => null,
    'one',
  ),
  member(
    'status-number',
    lists.all,
    'Statuses are numbers (000 L129, 001 L47, 002 L128-131, 004 L59: text).',
    'status',
    () => 1,
  ),
  member(
    'status-null',
    lists.all,
    'One status is null (000 L129, 001 L47, 002 L128-131, 004 L59: text).',
    'status',
    () => null,
    'one',
  ),
  member(
    'status-empty',
    lists.all,
    'One status is empty (000 L78-83, 001 L12, 002 L128-131, 004 L59).',
    'status',
    () => '',
    'one',
  ),
  member(
    'status-object',
    lists.all,
    'One status is an object (000 L129, 001 L47, 002 L128-131, 004 L59: text).',
    'status',
    (status) => ({ value: status }),
    'one',
  ),
  member(
    'name-number',
    lists.all,
    'One name is a number (000 L164, 001 L44, 002 L125-127, 004 L63: text).',
    'name',
    () => 2004,
    'one',
  ),
  member(
    'name-array',
    lists.all,
    'One name is an array (000 L164, 001 L44, 002 L125-127, 004 L63: text).',
    'name',
    (name) => [name],
    'one',
  ),
  fault(
    'schema.images-object',
    lists.all,
    'images is an object whose members are the images (000 L127, 001 L18, 002 L119-121, 004 L109: an array).',
    onList((document) => ({
      ...document,
      images: Object.fromEntries(imagesOf(document).map((image, index) => [String(index), image])),
    })),
  ),
  fault(
    'schema.images-missing',
    lists.all,
    'The list has another name, image_list (000 L127, 001 L18, 002 L119-121, 004 L109: images).',
    onList((document) => ({ ...omit(document, 'images'), image_list: document.images ?? null })),
  ),
  fault(
    'schema.images-null-when-empty',
    lists.all,
    'An empty list is null (000 L127, 001 L18, 002 L119-121, 004 L109: an array).',
    onList((document) => (imagesOf(document).length === 0 ? { ...document, images: null } : document)),
    { probe: 'a filter that nothing matches' },
  ),
  fault(
    'schema.images-missing-when-empty',
    lists.all,
    'An empty list is left out (000 L127, 001 L18, 002 L119-121, 004 L109: an array).',
    onList((document) => (imagesOf(document).length === 0 ? omit(document, 'images') : document)),
    { probe: 'a filter that nothing matches' },
  ),
  fault(
    'schema.images-object-when-one',
    lists.all,
    'A list of one image is that image, without the array (000 L127, 001 L18, 002 L119-121, 004 L109).',
    onList((document) => {
      const [only, ...others] = imagesOf(document);
      return only !== undefined && others.length === 0 ? { ...document, images: only } : document;
    }),
    { probe: 'limit=1, or a filter that one image matches' },
  ),
  fault(
    'schema.document-array',
    lists.all,
    'The document is the bare array of images (000 L127, 001 L17, 002 L173, 004 L108: an object).',
    onList((document) => imagesOf(document)),
  ),
  fault(
    'schema.one-image-null',
    lists.all,
    'One of the images is null (000 L127, 001 L18, 002 L119-121, 004 L109: images).',
    onList((document, _exchange, page) => ({
      ...document,
      images: imagesOf(document).map((image, index) =>
        page.images[index]?.name === 'ubuntu-20.04' ? null : image,
      ),
    })),
  ),
];
