import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadJudgeable } from '../../suites/load.ts';
import { shelf } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { folder, written, messageOf } = fileWriter();

/** A text that an author has in the file in place of another; at the end of the file where nothing is to be replaced. */
type Mistake = readonly [name: string, found: string, written: string, words: string];

function withMistake(found: string, instead: string): string {
  if (found === '') return `${shelf}${instead}\n`;
  if (!shelf.includes(found)) throw new Error(`the file has no ${found}`);
  return shelf.replace(found, () => instead);
}

/** One sentence with the file and the place, whether the place is a line or a pointer. */
async function sentenceOf(text: string): Promise<string> {
  const message = await messageOf(written(text));
  expect(message).not.toContain('\n');
  return message;
}

const genre = 'genre: { type: string }\n';
const after = '- { name: after, in: query, schema: { type: string } }';
const refused = '4XX: { description: No. }';
const schemaAt = (schema: string, words: string): Mistake => [
  `a schema that is ${schema}`,
  genre,
  `genre: ${schema}\n`,
  words,
];
const parameter = (written: string, words: string): Mistake => [
  `a parameter that is ${written}`,
  after,
  `${after}\n        - ${written}`,
  words,
];
const response = (written: string, words: string): Mistake => [
  `a response that is ${written}`,
  refused,
  written,
  words,
];
const atTheEnd = (written: string, words: string): Mistake => [`at the end ${written}`, '', written, words];
const old = (schema: string, words: string): Mistake => [
  `of 3.0 a schema that is ${schema}`,
  shelf,
  shelf.replace('3.1.0', '3.0.3').replace(genre, `genre: ${schema}\n`),
  words,
];

const slips: readonly Mistake[] = [
  ['a tab', '  /shelf:\n', '\t/shelf:\n', 'Tabs are not allowed as indentation at line 7, column 1.'],
  [
    'no colon',
    '  /shelf:\n',
    '  /shelf\n',
    'a line has no colon after its name, or the one below is indented too far, at line 7',
  ],
  [
    'a colon in a text',
    'description: Found.',
    'description: Found: all',
    'a line has a second colon, or is indented otherwise',
  ],
  [
    'a line too far to the left',
    '      operationId: shelf\n',
    '     operationId: shelf\n',
    'is indented otherwise than its neighbours',
  ],
  [
    'a name twice',
    '      operationId: shelf\n',
    '      operationId: a\n      operationId: b\n',
    'a name is given twice in one object',
  ],
  [
    'a status as a number and as a text',
    refused,
    '200: { description: Again. }',
    'a name is given twice in one object, and names must be unique, at line 46',
  ],
  ['an alias of nothing', 'operationId: shelf\n', 'operationId: *shelf\n', 'Unresolved alias'],
  [
    'a sign that YAML keeps',
    'description: Found.',
    'description: @found',
    'Plain value cannot start with reserved character @ at line 27',
  ],
];

const versions: readonly Mistake[] = [
  ['a number', 'openapi: 3.1.0', 'openapi: 3.1', 'has no text "openapi" that names its version'],
  ['a letter before it', 'openapi: 3.1.0', 'openapi: v3.1.0', 'is OpenAPI v3.1.0; convert it'],
  ['a letter in it', 'openapi: 3.1.0', 'openapi: 3.1.x', 'is OpenAPI 3.1.x; convert it'],
  schemaAt(
    '{ type: string, nullable: true }',
    "/genre/nullable: nullable is of OpenAPI 3.0, and the file is of 3.1, in which null is a type, such as type: [string, 'null'].",
  ),
  old('{ type: string, nullable: maybe }', '/genre/nullable: nullable has to be true or false.'),
  [
    'webhooks in 3.0',
    shelf,
    `${shelf.replace('3.1.0', '3.0.3')}webhooks: {}\n`,
    ': /webhooks: webhooks is of OpenAPI 3.1, and the file is of 3.0',
  ],
  [
    'path items in 3.0',
    shelf,
    `${shelf.replace('3.1.0', '3.0.3')}components: { pathItems: {} }\n`,
    ': /components/pathItems: pathItems is of OpenAPI 3.1',
  ],
];

