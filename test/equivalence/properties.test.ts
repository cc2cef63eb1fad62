import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import { xmlDocument } from '../../reference/apis/nova-xml.ts';
import { writeXml } from '../../reference/xml.ts';
import { compareLists, listSchema, shapeFor } from './support.ts';

const shape = shapeFor(listSchema());

/** Any text that XML 1.0 can hold. */
const text = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((any) => any.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '&'));
const hard = fc.constantFrom('', 'None', ' a ', 'a  b', '<&">', "]]>'", '\r\n\t', '🐧', '&amp;', 'true', '1');
const anyText = fc.oneof(text, hard);
const time = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000', ''));
const link = fc.record(
  {
    href: fc.webUrl(),
    rel: fc.constantFrom('self', 'bookmark', 'alternate'),
    type: fc.constantFrom('a/b', 'c/d'),
  },
  { requiredKeys: ['href', 'rel'] },
);
const amount = fc.nat({ max: Number.MAX_SAFE_INTEGER });

const image = fc.record(
  {
    id: fc.uuid(),
    name: anyText,
    status: fc.constantFrom('ACTIVE', 'SAVING'),
    created: time,
    updated: time,
    minDisk: amount,
    minRam: amount,
    progress: fc.integer({ min: 0, max: 100 }),
    metadata: fc.dictionary(anyText, fc.oneof(anyText, fc.constant(null)), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    links: fc.array(link, { maxLength: 4 }),
    server: fc.record({ id: fc.uuid(), links: fc.array(link, { maxLength: 2 }) }),
  },
  { requiredKeys: ['id', 'name', 'status', 'created', 'updated', 'minDisk', 'minRam', 'metadata', 'links'] },
);
const list = fc.array(image, { minLength: 1, maxLength: 4 });

function xmlOf(images: readonly JsonObject[]): string {
  return writeXml(xmlDocument({ images: [...images] }));
}

function jsonOf(images: readonly JsonObject[]): Json {
  return JSON.parse(JSON.stringify({ images }));
}

/** A change of one part of an image; undefined where the image has no such part. */
type Change = readonly [part: string, (one: JsonObject) => JsonObject | undefined];

const changes: readonly Change[] = [
  ...['name', 'status', 'id'].map((name): Change => [name, (one) => ({ ...one, [name]: `${one[name]}x` })]),
  ...['minDisk', 'minRam', 'progress'].map(
    (name): Change => [
      name,
      (one) =>
        typeof one[name] === 'number' ? { ...one, [name]: one[name] === 0 ? 1 : one[name] - 1 } : undefined,
    ],
  ),
  ...['created', 'updated'].map(
    (name): Change => [
      name,
      (one) => ({ ...one, [name]: new Date(Date.parse(String(one[name])) + 1000).toISOString() }),
    ],
  ),
  ...['name', 'created', 'minRam', 'server', 'progress'].map(
    (name): Change => [name, ({ [name]: gone, ...rest }) => (gone === undefined ? undefined : rest)],
  ),
  [
    'metadata',
    (one) => onEntries(one, ([[key, value] = ['', ''], ...rest]) => [[key, `${value}x`], ...rest]),
  ],
  [
    'metadata',
    (one) => onEntries(one, ([[key, value] = ['', ''], ...rest]) => [[`${key}x\u{1F427}`, value], ...rest]),
  ],
  ['metadata', (one) => onEntries(one, ([, ...rest]) => rest)],
  ['metadata', (one) => onEntries(one, (entries) => [...entries, ['one more\u{1F427}', '']])],
  ['links', (one) => onLinks(one, ([, ...rest]) => rest)],
  [
    'links',
    (one) => onLinks(one, ([first = {}, ...rest]) => [{ ...first, href: `${first.href}/x` }, ...rest]),
  ],
  ['links', (one) => onLinks(one, ([first = {}, ...rest]) => [{ ...first, rel: 'other' }, ...rest])],
  ['links', (one) => onLinks(one, ([first = {}, ...rest]) => [{ ...first, type: 'other/type' }, ...rest])],
  ['links', (one) => onLinks(one, (links) => [...links, ...links.slice(0, 1)])],
];

function onEntries(
  one: JsonObject,
  change: (entries: [string, Json][]) => [string, Json][],
): JsonObject | undefined {
  const entries = Object.entries(one.metadata ?? {});
  return entries.length === 0 ? undefined : { ...one, metadata: Object.fromEntries(change(entries)) };
}

function onLinks(one: JsonObject, change: (links: JsonObject[]) => JsonObject[]): JsonObject | undefined {
  const links = Array.isArray(one.links) ? one.links : [];
  return links.length === 0 ? undefined : { ...one, links: change(links) };
}

describe('any list', () => {
  test.each(['standard', 'strict'] as const)('is the same in JSON and XML at level %s', (level) => {
    fc.assert(
      fc.property(list, (images) => {
        expect(compareLists(jsonOf(images), xmlOf(images), shape, level)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('with one change in XML is found to differ there and nowhere else', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.constantFrom(...changes), (images, at, [part, change]) => {
        const place = at % images.length;
        const changed = change(images[place] ?? {});
        fc.pre(changed !== undefined);
        const xml = xmlOf(images.map((one, index) => (index === place ? (changed ?? one) : one)));
        const found = compareLists(jsonOf(images), xml, shape, 'strict');
        expect(found.length).toBeGreaterThan(0);
        for (const { path, json, xml: other } of found) {
          expect(path.slice(0, 2)).toEqual([String(place), part]);
          expect(json).not.toBe(other);
        }
      }),
      { numRuns: 400 },
    );
  });
});
