import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import { isJsonObject, type Json, readPointer } from '../../engine/base/json.ts';
import { at, shelfDocument, shelfWith, withChanges } from './bad-files.ts';

const linkList = {
  type: 'array',
  items: {
    type: 'object',
    properties: { rel: { type: 'string' }, href: { type: 'string' } },
  },
};
const response = `${at.list}/responses/200`;

test.each<readonly [name: string, pointer: string, value: Json, words: string]>([
  ['an id of nothing', `${at.list}/operationId`, ' ', '/get/operationId: the id is empty.'],
  [
    'two paths that are one',
    '/paths/~1shelf~1{book}',
    {
      get: {
        parameters: [{ name: 'book', in: 'path', required: true, schema: {} }],
        responses: { '200': { description: '' } },
      },
    },
    '/paths/~1shelf~1{book}: the path is that of /shelf/{id} too',
  ],
  [
    'a header of an answer with a blank in its name',
    `${response}/headers`,
    { 'X Request': { schema: { type: 'string' } } },
    '"X Request" is a name that no header can have',
  ],
  [
    'a header of a request with a blank in its name',
    at.parameter(4),
    { name: 'X A', in: 'header', schema: { type: 'string' } },
    '/parameters/4: "X A" is a name that no header can have',
  ],
  [
    'case in both ways',
    `${at.parameter(4)}/x-filter`,
    { operator: 'equals', field: '/genre', kind: 'word', case: 'ignored', caseBlind: 'warn' },
    '/x-filter/caseBlind: it means nothing beside case.',
  ],
  [
    'a class of a member of values of another type',
    `${at.collection}/agreement`,
    [{ name: 'state', field: '/state', classes: { done: ['built', 7] } }],
    '/agreement/0/classes/done/1: /state has the type string, and 7 is of another.',
  ],
  [
    'a class of a filter without a name',
    `${at.parameter(4)}/x-filter`,
    {
      operator: 'selects',
      field: '/genre',
      kind: 'word',
      selection: { classes: [{ name: '', values: ['all'], everything: true }] },
    },
    '/selection/classes/0/name: it is "", which is not a text of one line that is not empty.',
  ],
  ['no header', `${response}/headers/X-Request-Id/x-header`, null, '/x-header: it is null, not an object.'],
  [
    'no format',
    `${response}/content/application~1json/x-format`,
    null,
    '/x-format: it is null, not an object.',
  ],
  ['no conformance', '/x-conformance', null, '/x-conformance: it is null, not an object.'],
  ['default misspelt', `${at.list}/responses/defualt`, { description: '' }, 'The nearest is "default".'],
  [
    'a list of lines with commas alone',
    `${response}/content`,
    { 'text/csv': { schema: { type: 'string' } } },
    '/responses: a success has the types text/csv; the suite reads JSON and XML.',
  ],
  [
    'a constant outside its bounds',
    `${at.entry}/properties/pages`,
    { type: 'integer', minimum: 5, const: 3 },
    'the schema has 3 in its const, which is outside its bounds',
  ],
  [
    'words outside their bounds',
    `${at.entry}/properties/pages`,
    { type: 'integer', exclusiveMaximum: 5, enum: [5, 6] },
    'the schema has 5 in its enum, which is outside its bounds',
  ],
  [
    'a value to refuse that the parameter lists',
    at.parameter(4),
    {
      name: 'genre',
      in: 'query',
      schema: { type: 'string', enum: ['play', 'novel'] },
      'x-filter': { operator: 'equals', field: '/genre', kind: 'word' },
      'x-refuses': [{ value: 'play', because: 'a mistake' }],
    },
    '/parameters/4/x-refuses: "play" is to be refused, and the enum of the parameter has it',
  ],
  [
    'a member that may differ and is not there',
    `${at.item}/x-item/differing`,
    ['/idd'],
    '/x-item/differing/0: the schema of an entry has no /idd. Did you mean /id?',
  ],
  [
    'a place that may stand for another and is not there',
    `${at.item}/x-item/alsoInList`,
    [{ pointer: '/id', alternatives: ['/idd'] }],
    '/alsoInList/0/alternatives/0: the schema of an entry has no /idd. Did you mean /id?',
  ],
  [
    'get misspelt',
    '/paths/~1shelf',
    { gte: readPointer(shelfDocument(), at.list) ?? null },
    '/paths/~1shelf/gte: an x-collection stands on gte, and the suite lists a collection by get. The nearest is "get".',
  ],
  [
    'a list by another method',
    '/paths/~1shelf',
    { search: { 'x-collection': {} } },
    '/paths/~1shelf/search: an x-collection stands on search, and the suite lists a collection by get.',
  ],
  [
    'a placeholder that stands for nothing, to refuse',
    `${at.parameter(4)}/x-refuses`,
    [{ value: '{unknown}', because: 'a mistake' }],
    '/x-refuses/0/value: it is "{unknown}", which is not a value, {unknown-id} or {upper-case-id}.',
  ],
  [
    'a success that refuses',
    `${at.parameter(4)}/x-refuses`,
    [{ value: 'x', because: 'a mistake', expected: [200] }],
    '/x-refuses/0/expected/0: it is 200, which is below 400.',
  ],
  [
    'a value to refuse in two entries',
    `${at.parameter(4)}/x-refuses`,
    [
      { value: 'x', because: 'a mistake' },
      { value: 'x', because: 'another', expected: [422] },
    ],
    '/parameters/4/x-refuses: two entries are about the value "x"; leave one out.',
  ],
  [
    'a filter of an operation that is never sent',
    '/paths/~1shelf/post',
    {
      parameters: [
        {
          name: 'genre',
          in: 'query',
          schema: { type: 'string' },
          'x-filter': { operator: 'equals', field: '/genre', kind: 'word' },
        },
      ],
      responses: {},
    },
    '/post/parameters/0/x-filter: only get is sent, so x-filter has no meaning here',
  ],
  [
    'a size of pages in words',
    `${at.parameter(0)}/schema`,
    { enum: ['few', 'many'] },
    '/parameters/0/schema/enum: size asks for pages of a size, and few is none; list whole numbers.',
  ],
  [
    'a media type twice',
    `${response}/content/Application~1JSON`,
    { schema: {} },
    '/content/Application~1JSON: it is the media type application/json too',
  ],
  [
    'an ending that is none',
    `${response}/content/application~1xml`,
    { 'x-format': { suffix: 'xml' } },
    '/x-format/suffix: it is "xml", which is not an ending, such as .xml.',
  ],
  [
    'no reading of a check',
    '/x-conformance/readings',
    { 'header.allow': [] },
    '/x-conformance/readings/header.allow: it is empty.',
  ],
  [
    'a link that differs from itself',
    `${at.collection}/links/0/differsFrom`,
    'self',
    '/links/0/differsFrom: it is the link itself; name another one.',
  ],
  [
    'a thing that is named by nothing',
    `${at.parameter(4)}/x-filter`,
    {
      operator: 'refers-to',
      field: '/genre',
      kind: 'word',
      reference: { forms: [{ form: 'url' }], suffix: '/genres' },
    },
    '/reference/suffix: it has no {id}, so it names nothing; write {id} where the id stands.',
  ],
  [
    'a text that is a map in XML',
    `${at.entry}/properties/genre`,
    { type: 'string', 'x-xml': { entries: { element: 'meta', key: 'key' } } },
    '/genre/x-xml/entries: it means nothing for a value of the type string.',
  ],
  [
    'a filter within a list',
    `${at.collection}/x-filter`,
    {},
    '/get/x-collection: it has "x-filter", which means nothing within another member of the vocabulary; it belongs on an object of OpenAPI',
  ],
])('%s is refused', (_name, pointer, value, words) => {
  const api = deriveApi(shelfWith(pointer, value), 'shelf.yaml');
  expect(api.ok ? 'loaded' : api.problem.message).toContain(words);
});

