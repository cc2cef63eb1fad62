import type { Api } from '../../../engine/api/model.ts';
import { firstValueOf } from '../../../engine/base/header-fields.ts';
import type { Json, JsonObject } from '../../../engine/base/json.ts';
import { apiOf, type Received, type Reply, type Server } from './judging.ts';

/** An entry of the list that tests of statuses, headers and formats are about. */
interface Gem {
  readonly id: string;
  readonly name: string;
  readonly carats: number;
}

export const gems: readonly Gem[] = ['ruby', 'opal', 'jade'].map((name, index) => ({
  id: `0000000${index}-aaaa-4bbb-8ccc-00000000000${index}`,
  name,
  carats: index + 1,
}));

const fault = (name: string): JsonObject => ({
  description: name,
  'x-fault': { names: [name], code: 'code', message: 'message' },
});

const page = (type: string): JsonObject => ({
  [type]: {
    schema: {
      type: 'object',
      required: ['gems'],
      properties: { gems: { type: 'array', items: { type: 'object', required: ['id'] } } },
    },
  },
});

const headers: JsonObject = {
  'X-Request-Id': {
    schema: { type: 'string', pattern: '^req-' },
    'x-header': { unique: true, absence: 'warn' },
  },
  Date: { schema: { type: 'string' }, 'x-header': { kind: 'http-date' } },
};

const failures: JsonObject = {
  '400': fault('badRequest'),
  '401': fault('unauthorized'),
  '403': { description: 'Not allowed.' },
  '405': { description: 'No such method.' },
  '409': { description: 'A conflict.', 'x-unexpected': { consequence: 'warn' } },
  '413': { description: 'Too many requests.' },
  '500': { description: 'Broken.' },
  '503': { description: 'Busy.' },
};

/** A list in two formats behind a token, and a view of one entry. */
const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Vault', version: '1' },
  security: [{ token: [] }],
  'x-conformance': { id: 'vault', noun: { one: 'gem', many: 'gems' } },
  paths: {
    '/gems': {
      'x-wrong-methods': ['PATCH'],
      get: {
        operationId: 'listGems',
        'x-request-types': ['application/json'],
        'x-foreign-request-types': ['text/plain'],
        'x-collection': { items: '/gems', identity: '/id' },
        parameters: [
          {
            name: 'name',
            in: 'query',
            schema: { type: 'string' },
            'x-filter': { operator: 'equals', field: '/name', kind: 'text' },
          },
          {
            name: 'lightest',
            in: 'query',
            schema: { type: 'integer', minimum: 0 },
            'x-filter': { operator: 'at-least', field: '/carats', kind: 'integer' },
          },
        ],
        responses: {
          '200': {
            description: 'Found.',
            headers,
            content: { ...page('application/json'), ...page('application/xml') },
          },

          ...failures,
        },
      },
    },
    '/gems/{id}': {
      'x-wrong-methods': ['PATCH'],
      get: {
        operationId: 'readGem',
        'x-request-types': ['application/json'],
        'x-item': { parameter: 'id' },
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            'x-refuses': [
              { value: '{unknown-id}', because: 'the id of nothing', expected: [404] },
              { value: 'not-an-id', because: 'no id', expected: [400, 404] },
            ],
          },
        ],
        responses: {
          '200': {
            description: 'Found.',
            headers,
            content: { 'application/json': { schema: { type: 'object', required: ['id'] } } },
          },
          '404': { description: 'There is no such gem.' },
          ...failures,
        },
      },
    },
  },
  components: { securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Token' } } },
};

export const vault: Api = apiOf(document);

/** How a server goes wrong, or differs lawfully: it changes the right reply to a request. */
export type Manner = (right: Reply, request: Received) => ReturnType<Server>;

/** A server of gems in memory. Each reply has an id of its own, whatever happens to it. */
export function vaultServer(manner: Manner = (right) => right, all: readonly Gem[] = gems): Server {
  let requests = 0;
  return (request) => {
    requests += 1;
    const right = answer(all, request);
    const own = { 'x-request-id': `req-${requests}`, date: dateOf(requests) };
    return manner({ ...right, headers: { ...own, ...right.headers } }, request);
  };
}

/** A reply with other headers; one that is undefined is left out. */
export function withHeaders(reply: Reply, changes: Readonly<Record<string, string | undefined>>): Reply {
  const merged = Object.entries({ ...reply.headers, ...changes });
  return {
    ...reply,
    headers: Object.fromEntries(
      merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    ),
  };
}

/** A refusal in the documented form. */
export function refusal(status: number, name: string, message = 'No.'): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: { [name]: { code: status, message } },
  };
}

/** The value of a header of a request. */
export function sentHeader({ headers: fields }: Received, name: string): string | undefined {
  return firstValueOf(fields, name);
}

/** Whether a request asks for XML and for nothing else. */
export function wantsOnlyXml(request: Received): boolean {
  return sentHeader(request, 'accept') === 'application/xml';
}

function dateOf(number: number): string {
  return new Date(Date.UTC(2025, 0, 1) + number * 1000).toUTCString();
}

function answer(all: readonly Gem[], request: Received): Reply {
  const { method, path, query, credential } = request;
  if (credential === 'forbidden') return refusal(403, 'forbidden');
  if (credential !== 'own')
    return withHeaders(refusal(401, 'unauthorized'), {
      'www-authenticate': 'Keystone uri="https://x.example"',
    });
  if (method !== 'GET' && method !== 'HEAD')
    return withHeaders(refusal(405, 'badMethod'), { allow: 'GET, HEAD' });
  if (path !== '/gems') {
    const found = all.find(({ id }) => path === `/gems/${id}`);
    return found === undefined ? refusal(404, 'itemNotFound') : given({ ...found });
  }
  const lightest = query.find(([name]) => name === 'lightest')?.[1];
  if (lightest !== undefined && !/^\d+$/.test(lightest)) return refusal(400, 'badRequest');
  const name = query.find(([given]) => given === 'name')?.[1];
  const found = all.filter(
    (gem) => (name === undefined || gem.name === name) && gem.carats >= Number(lightest ?? 0),
  );
  if (wantsOnlyXml(request))
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: '<gems/>' };
  const reply = given({ gems: found.map((gem) => ({ ...gem })) });
  return method === 'HEAD' ? { ...reply, body: undefined } : reply;
}

function given(body: Json): Reply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
