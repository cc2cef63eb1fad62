import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadJudgeable } from '../../suites/load.ts';
import { shelf } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { folder, written } = fileWriter();

/** A text that an author has in the file in place of another; at the end of the file where nothing is to be replaced. */
type Change = readonly [found: string, written: string];

function withChanges(changes: readonly Change[]): string {
  return changes.reduce((text, [found, instead]) => {
    if (!text.includes(found)) throw new Error(`the file has no ${found}`);
    return found === '' ? `${text}${instead}\n` : text.replace(found, () => instead);
  }, shelf);
}

async function refusalOf(text: string, ending?: string): Promise<string> {
  const api = await loadJudgeable(written(text, ending));
  return api.ok ? '' : api.problem.message;
}

const genre = 'genre: { type: string }\n';
const tags = 'tags: { type: object, additionalProperties: { type: string } }';
const after = '- { name: after, in: query, schema: { type: string } }';
const old: Change = ['openapi: 3.1.0', 'openapi: 3.0.3'];
const end = (text: string): Change => ['', text];
const components = (text: string): Change => end(`components: { ${text} }`);
const schemaAt = (schema: string): Change => [genre, `genre: ${schema}\n`];
const tagsAt = (schema: string): Change => [tags, `tags: ${schema}`];
const parameter = (text: string): Change => [after, `${after}\n        - ${text}`];
const response = (text: string): Change => ['4XX: { description: No. }', text];
const path = (text: string): Change => end(`  ${text}`);
const inOperation = (text: string): Change => ['operationId: shelf\n', `operationId: shelf\n      ${text}\n`];
const besideSchema = (text: string): Change => [
  'application/json:\n              schema:\n',
  `application/json:\n              ${text}\n              schema:\n`,
];

/** The path of the list as a component that the path refers to. */
const [, list = '', rest = ''] = /\n {2}\/shelf:\n(.*?)\n( {2}\/shelf\/\{id\}:\n.*)$/s.exec(shelf) ?? [];
const byComponent = (beside: string): string =>
  shelf.replace(
    `  /shelf:\n${list}\n${rest}`,
    () =>
      `  /shelf: { ${beside}$ref: '#/components/pathItems/Shelf' }\n${rest}components:\n  pathItems:\n    Shelf:\n${list.replace(/^/gm, '    ')}\n`,
  );

const ok = "responses: { '200': { description: x } }";
const made = `{ '{$request.query.url}': { post: { callbacks: { again: { $ref: '#/components/callbacks/Made' } }, ${ok} } } }`;

const beside = (kind: string, name = 'X'): string =>
  `{ $ref: '#/components/${kind}/${name}', summary: s, description: d }`;