const references: readonly Mistake[] = [
  parameter(
    "{ $ref: '#/components/parameters/Nope' }",
    '/parameters/2/$ref: it refers to #/components/parameters/Nope, and there is no /components.',
  ),
  [
    'a parameter that is a schema',
    shelf,
    `${withMistake(after, `${after}\n        - { $ref: '#/components/schemas/G' }`)}components: { schemas: { G: {} } }\n`,
    '/parameters/2/$ref: it refers to #/components/schemas/G, which is a schema, and a parameter has to stand here.',
  ],
  parameter("{ $ref: '' }", '/parameters/2/$ref: a reference has to be a text, such as #/'),
  parameter(
    "{ $ref: 'components/parameters/Size' }",
    'which cannot be read. A place of the same file begins with #/.',
  ),
  parameter(
    "{ $ref: '#components/parameters/Size' }",
    'names no $anchor of the file, or one that it has several times; a place of the file begins with #/.',
  ),
  schemaAt(
    "{ $ref: '#/definitions/Genre' }",
    '/genre/$ref: it refers to #/definitions/Genre, and there is no /definitions.',
  ),
  atTheEnd(
    "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }",
    'leads to itself.',
  ),
  atTheEnd(
    "components: { responses: { A: { $ref: '#/components/responses/B' } } }",
    ': /components/responses/A/$ref: it refers to #/components/responses/B, and there is no /components/responses/B. Did you mean A?',
  ),
];

const parts: readonly Mistake[] = [
  [
    'responses misspelt',
    "responses:\n        '200':\n          description: One.",
    "response:\n        '200':\n          description: One.",
    '/get: OpenAPI has no response here. Did you mean responses?',
  ],
  [
    'parameters misspelt',
    '      parameters:\n',
    '      paramters:\n',
    '/get: OpenAPI has no paramters here. Did you mean parameters?',
  ],
  response('4xx: { description: No. }', '/responses: OpenAPI has no 4xx here. Did you mean 4XX?'),
  response(
    "'404': { description: No., schema: { type: string } }",
    '/responses/404: OpenAPI has no schema here.',
  ),
  response(
    "'404': { description: No., content: { schema: { type: string } } }",
    '/responses/404/content: "schema" is not a media type.',
  ),
  parameter(
    '{ schema: {} }',
    '/parameters/2: a parameter needs a name and "in", which says where it stands.',
  ),
  parameter(
    '{ name: filter, in: query, type: string }',
    '/parameters/2: it has to have either schema or content.',
  ),
  parameter(
    '{ name: filter, in: query, content: { application/json: {}, text/plain: {} } }',
    '/parameters/2/content: it has 2 members, more than 1.',
  ),
  [
    'a path parameter misspelt',
    'name: id, in: path',
    'name: ID, in: path',
    '/parameters/0: the path /shelf/{id} has no {ID}. Did you mean id?',
  ],
  [
    'a path parameter in the way of other tools',
    '/shelf/{id}:',
    '/shelf/:id:',
    '/parameters/0: the path /shelf/:id has no {id}.',
  ],
  [
    'one id for two methods',
    '  /shelf/{id}:\n',
    "  /shelf/{id}:\n    delete: { operationId: shelf, parameters: [{ name: id, in: path, required: true, schema: {} }], responses: { '204': { description: x } } }\n",
    '/delete/operationId: the id shelf is that of /shelf too.',
  ],
  [
    'callbacks in a list',
    '      operationId: shelf\n',
    '      operationId: shelf\n      callbacks: []\n',
    '/get/callbacks: it is an array, not an object.',
  ],
  [
    'links in a list',
    'description: Found.\n',
    'description: Found.\n          links: []\n',
    '/responses/200/links: it is an array, not an object.',
  ],
  [
    'a link to two operations',
    'description: Found.\n',
    "description: Found.\n          links: { a: { operationId: book, operationRef: '#/a' } }\n",
    '/links/a: it has to have either operationRef or operationId.',
  ],
  atTheEnd(
    'component: {}',
    ': the file: OpenAPI has no component at the top of a file. Did you mean components?',
  ),
  atTheEnd('components: { shemas: {} }', ': /components: OpenAPI has no shemas here. Did you mean schemas?'),
  atTheEnd('components: { schemas: [] }', ': /components/schemas: it is an array, not an object.'),
  atTheEnd(
    'components: { schemas: { My Book: {} } }',
    ': /components/schemas: "My Book" is not a valid component name',
  ),
  atTheEnd(
    'components: { parameters: { Size: { name: size, in: query } } }',
    ': /components/parameters/Size: it has to have either schema or content.',
  ),
  atTheEnd(
    "webhooks: { made: { psot: { responses: { '200': { description: x } } } } }",
    ': /webhooks/made: OpenAPI has no psot here. Did you mean post?',
  ),
];

