import { describe, expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import { at, shelfWith } from './bad-files.ts';

/** Names of members of an entry that are keywords elsewhere in a file. */
const names = [
  'value',
  'default',
  'example',
  'examples',
  'enum',
  'const',
  'properties',
  'nullable',
  'required',
];

/** A shelf whose books have one more member, in a file of a version of OpenAPI. */
const shelfOf = (name: string, schema: Json, openapi: string) => ({
  ...shelfWith(`${at.entry}/properties/${name}`, schema),
  openapi,
});

/** The schema of that member, as the suite judges by it. */
function schemaOf(name: string, document: JsonObject): unknown {
  const api = deriveApi(document, 'shelf.yaml');
  const schema = api.ok ? api.value.list.responses[0]?.contents[0]?.schema : api.problem.message;
  return JSON.parse(JSON.stringify(schema)).properties?.books?.items?.properties?.[name] ?? schema;
}

describe.each(names)('a member that is called %s', (name) => {
  test('may be null where OpenAPI 3.0 lets it', () => {
    const document = shelfOf(name, { type: 'string', nullable: true }, '3.0.3');
    expect(schemaOf(name, document)).toEqual({ type: ['string', 'null'] });
  });

  test('is held to a pattern that comes to an end', () => {
    const document = shelfOf(name, { type: 'string', pattern: '(a)\\1' }, '3.1.0');
    expect(deriveApi(document, 'shelf.yaml')).toMatchObject({ ok: false });
  });

  test('is refused where its schema leaves no value', () => {
    const document = shelfOf(name, { type: 'integer', minimum: 5, maximum: 4 }, '3.1.0');
    expect(deriveApi(document, 'shelf.yaml')).toMatchObject({ ok: false });
  });
});

test('the answer by default is read as OpenAPI 3.0 says, like every other', () => {
  const document = {
    ...shelfWith(`${at.list}/responses/default`, {
      description: 'Trouble.',
      content: { 'application/json': { schema: { type: 'object', nullable: true, properties: {} } } },
    }),
    openapi: '3.0.3',
  };
  const api = deriveApi(document, 'shelf.yaml');
  expect(api.ok ? JSON.stringify(api.value.list) : api.problem.message).toContain('"type":["object","null"]');
});