const parts: readonly (readonly [string, readonly Change[]])[] = [
  [
    'one path item of two paths',
    [
      path(`/a: { $ref: '#/components/pathItems/A' }\n  /b: { $ref: '#/components/pathItems/A' }`),
      components(`pathItems: { A: { get: { operationId: a, ${ok} } } }`),
    ],
  ],
  [
    'a path that refers to another path',
    [
      path(
        `/a/{id}: { $ref: '#/paths/~1b~1{id}' }\n  /b/{id}:\n    parameters: [{ name: id, in: path, required: true, schema: {} }]\n    get: { ${ok} }`,
      ),
    ],
  ],
  [
    'a path without operations, and those that change nothing',
    [path(`/a: {}\n  /b: { head: { ${ok} }, options: { ${ok} }, trace: { ${ok} } }`)],
  ],
  [
    'servers with variables',
    [
      end(
        "servers: [{ url: '/v{n}', variables: { n: { default: '1', enum: ['1', '2'] }, enum: { default: a } } }]",
      ),
    ],
  ],
  [
    'a callback that leads to its own path',
    [inOperation("callbacks: { made: { '{$request.query.url}': { $ref: '#/paths/~1shelf' } } }")],
  ],
  [
    'a callback within itself',
    [
      inOperation("callbacks: { made: { $ref: '#/components/callbacks/Made' } }"),
      components(`callbacks: { Made: ${made} }`),
    ],
  ],
  [
    'webhooks',
    [
      end(
        `webhooks: { made: { post: { requestBody: { content: { application/json: { schema: {} } } }, ${ok} } }, gone: { $ref: '#/webhooks/made' } }`,
      ),
    ],
  ],
  [
    'links',
    [
      [
        'description: Found.\n',
        "description: Found.\n          links: { one: { operationId: book, parameters: { id: 5, default: b, $ref: c }, requestBody: { $ref: '#/no' } }, two: { operationRef: '#/paths/~1shelf~1{id}/get' }, three: { $ref: '#/components/links/L' } }\n",
      ],
      components('links: { L: { operationId: book, server: { url: / } } }'),
    ],
  ],
  [
    'a summary and a description beside each reference',
    [
      parameter(beside('parameters')),
      ['4XX: { description: No. }', `4XX: ${beside('responses')}`],
      ['description: Found.\n', `description: Found.\n          links: { one: ${beside('links')} }\n`],
      ['headers: { X-Request-Id:', `headers: { X-B: ${beside('headers')}, X-Request-Id:`],
      besideSchema(`examples: { a: ${beside('examples')} }`),
      inOperation(`requestBody: ${beside('requestBodies')}\n      callbacks: { a: ${beside('callbacks')} }`),
      end('security: [{ key: [] }]'),
      components(
        `securitySchemes: { key: ${beside('securitySchemes', 'bearer')}, bearer: { type: http, scheme: bearer } }, parameters: { X: { name: x, in: query, schema: {} } }, responses: { X: { description: x } }, links: { X: { operationId: book } }, headers: { X: { schema: {} } }, examples: { X: { value: {} } }, requestBodies: { X: { content: { application/json: {} } } }, callbacks: { X: ${made.replace("callbacks: { again: { $ref: '#/components/callbacks/Made' } }, ", '')} }`,
      ),
    ],
  ],
  [
    'security of several kinds',
    [
      end('security: [{ o: [read, default] }]'),
      components(
        "securitySchemes: { o: { $ref: '#/components/securitySchemes/p' }, p: { type: oauth2, flows: { implicit: { authorizationUrl: 'https://a/t', scopes: { read: x, default: y, $ref: z } } } } }",
      ),
    ],
  ],
  [
    'a scheme called like a keyword',
    [
      end('security: [{}, { default: [] }]'),
      components(
        'securitySchemes: { default: { type: http, scheme: Bearer, bearerFormat: JWT }, example: { type: http, scheme: basic } }',
      ),
    ],
  ],
  [
    'components called like keywords',
    [
      response("4XX: { $ref: '#/components/responses/default' }"),
      schemaAt("{ $ref: '#/components/schemas/properties' }"),
      components(
        'responses: { default: { description: x } }, schemas: { properties: { type: string }, enum: { enum: [a] }, default: { properties: { $ref: {} } }, const: {}, x-filters: {} }, examples: { value: { value: 1 } }',
      ),
    ],
  ],
  [
    'extensions of other tools',
    [
      inOperation("x-codegen: { template: { $ref: './nothing.yaml' }, pattern: '(' }"),
      end('x-tools: [{ $ref: 5 }]'),
    ],
  ],
  [
    'parameters in all places',
    [
      parameter(
        '{ name: Accept, in: header, schema: { type: string } }\n        - { name: sid, in: cookie, schema: { type: string } }\n        - { name: size, in: header, schema: { type: string } }\n        - { name: f, in: query, content: { application/json: { schema: { type: object } } } }',
      ),
    ],
  ],
  [
    'a parameter by references all through',
    [
      parameter("{ $ref: '#/components/parameters/F' }"),
      components(
        "parameters: { F: { name: f, in: query, schema: { $ref: '#/components/schemas/G' }, examples: { default: { $ref: '#/components/examples/E' }, value: { value: b } } } }, schemas: { G: { type: string } }, examples: { E: { value: { $ref: '#/x' } } }",
      ),
    ],
  ],
  [
    'responses by references all through',
    [
      response(
        "4XX: { $ref: '#/components/responses/R' }\n        5XX: { description: a }\n        default: { description: b, content: {} }",
      ),
      components(
        "responses: { R: { description: x, headers: { X-A: { $ref: '#/components/headers/H' } }, content: { application/problem+json: { schema: { $ref: '#/components/schemas/P' } } } } }, headers: { H: { schema: { type: string } } }, schemas: { P: { type: object } }",
      ),
    ],
  ],
  [
    'ranges of media types',
    [
      response(
        "4XX: { description: No., content: { '*/*': { schema: {} }, 'text/*': {}, 'application/vnd.x+json; version=1': {}, 'text/plain; charset=utf-8': {} } }",
      ),
    ],
  ],
  [
    'the body of a form',
    [
      path(
        `/up:\n    post: { requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } }, encoding: { f: { contentType: image/png, headers: { X-A: { schema: { type: string } } } } } } } }, ${ok} }`,
      ),
    ],
  ],
  [
    'paths with signs of their own',
    [
      path(
        `/v1.0/a~b/bücher:search/{a}.{größe};c:\n    get: { operationId: bücher, parameters: [{ name: a, in: path, required: true, schema: {} }, { name: größe, in: path, required: true, schema: {} }], ${ok} }`,
      ),
    ],
  ],
  [
    'headers called like keywords',
    [
      [
        'headers: { X-Request-Id:',
        'headers: { Example: { schema: { type: string } }, default: { schema: { type: string } }, X-Request-Id:',
      ],
    ],
  ],
];

