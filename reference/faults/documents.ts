/** Documents of lists and of single images whose structure is wrong. */
import type { Json, JsonObject } from '../model.ts';
import * as sentences from '../sentences/index.ts';
import { omit, onEntry, onList, onSingle, onTop } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

function imagesOf(document: JsonObject): readonly Json[] {
  return Array.isArray(document.images) ? document.images : [];
}

export const DOCUMENTS: readonly Fault[] = [
  ...group('schema.', lists.all, sentences.LIST_DOCUMENT, {
    'images-object: images is an object whose members are the images': onList((document) => ({
      ...document,
      images: Object.fromEntries(imagesOf(document).map((image, index) => [String(index), image])),
    })),
    'images-missing: The list has another name, image_list': onList((document) => ({
      ...omit(document, 'images'),
      image_list: document.images ?? null,
    })),
    'images-object-when-one: A list of one image is that image, without the array': onList((document) => {
      const [only, ...others] = imagesOf(document);
      return only !== undefined && others.length === 0 ? { ...document, images: only } : document;
    }),
    'document-array: The document is the bare array of images': onList((document) => imagesOf(document)),
    'one-image-null: One of the images is null': onList((document, _exchange, page) => ({
      ...document,
      images: imagesOf(document).map((image, index) =>
        page.images[index]?.name === 'ubuntu-20.04' ? null : image,
      ),
    })),
  }),
  ...group('schema.', lists.all, sentences.EVERY_MEMBER, {
    'empty-entry: A filtered list has an empty object at its end': [
      onList((document, { pairs = [] }) =>
        Array.isArray(document.images) && pairs.some(([name]) => ['name', 'status'].includes(name))
          ? { ...document, images: [...document.images, {}] }
          : document,
      ),
      { also: '001-link-001 001-link-005 001-link-008' },
    ],
  }),
  ...group('schema.', lists.all, sentences.EMPTY_LIST, {
    'images-null-when-empty: An empty list is null': onList((document) =>
      imagesOf(document).length === 0 ? { ...document, images: null } : document,
    ),
    'images-missing-when-empty: An empty list is left out': onList((document) =>
      imagesOf(document).length === 0 ? omit(document, 'images') : document,
    ),
  }),
  ...group('schema.', lists.paged, sentences.EMPTY_LIST, {
    'empty-list-null-with-marker: The page behind the last image has null for images': onList(
      (document, { pairs = [] }) =>
        Array.isArray(document.images) &&
        document.images.length === 0 &&
        pairs.some(([name]) => name === 'marker')
          ? { ...document, images: null }
          : document,
    ),
  }),
  ...group('schema.', lists.paged, sentences.LIST_DOCUMENT, {
    'last-entry-null: A page that is full ends with null': onList((document, { pairs = [] }) =>
      Array.isArray(document.images) && pairs.some(([name]) => name === 'limit')
        ? { ...document, images: [...document.images, null] }
        : document,
    ),
  }),
  ...group('schema.', lists.servers, sentences.SINGLE_DOCUMENT, {
    'single-not-wrapped: A single image stands without the member image around it': [
      onSingle((document) => document.image ?? document),
      { also: '003-schema-036' },
    ],
    'single-in-a-list: A single image comes as a list of one': onSingle((document) =>
      document.image ? { images: [document.image] } : document,
    ),
  }),
  ...group('schema.', lists.servers, sentences.NO_SERVER_ID, {
    'single-has-server-id: A single image has a member serverId': onEntry((entry, image, _exchange, page) =>
      page ? entry : { ...entry, serverId: image.server },
    ),
  }),
  ...group('schema.', lists.images, sentences.TOP.first, {
    'first-missing: There is no first': onList((document) => omit(document, 'first')),
    'first-null: first is null': onTop('first', null),
    'first-object: first is an object with a href': onTop('first', (given) => ({ href: given ?? null })),
  }),
  ...group('schema.', lists.images, sentences.TOP.next, {
    'next-null: At the end next is null': onTop('next', (given) => given ?? null),
    'next-empty: At the end next is an empty text': onTop('next', (given) => given ?? ''),
    'next-number: next is the number of the page': [
      onList((document) => ('next' in document ? { ...document, next: 2 } : document)),
      { also: '002-pagination-001 002-pagination-003' },
    ],
  }),
  ...group('schema.', lists.images, sentences.TOP.schema, {
    'schema-missing: There is no schema': [onList((document) => omit(document, 'schema')), STRICT_ONLY],
  }),
  ...group('schema.', lists.images, sentences.TOP.schemaAddress, {
    'schema-number: schema is a number': onTop('schema', 2),
  }),
  ...group('schema.', lists.images, sentences.ENTRIES_THEMSELVES, {
    'entry-wrapped: Each image stands in an object with one member, image': [
      onEntry((entry, _image, _exchange, page) => (page ? { image: entry } : entry)),
      { consequences: sentences.EVERY_MEMBER },
    ],
  }),
];
