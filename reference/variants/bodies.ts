/** Other lawful ways to write documents and their members. */
import { textsOnly } from '../apis/nova.ts';
import type { Json, JsonObject } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { secondsWithZ } from '../times.ts';
import { isObject, omit, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const JSON_ANY = 'RFC 8259: the same document';

function onJsonText(change: (text: string) => string): Wraps {
  return {
    text: (right) => (text, exchange) =>
      exchange.format === 'json' ? change(right(text, exchange)) : right(text, exchange),
  };
}

export const BODIES: readonly Variant[] = [
  variant('json-indented', lists.all, `JSON is indented and ends with a line end (${JSON_ANY}).`, {
    stages: onJsonText((text) => `${JSON.stringify(JSON.parse(text), null, 4)}\n`),
  }),
  variant(
    'json-escaped',
    lists.all,
    `JSON has every letter beyond ASCII, and the slash, escaped (${JSON_ANY}).`,
    {
      stages: onJsonText((text) =>
        text
          .replace(/[^\p{ASCII}]/gu, (sign) =>
            sign
              .split('')
              .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join(''),
          )
          .replaceAll('/', '\\/'),
      ),
    },
  ),
  variant('json-reordered', lists.all, `Members come in reverse order (${JSON_ANY}).`, {
    stages: { document: (right) => (document, exchange, page) => reversed(right(document, exchange, page)) },
  }),
  variant(
    'json-exponents',
    lists.showsSize,
    `Sizes are written with an exponent, 25165824 as 2.5165824e7 (${JSON_ANY}).`,
    {
      stages: onJsonText((text) =>
        text.replace(
          /("(?:OS-EXT-IMG-SIZE:)?size"):(\d+)/g,
          (_all, name, digits) => `${name}:${Number(digits).toExponential()}`,
        ),
      ),
    },
  ),
  lenient(
    'size-as-text',
    lists.showsSize,
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

function fullSecond(micros: number): number {
  return Math.floor(micros / 1_000_000) * 1_000_000;
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

function withoutSchema(document: Json): Json {
  if (!isObject(document) || !('images' in document)) return document;
  const rest: JsonObject = omit(document, 'schema');
  return rest;
}
