import { describe, expect, test } from 'vitest';
import { loadAskable, loadJudgeable } from '../../suites/load.ts';
import { shelf } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { written, messageOf } = fileWriter();

/** A text that an author has in the file in place of another; at the end of the file where nothing is to be replaced. */
type Change = readonly [found: string, written: string];

function withChange([found, instead]: Change): string {
  if (!shelf.includes(found)) throw new Error(`the file has no ${found}`);
  return found === '' ? `${shelf}${instead}\n` : shelf.replace(found, () => instead);
}

const genre = 'genre: { type: string }\n';
const genreAt = (schema: string): Change => [genre, `genre: ${schema}\n`];
const tags = 'tags: { type: object, additionalProperties: { type: string } }';
const tagsAt = (schema: string): Change => [tags, `tags: ${schema}`];
const end = (text: string): Change => ['', text];
const link = (text: string): Change => [
  'description: Found.\n',
  `description: Found.\n          links: { one: ${text} }\n`,
];
const after = '- { name: after, in: query, schema: { type: string } }';
const parameter = (text: string): Change => [after, `${after}\n        - ${text}`];
const ok = "responses: { '200': { description: x } }";
const server = (text: string): Change => end(`servers: [${text}]`);
const old = (text: string): string => text.replace('openapi: 3.1.0', 'openapi: 3.0.3');

const refused: readonly (readonly [string, Change, string])[] = [
  [
    'a const outside its enum',
    genreAt('{ const: play, enum: [novel, poem] }'),
    '/genre: the schema has the const "play", which is not in its enum.',
  ],
  [
    'parts of other types',
    genreAt('{ allOf: [{ type: string }, { type: integer }] }'),
    '/genre: the schema asks by allOf for the types string and integer together, which no value has.',
  ],
  [
    'a member that leads on without an end',
    tagsAt(
      "{ $id: 'https://a.example/tag', type: object, required: [up], properties: { up: { $ref: '#' } } }",
    ),
    '/tags: the schema requires up, which leads back to it, so that no finite value fits it; take up out of required, or let it be null.',
  ],
  [
    'a member that is ruled out and required',
    tagsAt('{ type: object, required: [old], properties: { old: false } }'),
    '/tags: the schema requires old, and allows no such member; take it out of required.',
  ],
  [
    'a pattern that is no text, where it is',
    genreAt('{ type: string, pattern: 5 }'),
    '/properties/genre: the schema is not a valid JSON Schema: /pattern is a number (5), not a string.',
  ],
  [
    'a link to an operation that is not there',
    link('{ operationId: bok }'),
    '/links/one/operationId: no operation of the file has the id bok. Did you mean book?',
  ],
  [
    'a link to a place that is not there',
    link("{ operationRef: '#/paths/~1shelf~1{no}/get' }"),
    '/links/one/operationRef: it is #/paths/~1shelf~1{no}/get, and no operation is there.',
  ],
  [
    'a link with a list of parameters',
    link('{ operationId: book, parameters: [id] }'),
    '/links/one/parameters: it has to be an object of values by the names of parameters.',
  ],
  [
    'a server with a variable that is not declared',
    server("{ url: 'https://{regin}.example', variables: { region: { default: eu } } }"),
    '/servers/0/url: variables has no {regin}; declare it with a default, or write its value. Did you mean region?',
  ],
  [
    'a server of an operation with a variable that is not declared',
    ['operationId: shelf\n', "operationId: shelf\n      servers: [{ url: 'https://{a}/' }]\n"],
    '/paths/~1shelf/get/servers/0/url: variables has no {a}',
  ],
  [
    'a default of a server outside the enum',
    server("{ url: 'https://{a}/', variables: { a: { default: x, enum: [y, z] } } }"),
    '/servers/0/variables/a/default: it is "x", which is not in the enum; choose one of y, z.',
  ],
  [
    'a path with a parameter that nothing declares',
    end(`  /a/{name}: { get: { ${ok} } }`),
    '/paths/~1a~1{name}/get: the path has {name}, and no parameter of that name is declared in the path.',
  ],
  [
    'a parameter in a path that does not have it',
    parameter('{ name: shelf, in: path, required: true, schema: { type: string } }'),
    '/paths/~1shelf/get/parameters/2: the path /shelf has no {shelf}.',
  ],
  [
    'the same of an operation that is never sent',
    end(`  /a: { delete: { parameters: [{ name: b, in: path, required: true, schema: {} }], ${ok} } }`),
    '/paths/~1a/delete/parameters/0: the path /a has no {b}.',
  ],
  [
    'one of all operations of a path',
    end(
      `  /a/{name}: { parameters: [{ name: nmae, in: path, required: true, schema: {} }, { name: name, in: path, required: true, schema: {} }], get: { ${ok} } }`,
    ),
    '/paths/~1a~1{name}/parameters/0: the path /a/{name} has no {nmae}. Did you mean name?',
  ],
  [
    'an array in the style of objects that the suite sends',
    [
      '{ name: genre, in: query, schema: { type: string }',
      '{ name: genre, in: query, style: deepObject, schema: { type: array, items: { type: string } }',
    ],
    '/parameters/4: its value is an array in the style deepObject, which OpenAPI has for objects alone, which the suite cannot write.',
  ],
  [
    'an example and examples',
    [
      'application/json:\n              schema:\n',
      'application/json:\n              example: {}\n              examples: {}\n              schema:\n',
    ],
    '/content/application~1json: it has both example and examples, which exclude each other; leave one out.',
  ],
  [
    'an example that is no object',
    ['name: after, in: query,', 'name: after, in: query, examples: { a: x },'],
    '/parameters/1/examples/a: it is a string ("x"), not an object.',
  ],
];

