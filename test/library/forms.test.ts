import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { readSpecification } from '../../engine/api/source.ts';
import { type Json, type JsonObject, readPointer } from '../../engine/base/json.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { withChanges } from '../specifications/bad-files.ts';
import { claims, observeRunning, verdictsOf } from '../support/observe-reference.ts';
import { type Reply, readerCard, startLibrary, type Wrong } from './server.ts';

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
const page = readPointer(document, `${contents}/application~1json`) ?? null;
const problem = readPointer(document, `${list}/responses/4XX/content`);

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
      if (!isPage(reply) || !asked.accept.includes('vnd.library')) return reply;
      const headers = { ...reply.headers, 'content-type': 'application/vnd.library+json', vary: 'Accept' };
      return { ...reply, headers, body: { ...Object(reply.body), shelves: 3 } };
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
  const api = deriveApi(specified, 'library.yaml');
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}