const messageOf = (...changes: Parameters<typeof withChanges>[1]): string => {
  const api = deriveApi(withChanges(shelfDocument(), changes), 'shelf.yaml');
  return api.ok ? 'loaded' : api.problem.message;
};

const genres: readonly [string, Json] = [`${at.entry}/properties/genre`, { enum: ['essay', 'novel', null] }];
const asked = (words: readonly string[], more: Json = {}): readonly [string, Json] => [
  at.parameter(4),
  {
    name: 'genre',
    in: 'query',
    schema: { type: 'string', enum: words },
    'x-filter': { operator: 'equals', field: '/genre', kind: 'word', ...(isJsonObject(more) ? more : {}) },
  },
];

test('words of a filter that no entry can have are refused', () => {
  expect(messageOf(genres, asked(['ESSAY', 'NOVEL']))).toBe(
    'shelf.yaml: /paths/~1shelf/get/parameters/4/x-filter/field: no entry can have one of the values, such as ESSAY: the enum of /genre has essay, novel. Where the case of letters does not count, say case: ignored.',
  );
  expect(messageOf(genres, asked(['poem']))).toMatch(/the enum of \/genre has essay, novel\.$/);
});

test.each<readonly [string, ReturnType<typeof asked>]>([
  ['of which one is no word of an entry', asked(['essay', 'all'])],
  ['in another case that does not count', asked(['ESSAY'], { case: 'ignored' })],
  ['in another case that may not count', asked(['ESSAY'], { caseBlind: 'warn' })],
  ['that stand for others', asked(['art'], { operator: 'contains', kind: 'text' })],
])('words of a filter %s are taken', (_, parameter) => {
  expect(messageOf(genres, parameter)).toBe('loaded');
});

