import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Json } from '../../engine/base/json.ts';
import { at, shelfDocument, shelfWith, withChanges } from './bad-files.ts';

test('the file that the others are made of is in order', () => {
  expect(deriveApi(shelfDocument(), 'shelf.yaml')).toMatchObject({ ok: true, value: { id: 'shelf' } });
});

type Case = readonly [name: string, pointer: string, value: Json | undefined, code: string, words: string];

const misspelt: readonly Case[] = [
  ['x-filters', `${at.parameter(4)}/x-filters`, {}, 'vocabulary', 'did you mean x-filter?'],
  ['x-refuse', `${at.parameter(4)}/x-refuse`, [], 'vocabulary', 'did you mean x-refuses?'],
  ['x-refusals', `${at.parameter(4)}/x-refusals`, [], 'vocabulary', 'did you mean x-refuses?'],
  ['x-colection', `${at.list}/x-colection`, {}, 'vocabulary', 'did you mean x-collection?'],
  ['x-fliter', `${at.parameter(4)}/x-fliter`, {}, 'vocabulary', 'did you mean x-filter?'],
  ['x-conformence', '/x-conformence', {}, 'vocabulary', 'did you mean x-conformance?'],
  [
    'x-collection on a parameter',
    `${at.parameter(4)}/x-collection`,
    {},
    'vocabulary',
    'belongs on an operation',
  ],
  ['x-filter on a schema', `${at.parameter(4)}/schema/x-filter`, {}, 'vocabulary', 'belongs on a parameter'],
  ['x-should on an operation', `${at.list}/x-should`, {}, 'vocabulary', 'belongs on a schema'],
  ['x-conformance in info', '/info/x-conformance', {}, 'vocabulary', 'belongs at the top of the file'],
  ['a part that the vocabulary lacks', `${at.collection}/idendity`, '/id', 'vocabulary', 'idendity'],
];

const paging = `${at.collection}/paging`;

const ofOtherPages: readonly Case[] = [
  [
    'a page number beside a marker',
    `${paging}/page`,
    'size',
    'vocabulary',
    '/paging/page: it means nothing beside style: marker.',
  ],
  [
    'a marker beside page numbers',
    paging,
    { style: 'page-number', page: 'size', marker: 'after', ends: 'empty-page' },
    'vocabulary',
    '/paging/marker: it means nothing beside style: page-number.',
  ],
  [
    'a style that is none',
    `${paging}/style`,
    'keyset',
    'vocabulary',
    'it is "keyset", not "marker", "cursor", "offset", "page-number" or "links".',
  ],
  [
    'a total that is not there',
    paging,
    { style: 'page-number', page: 'after', ends: 'total' },
    'vocabulary',
    'it needs total beside ends: total.',
  ],
  [
    'a total that leads nowhere',
    paging,
    { style: 'page-number', page: 'after', ends: 'total', total: '/nex' },
    'reference',
    'Did you mean /next?',
  ],
  [
    'a page number that no parameter has',
    paging,
    { style: 'page-number', page: 'afte', ends: 'empty-page' },
    'reference',
    'Did you mean after?',
  ],
  [
    'a marker without its parameter',
    paging,
    { limit: 'size', ends: 'empty-page' },
    'vocabulary',
    'it needs marker beside style: marker.',
  ],
  [
    'a cursor that stands nowhere',
    paging,
    { style: 'cursor', cursor: 'after', ends: 'missing-next' },
    'vocabulary',
    'it needs token or next beside ends: missing-next.',
  ],
  [
    'a cursor beside an offset',
    paging,
    { style: 'offset', offset: 'after', token: '/next', ends: 'empty-page' },
    'vocabulary',
    '/paging/token: it means nothing beside style: offset.',
  ],
  [
    'links alone without a link',
    paging,
    { style: 'links', ends: 'empty-page' },
    'vocabulary',
    'it needs next beside style: links.',
  ],
  [
    'an end by a flag that is not there',
    paging,
    { style: 'offset', offset: 'after', ends: 'no-more' },
    'vocabulary',
    'it needs more or noMore beside ends: no-more.',
  ],
  [
    'a header that the success does not have',
    paging,
    { style: 'links', ends: 'missing-next', next: { header: 'X-Request-I', rel: 'next' } },
    'reference',
    'Did you mean X-Request-Id?',
  ],
  [
    'a relation of a link that stands in the body',
    `${paging}/next`,
    { pointer: '/next', rel: 'next' },
    'vocabulary',
    'it has rel, which needs header beside it.',
  ],
  [
    'an array of links that leads nowhere',
    `${paging}/next`,
    { pointer: '/nex', select: { member: 'rel', equals: 'next', address: 'href' } },
    'reference',
    'Did you mean /next?',
  ],
  [
    'an end by a short page without a largest size',
    paging,
    { style: 'offset', limit: 'size', offset: 'after', ends: 'short-page' },
    'reference',
    'give the parameter size a maximum',
  ],
];