const schemas: readonly Mistake[] = [
  schemaAt(
    "{ type: [string, 'nil'] }",
    '/genre: the schema is not a valid JSON Schema: /type/1 is "nil", not "array"',
  ),
  schemaAt(
    '{ type: [string, null] }',
    '/genre: the schema is not a valid JSON Schema: /type/1 is null, not "array"',
  ),
  schemaAt(
    '{ type: [string, string] }',
    '/genre: the schema is not a valid JSON Schema: /type has the same element twice.',
  ),
  schemaAt('{ type: string, enum: [] }', 'the schema has an enum without a value.'),
  schemaAt(
    '{ type: string, required: true }',
    '/genre: the schema is not a valid JSON Schema: /required is a boolean (true), not an array.',
  ),
  schemaAt(
    '{ type: string, minLength: -1 }',
    '/genre: the schema is not a valid JSON Schema: /minLength is -1, which is below 0.',
  ),
  schemaAt("{ type: string, pattern: '/^a+$/i' }", 'the pattern "/^a+$/i" is written between slashes'),
  schemaAt(
    '{ oneOf: [string, integer] }',
    '/genre: the schema is not a valid JSON Schema: /oneOf/0 is a string ("string"), not an object or a boolean.',
  ),
  schemaAt(
    '{ oneOf: [{}], discriminator: kind }',
    '/genre: its discriminator has to be an object with the propertyName of a member',
  ),
  schemaAt(
    '{ oneOf: [{}], discriminator: { mapping: {} } }',
    '/genre: its discriminator has to be an object with the propertyName',
  ),
  schemaAt(
    '{ oneOf: [{}], discriminator: { propertyName: a, mapping: [b] } }',
    '/genre: the mapping of its discriminator has to be an object of texts.',
  ),
  atTheEnd(
    'components: { schemas: { A: { type: strng } } }',
    ': /components/schemas/A: the schema is not a valid JSON Schema: /type is "strng"',
  ),
  atTheEnd(
    'components: { schemas: { A: string } }',
    ': /components/schemas/A: it is a string ("string"), not an object or a boolean.',
  ),
  atTheEnd(
    'components: { schemas: { A: { items: { properties: [a] } } } }',
    ': /components/schemas/A/items: the schema is not a valid JSON Schema: /properties is an array, not an object.',
  ),
];

describe('a mistake of an author is refused with one sentence and its place:', () => {
  test.each([...slips, ...versions, ...references, ...parts, ...schemas])(
    '%s',
    async (_name, found, instead, words) => {
      expect(await sentenceOf(withMistake(found, instead))).toContain(words);
    },
  );

  test.each([
    ['a comma too many', '{"openapi":"3.1.0","paths":{},}', 'could not be read as JSON: '],
    ['a comment', '{"openapi":"3.1.0", // the version\n"paths":{}}', 'could not be read as JSON: '],
    ['an end too early', '{"openapi":"3.1.0","paths":{', 'could not be read as JSON: '],
    [
      'a name twice',
      '{"openapi":"3.1.0",\n"paths":{"/a":{}},\n"info":{"a":[{}, "paths"]},\n"paths":{}}',
      'the member "paths" is given twice in one object, the second time at line 4; names must be unique.',
    ],
  ])('in JSON, %s', async (_name, text, words) => {
    expect(await messageOf(written(text, 'json'))).toContain(words);
  });
});

