import { createServer, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { apiOf } from '../support/checks/judging.ts';
import { claims, type Observed, observeRunning, verdictsOf } from '../support/observe-reference.ts';

const token = 'a-token-of-the-user';
const row: JsonObject = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const rows = ['r-1', 'r-2', 'r-3'].map((id) => ({ id }));

const responses = (schema: JsonObject): JsonObject => ({
  '200': { description: 'Found.', content: { 'application/json': { schema } } },
  '401': { description: 'No token.' },
  '404': { description: 'There is no such row.' },
});

/** An API whose two operations say for themselves which token they need. */
function apiWith(list: Json, item: Json) {
  return apiOf({
    openapi: '3.1.0',
    info: { title: 'Rows', version: '1' },
    security: [{ key: [] }],
    'x-conformance': { id: 'rows', noun: { one: 'row', many: 'rows' } },
    paths: {
      '/rows': {
        get: {
          operationId: 'listRows',
          security: list,
          'x-collection': { items: '/rows', identity: '/id' },
          responses: responses({
            type: 'object',
            required: ['rows'],
            properties: { rows: { type: 'array', items: row } },
          }),
        },
      },
      '/rows/{id}': {
        get: {
          operationId: 'readRow',
          security: item,
          'x-item': { parameter: 'id' },
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: responses(row),
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  });
}

/** What a request has to carry: the key, a bearer token, either of them, whatever it likes, or nothing, and then no token may come along. */
type Wanted = 'key' | 'bearer' | 'either' | 'any' | 'nothing';

function isAdmitted(headers: IncomingHttpHeaders, wanted: Wanted): boolean {
  const [byKey, byBearer] = [headers['x-key'] === token, headers.authorization === `Bearer ${token}`];
  if (wanted === 'any') return true;
  if (wanted === 'nothing') return headers['x-key'] === undefined && headers.authorization === undefined;
  return (byKey && wanted !== 'bearer') || (byBearer && wanted !== 'key');
}

/** The verdicts on a server that wants the one for the list and the other for an entry. */
async function judged(
  api: ReturnType<typeof apiWith>,
  list: Wanted,
  item: Wanted,
): Promise<Observed['verdicts']> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const one = rows.find(({ id }) => pathname === `/rows/${id}`);
    const isList = pathname === '/rows';
    const status = !isAdmitted(request.headers, isList ? list : item) ? 401 : isList || one ? 200 : 404;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 401 ? { 'www-authenticate': 'Key' } : {}),
    });
    response.end(JSON.stringify(status === 200 ? (one ?? { rows }) : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  try {
    const recording = await observeRunning({ url, token }, api, 'strict', instancesFor(api));
    return verdictsOf(api, recording, 'strict');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const [key, bearer] = [[{ key: [] }], [{ bearer: [] }]];
const either = [...key, ...bearer];
const refused = 'status.credential-is-refused:none';

describe('a server is not blamed', () => {
  test.each<[string, Json, Json, Wanted, Wanted]>([
    ['whose entries are open to everybody', key, [], 'key', 'nothing'],
    ['whose list is open to everybody', [], key, 'nothing', 'key'],
    ['that is open to everybody where a token is optional', [...key, {}], [...key, {}], 'any', 'any'],
    ['that hides rows from who shows no optional token', [...key, {}], [], 'key', 'nothing'],
    ['that takes the token in two ways, one for each operation', key, bearer, 'key', 'bearer'],
    ['that takes alternatives of which one is good for both operations', either, bearer, 'either', 'bearer'],
  ])('%s', async (_, list, item, wantedForList, wantedForItem) => {
    expect(claims(await judged(apiWith(list, item), wantedForList, wantedForItem))).toEqual([]);
  });
});

test('what needs a token is asked for without one, and what is open is not', async () => {
  const claimsOf = async (list: Json, item: Json, wanted: readonly [Wanted, Wanted]) =>
    (await judged(apiWith(list, item), ...wanted))
      .filter(({ id }) => id === refused)
      .flatMap(({ claims: made }) => made.map(({ aspect, outcome }) => `${aspect.operation} ${outcome}`));
  expect(new Set(await claimsOf(key, [], ['key', 'nothing']))).toEqual(new Set(['listRows passed']));
  expect(new Set(await claimsOf([], key, ['nothing', 'key']))).toEqual(new Set(['readRow passed']));
  expect(await claimsOf([], [], ['nothing', 'nothing'])).toEqual([]);
});

test('a server that refuses what its file says is open is blamed', async () => {
  const found = claims(await judged(apiWith(key, []), 'key', 'key'));
  expect(found.join('\n')).toContain('consistency.listed-item-is-readable');
});