const leadingNowhere: readonly Case[] = [
  ['field', `${at.parameter(4)}/x-filter/field`, '/gendre', 'reference', 'Did you mean /genre?'],
  ['counterpart', `${at.parameter(5)}/x-filter/counterpart`, 'shorten', 'reference', 'Did you mean shorter?'],
  [
    'counterpart that is no filter',
    `${at.parameter(5)}/x-filter/counterpart`,
    'size',
    'reference',
    'size is not a filter; name the filter for the other bound',
  ],
  [
    'counterpart that is the parameter itself',
    `${at.parameter(5)}/x-filter/counterpart`,
    'longer',
    'reference',
    'longer is the parameter itself',
  ],
  [
    'counterpart of another field',
    `${at.parameter(5)}/x-filter/counterpart`,
    'genre',
    'reference',
    'genre does not bound /pages from the other side',
  ],
  ['identity', `${at.collection}/identity`, '/ident', 'reference', 'no /ident.'],
  ['items', `${at.collection}/items`, '/boks', 'reference', 'Did you mean /books?'],
  ['next', `${at.collection}/paging/next`, '/nxt', 'reference', 'Did you mean /next?'],
  ['limit', `${at.collection}/paging/limit`, 'sise', 'reference', 'Did you mean size?'],
  ['sort key', `${at.collection}/sorting/keys/0/field`, '/page', 'reference', 'Did you mean /pages?'],
  ['direction', `${at.collection}/sorting/direction`, 'ways', 'reference', 'Did you mean way?'],
  ['link', `${at.collection}/links/0/pointer`, '/selv', 'reference', 'Did you mean /self?'],
  ['lifecycle', `${at.collection}/lifecycle/finished/0/field`, '/stat', 'reference', 'Did you mean /state?'],
  ['another link', `${at.collection}/links/0/differsFrom`, 'other', 'reference', 'no link other'],
  ['x-item.parameter', `${at.item}/x-item/parameter`, 'book_id', 'reference', 'has no {book_id}'],
  ['wrapper', `${at.item}/x-item/wrapper`, '/boook', 'reference', 'Did you mean /book?'],
  ['path parameter', `${at.item}/parameters`, [], 'reference', 'the path has {id}'],
  [
    'XML Schema',
    `${at.list}/responses/200/content/application~1xml`,
    { 'x-xsd': { file: 'none.xsd' } },
    'reference',
    'none.xsd cannot be read',
  ],
];

