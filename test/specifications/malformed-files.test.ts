import { describe, expect, test } from 'vitest';
import { loadApi } from '../../engine/api/load.ts';
import { type Json, readPointer } from '../../engine/base/json.ts';
import { call } from '../cli/command.ts';
import { at, shelfDocument, shelfWith, withChanges } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { written, messageOf } = fileWriter();

/** Whether the place of a message is a JSON pointer that leads somewhere, or to a member that the place above it lacks. */
function namesPlace(document: Json, message: string): boolean {
  const place = /^: (\/\S*?)[ :]/.exec(message)?.[1];
  if (place === undefined) return false;
  const above = place.replace(/\/[^/]*$/, '');
  return readPointer(document, place) !== undefined || readPointer(document, above) !== undefined;
}

type Case = readonly [name: string, pointer: string, value: Json | undefined, words: string];

const body = `${at.list}/responses/200/content/application~1json`;
const header = (name: string): Json => ({ key: { type: 'apiKey', in: 'header', name } });
const cookie = (name: string): Json => ({ key: { type: 'apiKey', in: 'cookie', name } });
const secured = (schemes: Json, security: Json = [{ key: [] }]): readonly (readonly [string, Json])[] => [
  ['/security', security],
  ['/components', { securitySchemes: schemes }],
];

const ofParameters: readonly Case[] = [
  [
    'no place of a parameter',
    `${at.parameter(4)}/in`,
    'qeury',
    '/parameters/4/in: "qeury" is no place of a parameter; it has to be query, path, header or cookie. Did you mean query?',
  ],
  [
    'a filter in a header',
    `${at.parameter(4)}/in`,
    'header',
    '/parameters/4/x-filter: the suite asks by parameters of the query',
  ],
  [
    'a filter in a cookie',
    `${at.parameter(4)}/in`,
    'cookie',
    '/parameters/4/x-filter: the suite asks by parameters of the query',
  ],
  [
    'a header that is required and has no value',
    at.parameter(4),
    { name: 'X-Size', in: 'header', required: true, schema: {} },
    '/parameters/4: the header X-Size is required, and the file gives no value for it that a header can have; give it a default.',
  ],
  [
    'a type that is none',
    `${at.parameter(5)}/schema/type`,
    'intger',
    '/parameters/5/schema: the schema is not a valid JSON Schema: /type is "intger"',
  ],
  [
    'a minimum above the maximum',
    `${at.parameter(0)}/schema/maximum`,
    -1,
    '/parameters/0/schema: the schema has the minimum 1 and the maximum -1, which leave nothing between them.',
  ],
  [
    'a default outside the enum',
    `${at.parameter(3)}/schema/default`,
    'sideways',
    '/parameters/3/schema: its default "sideways" is no value that it allows.',
  ],
  [
    'a default of another type',
    `${at.parameter(0)}/schema/default`,
    { a: 1 },
    'its default {"a":1} is no value',
  ],
  ['an empty enum', `${at.parameter(3)}/schema/enum`, [], '/parameters/3/schema: its enum has no value'],
  [
    'neither schema nor content',
    `${at.parameter(1)}/schema`,
    undefined,
    '/parameters/1: it has to have either schema or content.',
  ],
  [
    'a member that OpenAPI does not have',
    `${at.parameter(1)}/requird`,
    true,
    '/parameters/1: OpenAPI has no requird here. Did you mean required?',
  ],
];

const ofPaths: readonly Case[] = [
  'shelf',
  '/shelf?all=1',
  '/shelf#top',
  '//other/shelf',
  '/../shelf',
  '/shelf/{',
  '/shelf\r\nX: y',
  '/{a}/{a}',
].map((path) => [`the path ${JSON.stringify(path)}`, '/paths', { [path]: {} }, ': the path has ']);

const ofContents: readonly Case[] = [
  [
    'a media type that is none',
    `${at.list}/responses/200/content`,
    { json: {} },
    '/responses/200/content: "json" is not a media type.',
  ],
  [
    'a media type of two lines',
    `${at.list}/responses/200/content`,
    { 'a/b\r\nX: y': {} },
    '/responses/200/content: "a/b\\r\\nX: y" is not a media type.',
  ],
  ['no responses', `${at.list}/responses`, undefined, '/get/responses: there is no response for a success'],
  [
    'no success',
    `${at.list}/responses`,
    { '4XX': { description: 'No.' } },
    '/get/responses: there is no response for a success',
  ],
  [
    'a response that is itself',
    `${at.list}/responses/500`,
    { $ref: `#${at.list}/responses/500` },
    '/responses/500/$ref: the reference "#/paths/~1shelf/get/responses/500" leads to itself',
  ],
  [
    'a schema that is no object',
    '/paths/~1other',
    { get: { responses: { '200': { content: { 'application/json': { schema: { type: 'objct' } } } } } } },
    '/paths/~1other/get/responses/200/content/application~1json/schema: the schema is not a valid JSON Schema: /type is "objct"',
  ],
];