const schemas: readonly (readonly [string, readonly Change[]])[] = [
  ['an example with $ref', [besideSchema("example: { books: [{ $ref: '#/nowhere', id: a }] }")]],
  [
    'examples with $ref and what looks like keywords',
    [
      besideSchema(
        "examples: { one: { value: { $ref: 'other.yaml#/a', x-filters: 1, pattern: '(' } }, two: { externalValue: 'https://example.org/a.json' } }",
      ),
    ],
  ],
  [
    'data with $ref',
    [
      tagsAt(
        "{ type: object, default: { $ref: '#/no' }, properties: { a: { const: { $ref: '#/no' } }, b: { enum: [{ $ref: 5 }, { enum: 5 }] } } }",
      ),
    ],
  ],
  [
    'members called like keywords',
    [
      tagsAt(
        '{ type: object, properties: { $ref: { type: string }, properties: { type: object }, items: { type: array, items: {} }, discriminator: { type: string }, x-filter: { type: string }, nullable: { type: boolean } } }',
      ),
    ],
  ],
  [
    'a discriminator',
    [
      tagsAt(
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }",
      ),
      components(
        'schemas: { Cat: { type: object, properties: { kind: { const: cat } } }, Dog: { type: object, properties: { kind: { const: dog } } } }',
      ),
    ],
  ],
  [
    'a chain of allOf that leads back by a member',
    [
      tagsAt("{ $ref: '#/components/schemas/Pet' }"),
      components(
        "schemas: { Pet: { type: object, properties: { friend: { $ref: '#/components/schemas/Cat' } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }, Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] } }",
      ),
    ],
  ],
  [
    'any value of JSON',
    [
      tagsAt("{ $ref: '#/components/schemas/Any' }"),
      components(
        "schemas: { Any: { oneOf: [{ type: string }, { type: number }, { type: 'null' }, { type: boolean }, { type: array, items: { $ref: '#/components/schemas/Any' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Any' } }] } }",
      ),
    ],
  ],
  [
    'keywords beside a reference',
    [
      tagsAt("{ $ref: '#/components/schemas/T', properties: { more: { type: string } }, required: [more] }"),
      components('schemas: { T: { type: object, properties: { a: {} }, required: [a] } }'),
    ],
  ],
  [
    'a reference into the place of another',
    [
      schemaAt("{ $ref: '#/components/schemas/A/properties/g' }"),
      components(
        "schemas: { A: { $ref: '#/components/schemas/B' }, B: { properties: { g: { $ref: '#/paths/~1shelf/get/parameters/1/schema' } } } }",
      ),
    ],
  ],
  [
    'places and names below an address',
    [
      tagsAt(
        "{ $id: 'https://example.org/tags', type: object, $defs: { w: { $anchor: w, type: string } }, properties: { a: { $ref: '#/$defs/w' }, b: { $ref: '#w' }, c: { $ref: '#' }, d: { $ref: 'https://example.org/tags#w' } } }",
      ),
    ],
  ],
  ['names of schemas', [schemaAt("{ $ref: '#genre', $defs: { g: { $anchor: genre, type: string } } }")]],
  [
    'names that may be others elsewhere',
    [schemaAt("{ $dynamicRef: '#genre', $defs: { g: { $dynamicAnchor: genre, type: string } } }")],
  ],
  [
    'addresses of schemas',
    [
      schemaAt(
        "{ $id: 'https://example.org/genre', $schema: 'https://json-schema.org/draft/2020-12/schema', type: string }",
      ),
      tagsAt(
        "{ $id: 'https://example.org/tags', type: object, properties: { a: { $id: b, $ref: '#/components/schemas/Tree' } } }",
      ),
      components("schemas: { Tree: { properties: { inner: { $ref: '#/components/schemas/Tree' } } } }"),
    ],
  ],
  [
    'truth values',
    [
      tagsAt(
        '{ type: object, properties: { a: true, b: false }, additionalProperties: true, unevaluatedProperties: false }',
      ),
    ],
  ],
  [
    'lists by places',
    [
      tagsAt(
        '{ type: array, prefixItems: [{ type: string }, true], items: false, contains: { type: string }, minContains: 1, unevaluatedItems: false }',
      ),
    ],
  ],
  [
    'conditions',
    [
      tagsAt(
        "{ type: object, if: { properties: { a: { const: 1 } } }, then: { required: [a] }, else: { required: [b] }, dependentRequired: { a: [b] }, dependentSchemas: { a: { minProperties: 2 } }, propertyNames: { pattern: '^[a-z]+$' } }",
      ),
    ],
  ],
  [
    'what people and other tools read',
    [
      tagsAt(
        "{ type: array, items: { type: string, xml: { name: tag, x-foo: 1 } }, xml: { wrapped: true }, externalDocs: { url: 'https://a' }, deprecated: true, readOnly: true, contentEncoding: base64, $comment: x }",
      ),
    ],
  ],
  [
    'of 3.0, null in its ways',
    [
      old,
      schemaAt('{ nullable: true, allOf: [{ type: string }] }'),
      tagsAt('{ type: integer, minimum: 0, exclusiveMinimum: true, nullable: true, enum: [1, 2, null] }'),
    ],
  ],
  [
    'of 3.0, members called like keywords of 3.1',
    [
      old,
      tagsAt(
        '{ type: object, properties: { const: { type: string }, if: { type: string }, $defs: { type: string } } }',
      ),
    ],
  ],
  [
    'of 3.0, keywords beside a reference, which say nothing',
    [
      old,
      schemaAt("{ $ref: '#/components/schemas/G', description: x, nullable: true }"),
      components('schemas: { G: { type: string } }'),
    ],
  ],
];

