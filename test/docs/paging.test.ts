import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { deriveApi } from '../../engine/api/load.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { pagingOf } from '../../engine/paging/index.ts';

const page = readFileSync(new URL('../../docs/paging.md', import.meta.url), 'utf8');
const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

/** A schema that has an array at a pointer, and anything beside it. */
function bodyWith(items: string): JsonObject {
  return splitPointer(items).reduceRight<JsonObject>(
    (inner, name) => ({ type: 'object', additionalProperties: true, properties: { [name]: inner } }),
    { type: 'array', items: { type: 'object' } },
  );
}

/** The OpenAPI file around a snippet of the page. */
function fileAround(snippet: Json): JsonObject {
  if (!isJsonObject(snippet) || !isJsonObject(snippet['x-collection'])) throw new Error('no list');
  const { items } = snippet['x-collection'];
  const names = JSON.stringify(snippet).matchAll(/"header":"([^"]+)"/g);
  const headers = Object.fromEntries(
    [...names].map(([, name = '']) => [name, { schema: { type: 'string' } }]),
  );
  const content = { 'application/json': { schema: bodyWith(typeof items === 'string' ? items : '') } };
  return {
    openapi: '3.1.0',
    info: { title: 'A list', version: '1' },
    paths: {
      '/list': { get: { ...snippet, responses: { '200': { description: 'A page.', headers, content } } } },
    },
  };
}

test.each(snippets)('the entry loads as it is printed: %#', (text) => {
  const api = deriveApi(fileAround(parse(text)), 'paging.yaml');
  expect(api).toMatchObject({ ok: true });
  expect(api.ok && pagingOf(api.value.list)).toBeDefined();
});

test('every style has an entry', () => {
  const styles = snippets.map((text) => {
    const snippet: Json = parse(text);
    const list = isJsonObject(snippet) ? snippet['x-collection'] : undefined;
    const paging = isJsonObject(list) && !isJsonArray(list) ? list.paging : undefined;
    return isJsonObject(paging) ? (paging.style ?? 'marker') : undefined;
  });
  expect(new Set(styles)).toEqual(new Set(['marker', 'cursor', 'offset', 'page-number', 'links']));
});