test('a size of pages above the largest is refused, and the usual one is taken as the largest', () => {
  const size: readonly [string, Json] = [`${at.parameter(0)}/schema/maximum`, 40];
  expect(messageOf(size, [`${at.collection}/paging/large`, 50])).toContain(
    '/paging/large: it is 50, and the maximum of the parameter size is 40; take it out, and the maximum counts.',
  );
  for (const large of [1000, 40])
    expect(messageOf(size, [`${at.collection}/paging/large`, large])).toBe('loaded');
});

test('what OpenAPI allows is no mistake, however odd', () => {
  const entry = `${at.entry}/required`;
  expect(messageOf([entry, ['id', 'genrre']])).toBe('loaded');
  // An id may be a number in the address and, as large numbers often are, a text in the body.
  expect(messageOf([`${at.item}/parameters/0/schema`, { type: 'integer' }])).toBe('loaded');
});

test('words of which some are within their bounds are left alone', () => {
  const pages = { type: 'integer', minimum: 5, enum: [3, 6] };
  expect(deriveApi(shelfWith(`${at.entry}/properties/pages`, pages), 'shelf.yaml').ok).toBe(true);
});

test.each(['member', 'address'])('the %s of a link that no link has is refused', (name) => {
  const select = { member: 'rel', equals: 'self', address: 'href', [name]: 'rehl' };
  const document = withChanges(shelfDocument(), [
    [`${at.entry}/properties/self`, linkList],
    [`${at.collection}/links/0/select`, select],
  ]);
  const api = deriveApi(document, 'shelf.yaml');
  expect(api.ok ? 'loaded' : api.problem.message).toContain(
    `/links/0/select/${name}: the schema of an entry has no /self/0/rehl`,
  );
});

test.each<readonly [keyword: string, value: Json]>([
  ['type', ['string', 'null']],
  ['type', 'null'],
  ['const', 'play'],
  ['exclusiveMinimum', 3],
  ['patternProperties', {}],
  ['if', {}],
])('a schema of OpenAPI 3.0 has no %s of %j', (keyword, value) => {
  const place = `${at.entry}/properties/genre`;
  const document = { ...shelfWith(place, { [keyword]: value }), openapi: '3.0.3' };
  const api = deriveApi(document, 'shelf.yaml');
  expect(api.ok ? 'loaded' : api.problem.message).toMatch(
    /genre\/\w+: .* is of OpenAPI 3\.1, and the file is of 3\.0; write it as 3\.0 does, or say openapi: 3\.1\.0\.$/,
  );
  expect(deriveApi({ ...document, openapi: '3.1.0' }, 'shelf.yaml').ok).toBe(true);
});
