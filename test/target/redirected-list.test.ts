import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { request as ask } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn } from '../cli/command.ts';
import { portOf } from './misbehaving.ts';

const api = 'rackspace-images-v2';
let reference: Reference;
let server: Server | undefined;

beforeAll(async () => {
  reference = await startReference({ api });
});
afterEach(() => server?.close());
afterAll(() => reference.close());

/** A server that answers a request for the list with a redirect. */
async function redirecting(location: (origin: string) => string): Promise<string> {
  server = createServer((incoming, response) => {
    response.writeHead(307, { location: location(`http://${incoming.headers.host}`) });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${portOf(server)}/v2`;
}

/** The reference as a framework serves it whose routes end in a slash: the list is at `/images/`, to which `/images` leads. */
async function withSlash(): Promise<string> {
  server = createServer(async (incoming, response) => {
    const [path = '', query] = (incoming.url ?? '').split('?');
    const rest = query === undefined ? '' : `?${query}`;
    if (path === '/v2/images') {
      response.writeHead(307, { location: `/v2/images/${rest}` });
      response.end();
      return;
    }
    const { host: _host, connection: _connection, ...headers } = incoming.headers;
    const {
      statusCode,
      headers: got,
      body,
    } = await ask(
      `${new URL(reference.url).origin}${path === '/v2/images/' ? `/v2/images${rest}` : `${path}${rest}`}`,
      {
        method: incoming.method === 'PATCH' ? 'PATCH' : incoming.method === 'HEAD' ? 'HEAD' : 'GET',
        headers,
      },
    );
    const text = await body.text();
    const moved = text.replaceAll(/"\/v2\/images(?=["?])/g, '"/v2/images/');
    const { connection, 'transfer-encoding': _encoding, ...kept } = got;
    response.writeHead(statusCode, {
      ...kept,
      ...(got['content-length'] === undefined || incoming.method === 'HEAD'
        ? {}
        : { 'content-length': String(Buffer.byteLength(moved)) }),
    });
    response.end(moved);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${portOf(server)}/v2`;
}

/** Runs the suite on an endpoint. */
const run = (url: string, ...args: readonly string[]) =>
  call(['run', '--reports', 'json,har', ...args], {
    TARGET_URL: url,
    TARGET_TOKEN: reference.token ?? '',
    TARGET_RATE: '5000',
  });

/** The address that a message advises to give. */
function advised(err: string): string {
  return /give (\S+) with TARGET_URL/.exec(err)?.[1] ?? err;
}

describe('a list whose path ends in a slash', () => {
  test('is judged at the address that the advice gives, and again from the recording', async () => {
    const url = await withSlash();
    const refused = await run(url, '--api', api);
    expect(refused.status).toBe(3);
    expect(refused.err).toMatch(
      /^The target responds with a redirect \(307 at .* to \/v2\/images\/\), which is not followed/,
    );
    const address = advised(refused.err);
    expect(address).toBe(`${url}/images/`);

    const judged = await run(address, '--api', api);
    const folder = join(judged.folder, 'conformance-results');
    const { targets } = await complianceIn(folder);
    const blamed = targets.flatMap(({ checks }) =>
      checks
        .filter(({ verdict }) => ['failed', 'warned', 'error'].includes(verdict))
        .map(({ id, message }) => [id, message]),
    );
    expect(blamed).toEqual([]);
    expect(judged.status, judged.err).toBe(0);

    const again = await call(['replay', join(folder, 'recording.har'), '--reports', 'json']);
    expect(again.status, again.err).toBe(0);
    const replayed = await complianceIn(join(again.folder, 'conformance-results'));
    expect(replayed.targets).toEqual(targets);
  });

  test('is named with the address to give where the API is not', async () => {
    const url = await withSlash();
    const ended = await run(url);
    expect(ended.status).toBe(3);
    expect(advised(ended.err)).toBe(`${url}/images/`);
  });

  test('is found without the API being named', async () => {
    const url = await withSlash();
    const ended = await run(`${url}/images/`, '--budget', '30');
    expect(ended.err).not.toMatch(/redirect|There is no list/);
    expect((await complianceIn(join(ended.folder, 'conformance-results'))).targets[0]?.api).toBe(api);
  });
});

describe('a redirect', () => {
  test('of whatever is asked says to name the API, where none is named', async () => {
    const ended = await run(await redirecting(() => 'https://elsewhere.example/images'));
    expect(ended.status).toBe(3);
    expect(ended.err).toMatch(/^The target responds with (?:a redirect|redirects) /);
    expect(ended.err).not.toMatch(/There is no list/);
  });

  test('to the list of another server names the endpoint to give, which works', async () => {
    const ended = await run(await redirecting(() => `${reference.url}/images?limit=5`), '--api', api);
    expect(ended.status).toBe(3);
    expect(advised(ended.err)).toBe(reference.url);
    const followed = await run(advised(ended.err), '--api', api, '--budget', '30');
    expect(followed.err).not.toMatch(/redirect|There is no list/);
  });

  test.each([
    [
      'to itself',
      (origin: string) => `${origin}/v2/images`,
      /check TARGET_URL, and that the target works\.$/m,
    ],
    [
      'to a login',
      (origin: string) => `${origin}/login?next=/v2/images`,
      /no list of images is known to be there, so check TARGET_URL and TARGET_TOKEN\.$/m,
    ],
    ['to a file', () => 'file:///etc/passwd', /check TARGET_URL/],
    ['to nowhere', () => 'http://[', /check TARGET_URL/],
    [
      'with a name and a password',
      () => 'http://ada:s3cret@127.0.0.1:1/v2/images',
      /give http:\/\/127\.0\.0\.1:1\/v2 with TARGET_URL/,
    ],
  ])('%s advises nothing that cannot be done', async (_, location, advice) => {
    const ended = await run(await redirecting(location), '--api', api);
    expect(ended.status).toBe(3);
    expect(ended.err).toMatch(advice);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});

test('the address of the list itself is as good as the endpoint', async () => {
  const ended = await run(`${reference.url}/images`, '--api', api, '--budget', '30');
  expect(ended.err).not.toMatch(/There is no list/);
  expect((await complianceIn(join(ended.folder, 'conformance-results'))).targets[0]?.url).toBe(reference.url);
});
