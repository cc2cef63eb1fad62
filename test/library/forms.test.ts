import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { fillPaths } from '../../engine/api/path-parameters.ts';
import { readSpecification } from '../../engine/api/source.ts';
import { isJsonArray, type Json, type JsonObject, readPointer } from '../../engine/base/json.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { withChanges } from '../specifications/bad-files.ts';
import { claims, observeRunning, verdictsOf } from '../support/observe-reference.ts';
import { type Reply, readerCard, startLibrary, type Wrong } from './server.ts';

const genres: JsonObject = { type: 'string', enum: ['novel', 'poetry', 'history', 'science'] };
const empty: Reply = { status: 200, headers: { 'content-type': 'application/json' }, body: { books: [] } };
const branch: JsonObject = {
  name: 'branch',
  in: 'query',
  required: true,
  schema: { type: 'string' },
  example: 'north',
};

/** The library has branches, and an answer only about one of them. */
const wantsBranch: Wrong = (asked, right) =>
  asked.path.startsWith('/books') && asked.query.get('branch') !== 'north' && right(asked).status === 200
    ? right({ ...asked, query: new URLSearchParams({ size: '0' }), path: '/books' })
    : right(asked);

/** A way of writing down in OpenAPI what the library does, with the library that does it. */
interface Form {
  readonly name: string;
  readonly changes: readonly (readonly [pointer: string, value: Json | undefined])[];
  readonly does?: Wrong;
}

const specification = await readSpecification(fileURLToPath(new URL('library.yaml', import.meta.url)));
const document: JsonObject = specification.ok ? specification.value : {};
const list = '/paths/~1books/get';
const contents = `${list}/responses/200/content`;
const one = '/paths/~1books~1{isbn}/get';
const [listed = [], single = []] = [list, one].map((operation) =>
  parametersOf(readPointer(document, `${operation}/parameters`)),
);
const pageSchema = readPointer(document, `${contents}/application~1json/schema`) ?? null;
const bookSchema = readPointer(pageSchema, '/properties/books/items') ?? null;
const problemSchema =
  readPointer(document, `${list}/responses/4XX/content/application~1problem+json/schema`) ?? null;
const page = readPointer(document, `${contents}/application~1json`) ?? null;
const problem = readPointer(document, `${list}/responses/4XX/content`);

/** A schema with a member that is of the same schema, or has elements of it. */
function nested(schema: Json, name: string): JsonObject {
  const properties: Record<string, Json> = { ...Object(readPointer(schema, '/properties')) };
  const whole: JsonObject = { ...Object(schema), properties };
  properties[name] = { anyOf: [{ type: 'null' }, { allOf: [whole] }, { type: 'array', items: whole }] };
  return whole;
}

function parametersOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

const typed =
  (type: string): Wrong =>
  (asked, right) => {
    const reply = right(asked);
    return isPage(reply) ? { ...reply, headers: { ...reply.headers, 'content-type': type } } : reply;
  };

function isPage({ status, body }: Reply): boolean {
  return status === 200 && typeof body === 'object' && body !== null && 'books' in body;
}