const broken: readonly Case[] = [
  ['Swagger', '/swagger', '2.0', 'version', 'convert it to OpenAPI 3.0 or 3.1'],
  ['an old version', '/openapi', '2.1', 'version', 'convert it'],
  ['no version', '/openapi', undefined, 'version', 'names its version'],
  ['a version that is a number', '/openapi', 3.1, 'version', 'names its version'],
  ['a status that is none', `${at.list}/responses/ok`, { description: '' }, 'malformed', '"ok"'],
  ['a parameter without a name', at.parameter(0), { in: 'query' }, 'malformed', 'needs a name'],
  ['a pattern of the body', `${at.entry}/properties/id/pattern`, '(', 'pattern', 'is no regular expression'],
  ['a pattern with look-ahead', `${at.entry}/properties/id/pattern`, '(?=a)b', 'pattern', 'in bounded time'],
  [
    'a pattern of a parameter',
    `${at.parameter(1)}/schema/pattern`,
    '[z-a]',
    'pattern',
    'is no regular expression',
  ],
  [
    'a pattern of a header',
    `${at.list}/responses/200/headers/X-Request-Id/schema/pattern`,
    '*',
    'pattern',
    'is no regular expression',
  ],
  ['a type that is none', `${at.entry}/properties/id/type`, 'strng', 'schema', 'not a valid JSON Schema'],
  [
    'a filter whose value is an object',
    `${at.parameter(4)}/style`,
    'deepObject',
    'parameter',
    'its value is an object in the style deepObject, which the suite cannot write',
  ],
  ['a style of another place', `${at.parameter(0)}/style`, 'matrix', 'malformed', 'has to be form, '],
  ['an explode that is a text', `${at.parameter(4)}/explode`, 'no', 'malformed', 'true or false'],
  ['a path in the style label', `${at.item}/parameters/0/style`, 'label', 'parameter', 'the style label'],
  ['parameters that are no list', `${at.item}/parameters`, {}, 'malformed', 'parameters has to be a list'],
  ['responses that are a list', `${at.list}/responses`, [], 'malformed', 'responses has to be an object'],
  ['an operation that is a text', at.item, 'read', 'malformed', 'get has to be an object'],
  [
    'a response that is a text',
    `${at.list}/responses/4XX`,
    'No.',
    'malformed',
    'a response has to be an object',
  ],
  ['a path that is null', '/paths/~1shelf~1{id}', null, 'malformed', 'a path has to be an object'],
  [
    'an operationId that is a number',
    `${at.list}/operationId`,
    7,
    'malformed',
    'operationId has to be a text',
  ],
  [
    'a minimum that is a text',
    `${at.parameter(0)}/schema/minimum`,
    '1',
    'malformed',
    'minimum has to be a number',
  ],
  [
    'an enum of objects',
    `${at.parameter(4)}/schema/enum`,
    [{ a: 1 }],
    'parameter',
    'lists objects or arrays',
  ],
  ['an enum that is a text', `${at.parameter(4)}/schema/enum`, 'play', 'malformed', 'enum has to be a list'],
  [
    'content that is a list',
    `${at.list}/responses/200/content`,
    [],
    'malformed',
    'content has to be an object',
  ],
  [
    'a schema that is a text',
    `${at.list}/responses/200/content/application~1json/schema`,
    'books',
    'malformed',
    'schema has to be a schema',
  ],
  ['a title that is a number', '/info/title', 2024, 'malformed', 'title has to be a text'],
  ['no info', '/info', undefined, 'malformed', 'the file needs info'],
  ['security of no scheme', '/security', [{ key: [] }], 'security', 'not a scheme of'],
  [
    'values beside an enum',
    `${at.parameter(4)}`,
    {
      name: 'genre',
      in: 'query',
      schema: { enum: ['a'] },
      'x-filter': { operator: 'equals', field: '/genre', kind: 'word', values: ['a'] },
    },
    'vocabulary',
    '/x-filter/values: it repeats',
  ],
];

test.each([...misspelt, ...ofOtherPages, ...leadingNowhere, ...broken])(
  '%s is refused with its place',
  (_name, pointer, value, code, words) => {
    const api = deriveApi(shelfWith(pointer, value), 'shelf.yaml');
    if (api.ok) throw new Error('it was taken');
    expect(api.problem.code).toBe(`specification-${code}`);
    expect(api.problem.message).toContain(words);
    expect(api.problem.message).toMatch(/^shelf\.yaml\b/);
    expect(api.problem.message).toMatch(/[.?]$/);
    expect(api.problem.message).not.toContain('\n');
  },
);

const severalChanges: readonly (readonly [pointer: string, value: Json])[] = [
  [`${at.parameter(4)}/x-filters`, {}],
  ['/info/x-conformance', {}],
  [`${at.collection}/idendity`, '/id'],
  [`${at.collection}/paging/large`, 0],
  [`${at.parameter(0)}/style`, 'matrix'],
  [`${at.parameter(5)}/schema/pattern`, '('],
  [`${at.list}/responses/ok`, { description: '' }],
  [`${at.item}/security`, [{ key: [] }]],
];