const ofNames: readonly Case[] = [
  [
    'a noun of two lines',
    '/x-conformance/noun/one',
    'a\nb',
    '/x-conformance/noun/one: it is "a\\nb", which is not a text of one line.',
  ],
  [
    'a noun with a control character',
    '/x-conformance/noun/one',
    'a\u001b[31m',
    '/x-conformance/noun/one has a control character.',
  ],
  ['an id of two lines', `${at.list}/operationId`, 'a\nb', '/operationId: the id has more than one line.'],
  [
    'a request type of two lines',
    `${at.list}/x-request-types`,
    ['a/b\r\nX: y'],
    '/x-request-types/0: it is "a/b\\r\\nX: y", which is not',
  ],
  [
    'one operationId twice',
    `${at.item}/operationId`,
    'shelf',
    '/get/operationId: the id shelf is that of /shelf too.',
  ],
  [
    'two views of an entry',
    '/paths/~1other~1{id}',
    {
      get: {
        'x-item': { parameter: 'id' },
        parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
        responses: { default: {} },
      },
    },
    '/x-item: /shelf/{id} has an x-item already',
  ],
];

const ofTheVocabulary: readonly Case[] = [
  ['no sort keys', `${at.collection}/sorting/keys`, [], '/x-collection/sorting/keys: it is empty.'],
  [
    'ascending that is not in the enum',
    `${at.collection}/sorting/ascending`,
    'upp',
    '/sorting/ascending: the enum of the parameter way has no upp. Did you mean up?',
  ],
  [
    'one value for both directions',
    `${at.collection}/sorting/descending`,
    'up',
    '/sorting/descending: it is the value of ascending too.',
  ],
  [
    'null for what has a default',
    `${at.collection}/timeline`,
    null,
    '/x-collection/timeline: it is null, not an array.',
  ],
  [
    'a parameter without a name that nobody defined',
    `${at.collection}/unknownParameter`,
    '',
    '/x-collection/unknownParameter: it is "", which is not a text of one line that is not empty.',
  ],
  [
    'a page of more entries than a number holds',
    `${at.collection}/paging/large`,
    1e300,
    '/x-collection/paging/large: it is 1e+300, which is above 1000000.',
  ],
  [
    'one parameter for key and direction',
    `${at.collection}/sorting/direction`,
    'by',
    '/sorting/direction: it is the parameter of key too; name another',
  ],
  [
    'an entry that no get brings',
    `${at.item.replace(/get$/, 'head')}`,
    {
      'x-item': {},
      parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
      responses: { '200': { description: 'x' } },
    },
    'only get is sent, so x-item has no meaning here',
  ],
  [
    'types of requests of a post',
    `${at.list.replace(/get$/, 'post')}`,
    { 'x-request-types': ['application/json'], responses: { '200': { description: 'x' } } },
    'only get is sent, so x-request-types has no meaning here',
  ],
  [
    'a key that is not in the enum',
    `${at.parameter(2)}/schema/enum`,
    ['page'],
    '/sorting/keys/0/value: the enum of the parameter by has no pages. Did you mean page?',
  ],
  [
    'one parameter for size and place',
    `${at.collection}/paging/marker`,
    'size',
    '/x-collection/paging: size is named twice',
  ],
  [
    'a page size that is a filter',
    `${at.parameter(0)}/x-filter`,
    { operator: 'equals', field: '/pages', kind: 'integer' },
    '/parameters/0/x-filter: size is a parameter of pages',
  ],
  [
    'an unknown parameter that is known',
    `${at.collection}/unknownParameter`,
    'genre',
    '/unknownParameter: the operation has a parameter genre',
  ],
  [
    'numbers by a text',
    `${at.parameter(4)}/x-filter/kind`,
    'integer',
    '/parameters/4/x-filter/kind: /genre has the type string',
  ],
  [
    'one of several filters by a text',
    `${at.parameter(4)}/x-filter`,
    [
      { operator: 'equals', field: '/genre', kind: 'word' },
      { operator: 'not', field: '/gendre', kind: 'word', value: 'not:{value}' },
    ],
    '/parameters/4/x-filter/1/field: the schema of an entry has no /gendre. Did you mean /genre?',
  ],
  [
    'times by words',
    at.parameter(4),
    {
      name: 'genre',
      in: 'query',
      schema: { enum: ['novel'] },
      'x-filter': { operator: 'equals', field: '/genre', kind: 'instant' },
    },
    '/parameters/4/x-filter/kind: the value novel is not of the kind instant.',
  ],
];