describe('a file that is unusual and right is taken with', () => {
  test.each([...parts, ...schemas])('%s', async (_name, changes) => {
    expect(await refusalOf(withChanges(changes))).toBe('');
  });

  test.each([
    ['the list in a path item of the components', byComponent('')],
    ['something beside the reference of a path', byComponent('summary: x, ')],
    ['statuses that are numbers', shelf.replaceAll("'200'", '200')],
    ['a mark of the order of bytes', `\ufeff${shelf}`],
    ['the ends of lines of Windows', shelf.replaceAll('\n', '\r\n')],
    ['a directive', `%YAML 1.2\n---${shelf}...\n`],
    [
      'an alias',
      shelf.replace(genre, () => `genre: &g { type: string }\n                        other: *g\n`),
    ],
    [
      'keys that are merged',
      shelf.replace(
        'operationId: book',
        '<<: [{ deprecated: false }, { summary: x }]\n      operationId: book',
      ),
    ],
    ['a version of two numbers', shelf.replace('3.1.0', "'3.1'")],
  ])('%s', async (_name, text) => {
    expect(await refusalOf(text)).toBe('');
  });

  test('the marks of JSON', async () => {
    expect(await refusalOf(`\ufeff${JSON.stringify(parse(shelf), null, 2)}`, 'json')).toBe('');
  });
});

test('a file is named by a link, and its folder is that of the file that the link leads to', async () => {
  const [store, etc] = [join(folder, 'store'), join(folder, 'etc')];
  for (const made of [store, etc]) mkdirSync(made);
  writeFileSync(join(store, 'parts.yaml'), 'Genre: { type: string }\n');
  writeFileSync(join(store, 'shelf.yaml'), withChanges([schemaAt("{ $ref: 'parts.yaml#/Genre' }")]));
  symlinkSync('../store', join(etc, 'data'));
  symlinkSync('data/shelf.yaml', join(etc, 'api.yaml'));
  expect(await loadJudgeable(join(etc, 'api.yaml'))).toMatchObject({ ok: true });
  symlinkSync('none.yaml', join(etc, 'lost.yaml'));
  expect(await loadJudgeable(join(etc, 'lost.yaml'))).toMatchObject({
    problem: { message: expect.stringContaining('There is no file') },
  });
});

test('extensions of others are left alone, wherever they stand', async () => {
  const names = [
    'x-internal',
    'x-item-type',
    'x-filterable',
    'x-codegen-name',
    'x-headers',
    'x-vault',
    'x-order',
  ];
  const extensions = names.map((name) => `${name}: { $ref: nowhere }`).join(', ');
  const text = withChanges([
    [
      'operationId: shelf\n',
      `operationId: shelf\n      ${names.map((name) => `${name}: [true]`).join('\n      ')}\n`,
    ],
    ['name: after, in: query,', `name: after, ${extensions}, in: query,`],
    ["title: Shelf, version: '1'", `title: Shelf, version: '1', ${extensions}`],
    ['genre: { type: string }\n', `genre: { ${extensions}, type: string }\n`],
    ['4XX: { description: No. }', `4XX: { description: No., ${extensions} }`],
    end(names.map((name) => `${name}: 1`).join('\n')),
  ]);
  expect(await refusalOf(text)).toBe('');
});

test('what stands beside a reference in 3.1 counts together with what it leads to', async () => {
  const [, changes = []] = schemas.find(([name]) => name === 'keywords beside a reference') ?? [];
  const api = await loadJudgeable(written(withChanges(changes)));
  const schema = api.ok ? api.value.list.responses[0]?.contents[0]?.schema : undefined;
  expect(schema).toMatchObject({
    properties: {
      books: { items: { properties: { tags: { required: ['more'], allOf: [{ required: ['a'] }] } } } },
    },
  });
});