/** The file with the schema of an entry as a component that the list and the view of an entry have. */
function withComponent(genre: string): string {
  return shelf
    .replace('genre: { type: string }\n', "genre: { $ref: '#/components/schemas/Genre' }\n")
    .replace(
      'properties: { id: { type: string } }',
      "properties: { genre: { $ref: '#/components/schemas/Genre' } }",
    )
    .concat(`components: { schemas: { Genre: ${genre} } }\n`);
}

test.each([
  ["{ type: string, pattern: '(' }", 'the pattern "(" is no regular expression'],
  ['{ type: strng }', 'the schema is not a valid JSON Schema: /type is "strng"'],
  ['{ type: string, minLength: 3, maxLength: 1 }', 'the schema has the minLength 3 and the maxLength 1'],
  ['{ type: string, enum: [] }', 'the schema has an enum without a value.'],
])('a mistake in a component is said once, at the component: %s', async (genre, words) => {
  expect(await sentenceOf(withComponent(genre))).toContain(`: /components/schemas/Genre: ${words}`);
});

test('a mistake in a component of another file is said at that file', async () => {
  writeFileSync(join(folder, 'genres.yaml'), 'Genre: { type: string, x-xml: { entires: {} } }\n');
  const api = await loadJudgeable(written(withMistake(genre, "genre: { $ref: 'genres.yaml#/Genre' }\n")));
  expect(api.ok ? '' : api.problem.message).toMatch(/^\S*genres\.yaml: \/Genre\/x-xml: it has "entires"/);
});

test.each([
  ['kind: word } }', 'kind: integer } }', '/parameters/4/x-filter/kind: '],
  ['counterpart: shorter', 'counterpart: genre', '/parameters/5/x-filter/counterpart: genre does not bound'],
  [
    'field: /pages, kind: integer, counterpart: shorter',
    'field: /pags, kind: integer, counterpart: shorter',
    '/x-filter/field: the schema',
  ],
  [
    'field: /pages, kind: integer, counterpart: shorter',
    'field: /state, kind: text, counterpart: shorter',
    '/counterpart: shorter does not bound /state',
  ],
  [
    "'200':\n          description: Found",
    '2xx:\n          description: Found',
    '/responses: OpenAPI has no 2xx here. Did you mean 2XX?',
  ],
])('one mistake has one sentence: %s in place of %s', async (found, instead, words) => {
  expect(await sentenceOf(withMistake(found, instead))).toContain(words);
});

test('a file of requirements that is none has one sentence', async () => {
  const text = (name: string): string => withMistake('noun:', `catalogues: [${name}], noun:`);
  expect(await sentenceOf(text('none.yaml'))).toMatch(
    /: \/x-conformance\/catalogues\/0: \S+none\.yaml cannot be read\.$/,
  );
  writeFileSync(join(folder, 'page.yaml'), shelf);
  const api = await loadJudgeable(written(text('page.yaml')));
  expect(api.ok ? '' : api.problem.message).toMatch(
    /: \/x-conformance\/catalogues\/0: \S+page\.yaml is not a file of requirements, which has document and requirements; name one that has; docs\/own-requirements\.md has an example\.$/,
  );
});

test('a parameter that a list shares with an operation that is never sent is left alone', async () => {
  const genre = /- (\{ name: genre.*\})\n/.exec(shelf)?.[1] ?? '';
  const reference = "- { $ref: '#/components/parameters/Genre' }";
  const text = shelf
    .replace(`- ${genre}`, () => reference)
    .replace(
      '  /shelf:\n',
      () =>
        `  /shelf:\n    post: { parameters: [${reference.slice(2)}], responses: { '201': { description: Made. } } }\n`,
    );
  const api = await loadJudgeable(written(`${text}components: { parameters: { Genre: ${genre} } }\n`));
  expect(api).toMatchObject({ ok: true });
});