const forms: readonly Form[] = [
  {
    name: 'a media type with a parameter, which the answers repeat',
    changes: [[contents, { 'application/json; charset=utf-8': page }]],
    does: typed('application/json;charset=UTF-8'),
  },
  {
    name: 'a media type with a parameter, which the answers leave out',
    changes: [[contents, { 'application/json; charset=utf-8': page }]],
  },
  { name: 'any media type', changes: [[contents, { '*/*': page }]] },
  { name: 'a range of media types', changes: [[contents, { 'application/*': page }]] },
  {
    name: 'several media types of JSON, of which each has a schema',
    changes: [
      [
        contents,
        { 'application/vnd.library+json': { schema: { required: ['shelves'] } }, 'application/json': page },
      ],
    ],
    does: (asked, right) => {
      const reply = right(asked);
      if (!isPage(reply)) return reply;
      const headers = { ...reply.headers, vary: 'Accept' };
      if (!/vnd\.library\+json\s*(?:;\s*q=(?:0\.9|1\.000)|$)/i.test(asked.accept))
        return { ...reply, headers };
      return {
        ...reply,
        headers: { ...headers, 'content-type': 'application/vnd.library+json' },
        body: { ...Object(reply.body), shelves: 3 },
      };
    },
  },
  {
    name: 'a schema for errors of any media type',
    changes: [
      [
        `${list}/responses/4XX/content`,
        { '*/*': readPointer(problem ?? null, '/application~1problem+json') ?? null },
      ],
    ],
  },
  ...[
    { anyOf: [genres, { type: 'null' }] },
    { allOf: [genres] },
    { oneOf: [{ anyOf: [genres] }, { const: null }] },
  ].map(
    (schema): Form => ({
      name: `a list of words as ${JSON.stringify(schema)}`,
      changes: [[`${list}/parameters/4/schema`, schema]],
    }),
  ),
  {
    name: 'a list of words that every part but one of allows',
    changes: [[`${list}/parameters/4/schema`, { anyOf: [genres, { type: 'string' }] }]],
    does: (asked, right) =>
      asked.query.has('genre') && right(asked).status === 422 ? { ...right(asked), ...empty } : right(asked),
  },
  {
    name: 'a number that may be left out as null',
    changes: [
      [`${list}/parameters/8/schema`, { anyOf: [{ type: 'integer', minimum: 1800 }, { type: 'null' }] }],
      [
        `${list}/parameters/0/schema`,
        { allOf: [{ type: 'integer', minimum: 1 }, { maximum: 50 }], default: 10 },
      ],
    ],
  },
  {
    name: 'a page and its entries as parts of all',
    changes: [
      [`${contents}/application~1json/schema`, { allOf: [{ type: 'object' }, pageSchema] }],
      [
        `${contents}/application~1json/schema/allOf/1/properties/books/items`,
        { allOf: [bookSchema, { required: ['year'] }] },
      ],
    ],
  },
  {
    name: 'schemas that contain themselves',
    changes: [
      [`${contents}/application~1json/schema/properties/books/items`, nested(bookSchema, 'sequel')],
      [`${list}/responses/4XX/content/application~1problem+json/schema`, nested(problemSchema, 'cause')],
      [`${list}/responses/422/content/application~1problem+json/schema`, nested(problemSchema, 'causes')],
    ],
  },
  {
    name: 'a view of one book that may be of none',
    changes: [
      [`${one}/responses/200/content/application~1json/schema`, { anyOf: [bookSchema, { type: 'null' }] }],
    ],
    does: (asked, right) => {
      const reply = right(asked);
      const isMissing = asked.path.startsWith('/books/') && reply.status === 404;
      return isMissing ? { ...empty, body: null } : reply;
    },
  },
  {
    name: 'a parameter without which nothing may be asked',
    changes: [
      [`${list}/parameters`, [...listed, branch]],
      [`${one}/parameters`, [...single, branch]],
    ],
    does: wantsBranch,
  },
];

test.each(forms)('no finding is made where the specification has $name', async ({ changes, does }) => {
  expect(await findings(withChanges(document, changes), does)).toEqual([]);
});

test('an answer in one of several media types of JSON is compared with the schema of its own', async () => {
  const changes: Form['changes'] = [
    [
      contents,
      { 'application/vnd.library+json': {}, 'application/json': { schema: { required: ['shelves'] } } },
    ],
  ];
  const found = await findings(withChanges(document, changes));
  expect(found.join('\n')).toContain('failed schema.body-matches-schema:listBooks.application/json');
});

test('a range of media types has its schema, too', async () => {
  const changes: Form['changes'] = [[contents, { '*/*': { schema: { required: ['shelves'] } } }]];
  const found = await findings(withChanges(document, changes));
  expect(found.join('\n')).toContain('failed schema.body-matches-schema:listBooks');
});

async function findings(specified: JsonObject, does?: Wrong): Promise<readonly string[]> {
  const api = apiOf(specified);
  const library = await startLibrary(does);
  try {
    const target = { url: library.url, token: readerCard };
    const recording = await observeRunning(target, api, 'standard', instancesFor(api));
    return claims(verdictsOf(api, recording, 'standard'));
  } finally {
    await library.close();
  }
}

function apiOf(specified: JsonObject): Api {
  const read = deriveApi(specified, 'library.yaml');
  const api = read.ok ? fillPaths(read.value, {}) : read;
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}