describe('a file is refused with one sentence that names it and the place:', () => {
  test.each([...ofParameters, ...ofPaths, ...ofContents, ...ofNames, ...ofTheVocabulary])(
    '%s',
    async (_name, pointer, value, words) => {
      const document = shelfWith(pointer, value);
      const message = await messageOf(written(JSON.stringify(document)));
      expect(message).toContain(words);
      expect(namesPlace(document, message), message).toBe(true);
    },
  );

  test.each<[string, readonly (readonly [string, Json])[], string]>([
    ['security that is no list', [['/security', { key: [] }]], ': /security: security has to be a list'],
    ['security of texts', secured(header('X'), ['key']), ': /security/0: a requirement has to be an object'],
    ['security of nothing', secured(header('X'), [null]), ': /security/0: a requirement has to be an object'],
    ['a requirement without a list', secured(header('X'), [{ key: 'read' }]), ': /security/0: a requirement'],
    [
      'a header that is no token',
      secured(header('X Key:')),
      '/securitySchemes/key: the security scheme has the name "X Key:"',
    ],
    [
      'a key without a name',
      secured({ key: { type: 'apiKey', in: 'header' } }),
      ': /components/securitySchemes/key: an apiKey needs in and name, such as { in: header, name: X-Token }.',
    ],
    [
      'a scheme without a type that is known',
      secured({ key: { type: 'apikey', in: 'header', name: 'X' } }),
      'is of the type apikey, which OpenAPI does not have; give an apiKey, http, mutualTLS, oauth2 or openIdConnect. Did you mean apiKey?',
    ],
    [
      'a scheme that is misspelt',
      secured(header('X'), [{ kye: [] }]),
      'which is not a scheme of /components/securitySchemes. Did you mean key?',
    ],
    ['a header of the client', secured(header('Host')), 'is in the header Host'],
    [
      'a cookie that is no token',
      secured(cookie('a;b')),
      'the security scheme has the name "a;b", which no cookie',
    ],
    [
      'one parameter twice',
      [[`${at.parameter(1)}/name`, 'size']],
      '/parameters/1: the parameter size is declared twice',
    ],
    [
      'many parameters',
      [
        [
          `${at.list}/parameters`,
          Array.from({ length: 3000 }, (_, index) => ({ name: `p${index}`, in: 'query', schema: {} })),
        ],
      ],
      '/parameters: there are 3000 parameters; 400 are the most.',
    ],
    [
      'a field that the parts of all do not have',
      [
        [
          body,
          {
            schema: {
              allOf: [
                { type: 'object' },
                {
                  properties: {
                    next: {},
                    books: { allOf: [{ items: { properties: { id: {}, pages: {}, self: {}, state: {} } } }] },
                  },
                },
              ],
            },
          },
        ],
      ],
      '/x-filter/field: the schema of an entry has no /genre.',
    ],
  ])('%s', async (_name, changes, words) => {
    const document = withChanges(shelfDocument(), changes);
    expect(await messageOf(written(JSON.stringify(document)))).toContain(words);
  });

  test.each<[string, () => string | Uint8Array, string]>([
    ['a number that is none', () => yaml('maximum: .nan'), '/schema/maximum is NaN'],
    ['a number without end', () => yaml('maximum: .inf'), '/schema/maximum is Infinity'],
    [
      'a tag that is not known',
      () => yaml('maximum: 9').replace('---', '--- !foo'),
      'could not be read as YAML or JSON: Unresolved tag',
    ],
    [
      'a tag of code',
      () => yaml('maximum: !!js/function "9"'),
      'could not be read as YAML or JSON: Unresolved tag',
    ],
    [
      'several documents',
      () => `${yaml('maximum: 9')}\n---\na: 1\n`,
      'it holds several documents; give a file with one.',
    ],
    ['UTF-16', () => Buffer.from(`\ufeff${yaml('maximum: 9')}`, 'utf16le'), 'is not in UTF-8.'],
    ['Latin-1', () => Buffer.from(yaml('title: ü'), 'latin1'), 'is not in UTF-8.'],
    [
      'OpenAPI of a later version',
      () => yaml('maximum: 9').replace('3.1.0', '3.2.0'),
      'is OpenAPI 3.2.0; convert it to version 3.0 or 3.1',
    ],
    [
      'a long pattern',
      () => yaml(`pattern: ${'a'.repeat(2_000_000)}`),
      'has a pattern of 2000000 characters; 5000 are the most.',
    ],
  ])('%s', async (_name, content, words) => {
    const started = performance.now();
    expect(await messageOf(written(content()))).toContain(words);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** The shelf as YAML, with a line in the schema of the page size. */
function yaml(line: string): string {
  const text = JSON.stringify(shelfWith(`${at.parameter(0)}/schema/description`, 'HERE'), null, 1);
  const [name, value] = line.split(/: (.*)/s);
  return text.replace('"description": "HERE"', `"${name}": ${value}`).replace(/^\{/, '---\n{');
}

test('a member that no file has at its top is refused with the level', async () => {
  const message = await messageOf(written(JSON.stringify(shelfWith('/path', {}))));
  expect(message).toContain(': the file: OpenAPI has no path at the top of a file. Did you mean paths?');
});

test('what people read is not looked at', async () => {
  const changes: readonly (readonly [string, Json | undefined])[] = [
    [`${at.list}/responses/4XX/description`, false],
    ['/info/version', undefined],
    [`${at.list}/tags`, 5],
  ];
  expect(await loadApi(written(JSON.stringify(withChanges(shelfDocument(), changes))))).toMatchObject({
    ok: true,
  });
});

test('the command ends with status 2, one line and nothing else', async () => {
  const file = written(yaml('maximum: 9').replace('---', '--- !foo'));
  const { status, err } = await call(['run', '--api', file, '--url', 'http://127.0.0.1:9']);
  expect(err.trim()).not.toContain('\n');
  expect(status).toBe(2);
});
