import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everywhere, type SecurityScheme } from '../../engine/base/credential.ts';
import type { Credential, Exchange, PlannedRequest } from '../../engine/base/exchange.ts';
import { parseEndpoint } from '../../engine/client/address.ts';
import { createClient } from '../../engine/client/client.ts';
import { curlFor } from '../../reporters/curl.ts';

const token = 'ann:s3cret-of-ann';
const basic = Buffer.from(token).toString('base64');
const received: IncomingMessage[] = [];
let server: Server;
let url = '';

beforeAll(async () => {
  // An echo: it gives back all that it was sent, as a careless server may.
  server = createServer((request, response) => {
    received.push(request);
    const next = `http://${request.headers.host}${request.url}`;
    response.setHeader('content-type', 'application/json');
    response.setHeader('set-cookie', request.headers.cookie ?? 'a=b');
    response.end(JSON.stringify({ next, headers: request.headers }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/v1`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const scheme = (
  place: SecurityScheme['place'],
  name: string,
  prefix: SecurityScheme['prefix'] = '',
): SecurityScheme => ({ place, name, prefix });

async function exchanged(
  security: SecurityScheme | undefined,
  credential: Credential,
  to: PlannedRequest['to'] = { path: '/rows', query: [['a', '1']] },
  own: PlannedRequest['headers'] = [],
): Promise<{ readonly exchange: Exchange; readonly seen: IncomingMessage }> {
  const endpoint = parseEndpoint(url);
  if (!endpoint.ok) throw new Error(endpoint.problem.message);
  const client = createClient({
    endpoint: endpoint.value,
    access: everywhere(security),
    token,
    forbiddenToken: undefined,
    wrongToken: 'no-such-token',
    rate: undefined,
    concurrency: 1,
    timeout: 10_000,
    largestBody: 100_000,
    budget: 10,
    userAgent: 'test',
    wrongMethods: [],
    headers: [['X-Version', '2']],
  });
  try {
    const exchange = await client.exchange(
      { method: 'GET', to, credential, headers: own, repetition: 0 },
      'probes-1',
    );
    const seen = received.at(-1);
    if (seen === undefined) throw new Error('nothing was received');
    return { exchange, seen };
  } finally {
    await client.close();
  }
}

test.each<[string, SecurityScheme, (seen: IncomingMessage) => unknown, string]>([
  ['header', scheme('header', 'X-Key'), ({ headers }) => headers['x-key'], token],
  [
    'bearer',
    scheme('header', 'Authorization', 'Bearer '),
    ({ headers }) => headers.authorization,
    `Bearer ${token}`,
  ],
  [
    'basic',
    scheme('header', 'Authorization', 'Basic '),
    ({ headers }) => headers.authorization,
    `Basic ${basic}`,
  ],
  ['cookie', scheme('cookie', 'session'), ({ headers }) => headers.cookie, `session=${token}`],
  ['query', scheme('query', 'key'), (seen) => seen.url, `/v1/rows?a=1&key=${encodeURIComponent(token)}`],
])(
  'a token of the scheme %s is sent as it says, and is nowhere in what is kept',
  async (_name, security, read, value) => {
    const { exchange, seen } = await exchanged(security, 'own');
    expect(read(seen)).toBe(value);
    const kept = `${JSON.stringify(exchange)} ${curlFor(exchange, security)}`;
    expect(kept).toContain('$TARGET_TOKEN');
    for (const secret of [token, 's3cret-of-ann', encodeURIComponent(token), basic])
      expect(kept).not.toContain(secret);
  },
);

test('a request without a credential, and an API without security, carry no token', async () => {
  for (const security of [undefined, scheme('query', 'key'), scheme('cookie', 'session')]) {
    const { seen } = await exchanged(security, security === undefined ? 'own' : 'none');
    expect(seen.url).toBe('/v1/rows?a=1');
    expect(seen.headers.cookie).toBeUndefined();
    expect(JSON.stringify(seen.headers)).not.toContain('s3cret');
  }
});

test('a link that repeats the token of the query is followed, with the token once', async () => {
  const security = scheme('query', 'key');
  const { exchange } = await exchanged(security, 'own');
  const body = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
  const { next } = JSON.parse(body);
  expect(next).toBe(`${url}/rows?a=1&key=[redacted]`);
  const { exchange: followed, seen } = await exchanged(security, 'own', { address: next, base: url });
  expect(seen.url).toBe(`/v1/rows?a=1&key=${encodeURIComponent(token)}`);
  expect(followed.request.url).toBe(`${url}/rows?a=1`);
});

test('a wrong token and an empty one are sent the same way', async () => {
  const bearer = scheme('header', 'Authorization', 'Bearer ');
  const { exchange, seen } = await exchanged(bearer, 'wrong');
  expect(seen.headers.authorization).toBe('Bearer no-such-token');
  expect(exchange.request.headers).toContainEqual(['Authorization', 'Bearer no-such-token']);
  expect((await exchanged(scheme('query', 'key'), 'empty')).seen.url).toBe('/v1/rows?a=1&key=');
});

test('a header that every request needs goes along, where the request has none of its own', async () => {
  const { exchange, seen } = await exchanged(undefined, 'own');
  expect(seen.headers['x-version']).toBe('2');
  expect(exchange.request.headers).toContainEqual(['X-Version', '2']);
  const another = await exchanged(undefined, 'own', undefined, [['x-version', '3']]);
  expect(another.seen.headers['x-version']).toBe('3');
});