describe('what contradicts itself is refused with one sentence:', () => {
  test.each(refused)('%s', async (_name, change, words) => {
    const message = await messageOf(written(withChange(change)));
    expect(message).toContain(words);
    expect(message).not.toContain('\n');
  });
});

const taken: readonly (readonly [string, string])[] = [
  ['a const in its enum', withChange(genreAt('{ const: play, enum: [play, poem] }'))],
  [
    'parts with a type in common',
    withChange(genreAt("{ allOf: [{ type: [string, 'null'] }, { type: string }] }")),
  ],
  [
    'an alternative of types that exclude each other',
    withChange(genreAt("{ anyOf: [{ type: string }, { allOf: [{ type: string }, { type: 'null' }] }] }")),
  ],
  [
    'a required member that may be null',
    withChange(
      tagsAt(
        "{ $id: 'https://a.example/tag', type: object, required: [up], properties: { up: { oneOf: [{ $ref: '#' }, { type: 'null' }] } } }",
      ),
    ),
  ],
  [
    'a required member that only requests have',
    withChange(
      tagsAt(
        "{ $id: 'https://a.example/tag', type: object, required: [up], properties: { up: { writeOnly: true, allOf: [{ $ref: '#' }] } } }",
      ),
    ),
  ],
  [
    'links to operations of callbacks, of webhooks and by places in escapes and without',
    withChange(
      end(
        `webhooks: { gone: { post: { operationId: gone, ${ok} } } }\ncomponents: { links: { a: { operationId: gone }, b: { operationRef: '#/paths/~1shelf~1%7Bid%7D/get' }, c: { operationRef: '#/paths//shelf/{id}/get' }, d: { operationRef: 'other.yaml#/paths/~1a/get' } } }`,
      ),
    ),
  ],
  [
    'servers with variables at each place',
    withChange([
      'operationId: shelf\n',
      "operationId: shelf\n      servers: [{ url: 'https://{a}.example/{b}', variables: { a: { default: x }, b: { default: y, enum: [y], description: z }, c: { default: unused } } }]\n",
    ]),
  ],
  [
    'of 3.0, a default of a server outside the enum',
    old(withChange(server("{ url: 'https://{a}/', variables: { a: { default: x, enum: [y, z] } } }"))),
  ],
  [
    'a path with a parameter for all operations, and one of its own',
    withChange(
      end(
        `  /a/{b}.{c}: { parameters: [{ name: b, in: path, required: true, schema: {} }], get: { parameters: [{ name: c, in: path, required: true, schema: {} }], ${ok} } }`,
      ),
    ),
  ],
  ['a path with a parameter and no operation', withChange(end('  /a/{b}: {}'))],
  [
    'an array in the style of objects that is never sent',
    withChange(
      parameter(
        '{ name: expand, in: query, style: deepObject, explode: true, schema: { type: array, items: {} } }',
      ),
    ),
  ],
  [
    'a client certificate',
    withChange(end('security: [{ tls: [] }]\ncomponents: { securitySchemes: { tls: { type: mutualTLS } } }')),
  ],
];

describe('what resembles a contradiction and is none is taken:', () => {
  test.each(taken)('%s', async (_name, text) => {
    const api = await loadJudgeable(written(text));
    expect(api.ok ? '' : api.problem.message).toBe('');
  });
});

test.each([
  ['an enum of one word', "{ type: string, enum: ['2'] }", '2'],
  ['a const', '{ const: 3 }', '3'],
  ['an enum of one word and null', "{ type: [string, 'null'], enum: [a, null] }", 'a'],
])('%s is the value of a parameter that every request needs', async (_name, schema, value) => {
  const text = withChange(
    parameter(
      `{ name: version, in: query, required: true, schema: ${schema} }\n        - { name: X-Version, in: header, required: true, schema: ${schema} }`,
    ),
  );
  const api = await loadAskable(written(text), {});
  if (!api.ok) throw new Error(api.problem.message);
  expect(api.value.list.always).toEqual([['version', value]]);
  expect(api.value.list.headers).toMatchObject([{ name: 'X-Version', value }]);
});
