import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { knownApis } from '../../engine/api/load.ts';
import { sortParameters } from '../../engine/api/sort-form.ts';
import { readMember } from '../../engine/api/vocabulary/member.ts';
import { xml } from '../../engine/api/vocabulary/xml.ts';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { parsed } from '../catalogue/files.ts';
import { dereferenced, loaded, root } from './files.ts';

const schema = parsed('schemas/vocabulary.schema.json') as Json;
const explained = readFileSync(new URL('specs/README.md', root), 'utf8');

test('the schema of the vocabulary is free of mistakes', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  expect(() => ajv.compile(schema as object)).not.toThrow();
});

test('every member and every word of the vocabulary is explained', () => {
  const words = new Set([...namesAndWords(schema)]);
  expect(
    [...words].filter((word) => !new RegExp(`[\`{[ ,/]${escaped(word)}[\`:}\\], ]`).test(explained)),
  ).toEqual([]);
});

test('every x- member of the specifications is explained', async () => {
  const used = new Set<string>();
  for (const api of knownApis()) for (const name of extensionsIn(await dereferenced(api))) used.add(name);
  expect([...used].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

describe.each(knownApis())('%s', (id) => {
  test('says in x-xml nothing but what the vocabulary has', async () => {
    for (const entry of xmlEntries(await dereferenced(id)))
      expect(readMember(xml, entry, 'x-xml')).toMatchObject({ ok: true });
  });

  test('names only members that its schemas describe, or says that it does not', async () => {
    const api = await loaded(id);
    const { collection } = api.list;
    const known = collection.members.map(({ pointer }) => pointer);
    const named = [
      ...api.list.parameters.flatMap(({ filter }) => (filter === undefined ? [] : [filter.field])),
      ...collection.links.map(({ pointer }) => pointer),
      ...collection.relatedLinks.flatMap(({ pointer, identity }) => [pointer, identity]),
      ...collection.timeline,
      ...[...collection.lifecycle.finished, ...collection.lifecycle.deleted].map(({ field }) => field),
      ...[...collection.lifecycle.fixed, ...collection.lifecycle.fixedWhenFinished],
    ];
    const first = (pointer: string): string => `/${pointer.split('/')[1]}`;
    expect(named.filter((pointer) => !known.includes(first(pointer)))).toEqual([]);
  });

  test('names only parameters that it has', async () => {
    const { list, item } = await loaded(id);
    const query = list.parameters.map(({ name }) => name);
    const { sorting } = list.collection;
    const paging = pagingOf(list);
    const named = [
      ...[paging?.size, paging?.position].filter((name) => name !== undefined),
      ...(sorting === undefined ? [] : sortParameters(sorting)),
      ...list.parameters.flatMap(({ filter }) =>
        filter?.counterpart === undefined ? [] : [filter.counterpart],
      ),
    ];
    expect(named.filter((name) => !query.includes(name))).toEqual([]);
    if (item !== undefined) expect(item.parameters.map(({ name }) => name)).toContain(item.item.parameter);
  });
});

/** Names of members, and the words that a member can have as its value. */
function* namesAndWords(node: Json): Generator<string> {
  if (isJsonArray(node)) for (const element of node) yield* namesAndWords(element);
  if (!isJsonObject(node)) return;
  if (isJsonObject(node.properties)) yield* Object.keys(node.properties);
  if (isJsonArray(node.enum)) {
    for (const word of node.enum) if (typeof word === 'string' && !/^[A-Z]+$/.test(word)) yield word;
  }
  for (const inner of Object.values(node)) yield* namesAndWords(inner);
}

function* extensionsIn(node: Json): Generator<string> {
  if (isJsonArray(node)) for (const element of node) yield* extensionsIn(element);
  if (!isJsonObject(node)) return;
  for (const [name, inner] of Object.entries(node)) {
    // Header names may begin that way too, but they are not written in small letters with a value of our own.
    if (/^x-[a-z-]+$/.test(name) && !/request-id/.test(name)) yield name;
    yield* extensionsIn(inner);
  }
}

function* xmlEntries(node: Json): Generator<Json> {
  if (isJsonArray(node)) for (const element of node) yield* xmlEntries(element);
  if (!isJsonObject(node)) return;
  if (node['x-xml'] !== undefined) yield node['x-xml'];
  for (const inner of Object.values(node)) yield* xmlEntries(inner);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
