/** Members of document 002's images and of its list that are missing or wrong (002 L112-155, L173-198). */
import type { JsonObject } from '../model.ts';
import { isLaterPage, isVictim, omit, onEntry, onList } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { member, missing } from './schema-common.ts';

const VISIBILITY = '(002 L132-134: public, private or shared)';
const SIZE = '(002 L135-137: the size in bytes; X09: a non-negative integer)';
const CHECKSUM = '(002 L138-140, L182: 32 hexadecimal digits)';

function onTop(
  slug: string,
  breaks: string,
  change: (document: JsonObject) => JsonObject,
  strict = false,
): Fault {
  return fault(`schema.${slug}`, lists.images, breaks, onList(change), strict ? STRICT_ONLY : {});
}

export const SCHEMA_IMAGES: readonly Fault[] = [
  missing('visibility-missing', lists.images, `Images have no visibility ${VISIBILITY}.`, 'visibility'),
  missing(
    'one-visibility-missing',
    lists.images,
    `One image has no visibility ${VISIBILITY}.`,
    'visibility',
    'one',
  ),
  missing(
    'visibility-missing-on-later-pages',
    lists.images,
    `Images of later pages have no visibility ${VISIBILITY}.`,
    'visibility',
    'later',
  ),
  member(
    'visibility-unknown',
    lists.images,
    `One image has the visibility "hidden" ${VISIBILITY}.`,
    'visibility',
    () => 'hidden',
    'one',
  ),
  member(
    'visibility-upper-case',
    lists.images,
    `Visibilities are in upper case ${VISIBILITY}.`,
    'visibility',
    (word) => String(word).toUpperCase(),
  ),
  member(
    'visibility-boolean',
    lists.images,
    `Visibilities are true and false ${VISIBILITY}.`,
    'visibility',
    (word) => word === 'public',
  ),
  missing('size-missing', lists.images, `Images have no size ${SIZE}.`, 'size'),
  missing(
    'one-size-missing',
    lists.images,
    `One image that has been uploaded has no size ${SIZE}.`,
    'size',
    'one',
  ),
  member('size-float', lists.images, `Sizes have a fraction ${SIZE}.`, 'size', (size) =>
    typeof size === 'number' ? size + 0.5 : size,
  ),
  member(
    'size-negative',
    lists.images,
    `One size is negative ${SIZE}.`,
    'size',
    (size) => -Number(size),
    'one',
  ),
  member('size-in-words', lists.images, `Sizes are texts such as "24 MB" ${SIZE}.`, 'size', (size) =>
    typeof size === 'number' ? `${Math.ceil(size / 2 ** 20)} MB` : size,
  ),
  member(
    'size-in-32-bits',
    lists.images,
    `Sizes above 2 GiB are negative, as 32 bits make them ${SIZE}.`,
    'size',
    (size) => (typeof size === 'number' ? size | 0 : size),
  ),
  member('size-boolean', lists.images, `One size is true ${SIZE}.`, 'size', () => true, 'one'),
  member('size-array', lists.images, `One size is an array ${SIZE}.`, 'size', (size) => [size], 'one'),
  missing('checksum-missing', lists.images, `Images have no checksum ${CHECKSUM}.`, 'checksum'),
  missing(
    'one-checksum-missing',
    lists.images,
    `One image that has been uploaded has no checksum ${CHECKSUM}.`,
    'checksum',
    'one',
  ),
  member(
    'checksum-short',
    lists.images,
    `Checksums have 31 digits ${CHECKSUM}.`,
    'checksum',
    (sum) => (typeof sum === 'string' ? sum.slice(1) : sum),
    'each',
    STRICT_ONLY,
  ),
  member(
    'checksum-no-hex',
    lists.images,
    `One checksum has a letter beyond f ${CHECKSUM}.`,
    'checksum',
    (sum) => `z${String(sum).slice(1)}`,
    'one',
    STRICT_ONLY,
  ),
  member(
    'checksum-number',
    lists.images,
    `One checksum is a number ${CHECKSUM}.`,
    'checksum',
    () => 123456789,
    'one',
  ),
  member(
    'status-unknown-word',
    lists.images,
    'One status is "ready" (002 L128-131, X23).',
    'status',
    () => 'ready',
    'one',
    STRICT_ONLY,
  ),
  member(
    'status-upper-case',
    lists.images,
    'Statuses are in upper case (002 L179: active).',
    'status',
    (word) => String(word).toUpperCase(),
    'each',
    STRICT_ONLY,
  ),
  missing('self-missing', lists.images, 'Images have no self (002 L141-143).', 'self'),
  missing('one-self-missing', lists.images, 'One image has no self (002 L141-143).', 'self', 'one'),
  member(
    'self-object',
    lists.images,
    'self is an object with a href (002 L141-143: text).',
    'self',
    (self) => ({ href: self }),
  ),
  missing('file-missing', lists.images, 'Images have no file (002 L144-146).', 'file'),
  missing('one-file-missing', lists.images, 'One image has no file (002 L144-146).', 'file', 'one'),
  member('file-null', lists.images, 'One file is null (002 L144-146: text).', 'file', () => null, 'one'),
  onTop('first-missing', 'There is no first (002 L147-149).', (document) => omit(document, 'first')),
  onTop('first-null', 'first is null (002 L147-149: text).', (document) => ({ ...document, first: null })),
  onTop('first-object', 'first is an object with a href (002 L147-149: text).', (document) => ({
    ...document,
    first: { href: document.first ?? null },
  })),
  onTop('next-null', 'At the end next is null (002 L20: no longer provided).', (document) => ({
    ...document,
    next: document.next ?? null,
  })),
  onTop('next-empty', 'At the end next is an empty text (002 L20: no longer provided).', (document) => ({
    ...document,
    next: document.next ?? '',
  })),
  onTop('next-number', 'next is the number of the page (002 L150-152: a URI).', (document) =>
    'next' in document ? { ...document, next: 2 } : document,
  ),
  onTop(
    'schema-missing',
    'There is no schema (002 L197, X14).',
    (document) => omit(document, 'schema'),
    true,
  ),
  onTop('schema-number', 'schema is a number (002 L197: text).', (document) => ({ ...document, schema: 2 })),
  fault(
    'schema.entry-wrapped',
    lists.images,
    'Each image stands in an object with one member, image (002 L175-184).',
    onEntry((entry, _image, _exchange, page) => (page ? { image: entry } : entry)),
  ),
  fault(
    'schema.size-text-on-later-pages',
    lists.images,
    `Sizes on later pages are texts with a unit ${SIZE}.`,
    onEntry((entry, _image, _exchange, page) =>
      isLaterPage(page) ? { ...entry, size: `${String(entry.size)} B` } : entry,
    ),
    { probe: 'a page after the first' },
  ),
  fault(
    'schema.unuploaded-size-negative',
    lists.images,
    `Images without data have the size -1 ${SIZE}.`,
    onEntry((entry, image) => (image.size === null ? { ...entry, size: -1 } : entry)),
  ),
  fault(
    'schema.uploaded-checksum-null',
    lists.images,
    'An image that has been uploaded has a null checksum (002 L138-140, X44).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, checksum: null } : entry)),
    STRICT_ONLY,
  ),
  fault(
    'schema.uploaded-size-null',
    lists.images,
    'An image that has been uploaded has a null size (002 L135-137, X09: null only while there is no data).',
    onEntry((entry, image, exchange) => (isVictim(image, exchange) ? { ...entry, size: null } : entry)),
  ),
];
