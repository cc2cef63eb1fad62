/** Members that no document names, and documented ones that are left out or written in another form. */
import { textsOnly } from '../apis/nova.ts';
import type { Json, JsonObject } from '../model.ts';
import { secondsWithZ } from '../times.ts';
import { isObject, omit, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function fullSecond(micros: number): number {
  return Math.floor(micros / 1_000_000) * 1_000_000;
}

function withoutSchema(document: Json): Json {
  if (!isObject(document) || !('images' in document)) return document;
  const rest: JsonObject = omit(document, 'schema');
  return rest;
}

export const EXTRA_MEMBERS: readonly Variant[] = [
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
  lenient(
    'size-as-text',
    lists.rackspace,
    'Sizes are texts of decimal digits (X09: 000 L162 and 002 L136 say String).',
    {
      stages: onEntry((entry) => {
        const name = 'size' in entry ? 'size' : 'OS-EXT-IMG-SIZE:size';
        return typeof entry[name] === 'number' ? { ...entry, [name]: String(entry[name]) } : entry;
      }),
    },
  ),
  lenient(
    'nulls-omitted',
    lists.showsSize,
    'Members without a value are left out, as older servers do (002 L135-140, 004 L83, L93: available after upload).',
    {
      stages: onEntry((entry) => omit(entry, ...Object.keys(entry).filter((name) => entry[name] === null))),
    },
  ),
  variant(
    'extra-members',
    lists.all,
    'Images and the list have members that no document names (no document forbids them).',
    {
      stages: {
        entry: (right) => (image, exchange, page, query) => ({
          ...right(image, exchange, page, query),
          os_hash_algo: 'sha512',
          locations: [],
          'com.example:rank': 7,
        }),
        document: (right) => (document, exchange, page) => {
          const whole = right(document, exchange, page);
          return isObject(whole) && page
            ? { ...whole, total: page.line.length, request: { took: 3 } }
            : whole;
        },
      },
    },
  ),
  variant(
    'custom-properties',
    lists.images,
    'Properties of an image stand beside its attributes, as texts (002 L14-15, L29).',
    {
      stages: onEntry((entry, image) => ({ ...textsOnly(image.metadata), ...entry })),
    },
  ),
  lenient('schema-omitted', lists.images, 'The list has no schema (X14: gateways strip it).', {
    stages: {
      document: (right) => (document, exchange, page) => withoutSchema(right(document, exchange, page)),
    },
  }),
  variant('bare-entries', lists.images, 'Images have the members of the table only (002 L112-146).', {
    stages: onEntry((entry) => {
      const named = ['id', 'name', 'status', 'visibility', 'size', 'checksum', 'self', 'file'];
      return Object.fromEntries(Object.entries(entry).filter(([name]) => named.includes(name)));
    }),
  }),
  variant('absolute-self', lists.images, 'self and file are whole URLs (002 L141-146: links).', {
    stages: onEntry((entry, _image, { origin }) => ({
      ...entry,
      self: `${origin}${String(entry.self)}`,
      file: `${origin}${String(entry.file)}`,
    })),
  }),
  lenient('times-with-fraction', lists.novas, 'Times have milliseconds and an offset in place of Z (X06).', {
    stages: onEntry((entry, image) => ({
      ...entry,
      created: secondsWithZ(image.createdAt).replace('Z', '.000+00:00'),
      updated: secondsWithZ(image.updatedAt).replace('Z', '.000+00:00'),
    })),
  }),
  variant(
    'times-without-fraction',
    lists.otc,
    'Times on the full second have no fraction, as Python writes them (X45).',
    {
      prepare: (world) =>
        world.replace(
          world
            .all()
            .map((image, index) =>
              index % 4 === 0
                ? { ...image, createdAt: fullSecond(image.createdAt), updatedAt: fullSecond(image.updatedAt) }
                : image,
            ),
        ),
      stages: onEntry((entry) => ({
        ...entry,
        created_at: String(entry.created_at).replace('.000000', ''),
        updated_at: String(entry.updated_at).replace('.000000', ''),
      })),
    },
  ),
  lenient('times-with-z', lists.otc, 'Times end with Z (X45: any ISO 8601).', {
    stages: onEntry((entry) => ({
      ...entry,
      created_at: `${String(entry.created_at)}Z`,
      updated_at: `${String(entry.updated_at)}Z`,
    })),
  }),
  lenient('no-virtual-size', lists.otc, 'There is no virtual_size, as older servers have none (X46).', {
    stages: onEntry((entry) => omit(entry, 'virtual_size')),
  }),
];