test('all problems of a file are listed, each on a line with its place', () => {
  const api = deriveApi(withChanges(shelfDocument(), severalChanges), 'shelf.yaml');
  if (api.ok) throw new Error('it was taken');
  const lines = api.problem.message.split('\n');
  expect(lines.every((line) => line.startsWith('shelf.yaml: /'))).toBe(true);
  expect([...lines].sort()).toEqual([
    expect.stringContaining('/info/x-conformance: x-conformance means nothing here'),
    expect.stringContaining('/get/parameters/0: the style "matrix" does not go'),
    expect.stringContaining('/get/parameters/4/x-filters: the vocabulary has no x-filters'),
    expect.stringContaining('/get/parameters/5/schema: the pattern "(" is no regular expression'),
    expect.stringContaining('/x-collection/paging/large: it is 0, which is below 1.'),
    expect.stringContaining(
      '/x-collection: it has "idendity", which has no meaning here. Did you mean identity?',
    ),
    expect.stringContaining('/get: responses has "ok"'),
    expect.stringContaining('/~1shelf~1{id}/get/security/0: security names key'),
  ]);
});

test('what leads nowhere is listed once the rest of the file is in order', () => {
  const changes: readonly (readonly [string, Json])[] = [
    [`${at.collection}/identity`, '/ident'],
    [`${at.collection}/paging/limit`, 'sise'],
    [`${at.entry}/properties/genre/type`, 'strng'],
    [`${at.item}/x-item/wrapper`, '/boook'],
  ];
  const api = deriveApi(withChanges(shelfDocument(), changes), 'shelf.yaml');
  expect(api.ok ? '' : api.problem.message.split('\n')).toEqual([
    expect.stringContaining('no query parameter sise'),
    expect.stringContaining('an entry has no /ident'),
    expect.stringContaining('Did you mean /book?'),
    expect.stringContaining('not a valid JSON Schema'),
  ]);
});

test.each<[string, string, Json]>([
  ['a foreign extension', '/x-amazon-apigateway-integration', { uri: 'x' }],
  ['a foreign extension on a parameter', `${at.parameter(4)}/x-example`, 'x'],
  ['a foreign extension on a schema', `${at.entry}/x-go-type`, 'Book'],
  ['a short foreign extension', '/info/x-logo', { url: 'x' }],
  [
    'a member of the data that is called like one of the vocabulary',
    `${at.entry}/properties/x-filters`,
    { type: 'string' },
  ],
  ['a header that is called like one of the vocabulary', `${at.list}/responses/200/headers/x-filter`, {}],
  ['a field below a map', `${at.parameter(4)}/x-filter/field`, '/tags/genre'],
  ['a field of an entry that may have others', `${at.entry}/additionalProperties`, true],
  ['a bound of version 3.0', '/openapi', '3.0.3'],
])('%s is left alone', (_name, pointer, value) => {
  expect(deriveApi(shelfWith(pointer, value), 'shelf.yaml')).toMatchObject({ ok: true });
});

test('a field that the schema does not have may be there where it says that there are others', () => {
  const open = shelfWith(`${at.entry}/additionalProperties`, true);
  expect(deriveApi(open, 'shelf.yaml').ok).toBe(true);
  expect(deriveApi(shelfWith(`${at.entry}/properties`, {}), 'shelf.yaml').ok).toBe(true);
});

test('values that OpenAPI 3.0 lets be null are so', () => {
  const document = {
    ...shelfWith(`${at.entry}/properties/genre`, { type: 'string', nullable: true, enum: ['play'] }),
    openapi: '3.0.3',
  };
  const api = deriveApi(document, 'shelf.yaml');
  const body = api.ok ? api.value.list.responses[0]?.contents[0]?.schema : undefined;
  expect(body).toMatchObject({
    properties: {
      books: { items: { properties: { genre: { type: ['string', 'null'], enum: ['play', null] } } } },
    },
  });
});

test.each(['3.0.3', '3.1.0'])(
  'a member that only requests have is required of no answer in version %s',
  (openapi) => {
    const document = {
      ...shelfWith(`${at.entry}/properties/access`, {
        type: 'object',
        required: ['card', 'pin'],
        properties: { card: { type: 'string' }, pin: { type: 'string', writeOnly: true } },
      }),
      openapi,
    };
    const api = deriveApi(document, 'shelf.yaml');
    const body = api.ok ? api.value.list.responses[0]?.contents[0]?.schema : undefined;
    expect(JSON.stringify(body)).toContain('"required":["card"]');
  },
);
