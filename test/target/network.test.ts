import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended } from '../cli/command.ts';
import { type Authority, makeAuthority } from './authority.ts';
import { type ForwardProxyServer, startForwardProxy } from './forward-proxy.ts';
import { type SecureFront, startSecureFront } from './secure-front.ts';

const api = 'otc-images-v1.1';
const password = 's3cret-of-the-pr0xy';
const key = 'k3y-of-the-gateway-4711';
/** The languages that one check names once; no other request names any. */
const probedLanguages = 'en, *;q=0.5';
/** A key under a name that does not say so. */
const gate = '9f86d081884c7d659a2feaa0';
let reference: Reference;
let authority: Authority;
let secure: SecureFront;
let proxy: ForwardProxyServer | undefined;
let came: SecureFront['came'];
let certificates: SecureFront['certificates'];

beforeAll(async () => {
  reference = await startReference({ api });
  authority = await makeAuthority();
  secure = await startSecureFront(reference.url, authority);
  ({ came, certificates } = secure);
});
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
  came.length = 0;
  certificates.length = 0;
});
afterAll(async () => {
  secure.close();
  await reference.close();
});

const secureUrl = (): string => secure.url;

const run = (url: string, environment: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  call(['run', '--reports', 'json,md,junit,har', ...args], {
    TARGET_URL: url,
    TARGET_API: api,
    TARGET_RATE: '5000',
    ...(reference.token === undefined ? {} : { TARGET_TOKEN: reference.token }),
    ...environment,
  });

/** All that a run wrote: its output, and its files. */
function written({ out, err, folder }: Ended): string {
  const results = join(folder, 'conformance-results');
  const files = readdirSync(results, { recursive: true, encoding: 'utf8' })
    .map((name) => join(results, name))
    .filter((name) => statSync(name).isFile());
  return [out, err, ...files.map((name) => readFileSync(name, 'utf8'))].join('\n');
}

async function verdictsOf({ folder }: Ended) {
  const { targets } = await complianceIn(join(folder, 'conformance-results'));
  return targets.flatMap(({ checks }) => checks.map(({ id, verdict }) => `${verdict} ${id}`));
}

describe('through a forward proxy', () => {
  test('plain HTTP is asked by whole addresses, with the same verdicts as without, and its password is nowhere', async () => {
    proxy = await startForwardProxy(`ada:${password}`);
    const ended = await run(reference.url, { http_proxy: `http://ada:${password}@${proxy.host}` });
    expect([ended.status, ended.err]).toEqual([0, expect.stringContaining(`through http://${proxy.host}`)]);
    expect(proxy.seen.length).toBeGreaterThan(30);
    expect(proxy.seen.filter((line) => !line.includes(` ${reference.url}`))).toEqual([]);
    expect(proxy.bytes().match(/accept-language[^\r\n,}]*,[^\r\n,}"]*/gi)).toEqual([
      `accept-language":"${probedLanguages}`,
    ]);
    const text = written(ended);
    expect(text).not.toContain(password);
    expect(text).not.toContain(Buffer.from(`ada:${password}`).toString('base64'));
    const direct = await run(reference.url, {
      HTTP_PROXY: `http://${proxy.host}`,
      NO_PROXY: 'x.test,127.0.0.1',
    });
    expect(await verdictsOf(ended)).toEqual(await verdictsOf(direct));
  });

  test('HTTPS is a tunnel that shows no token', async () => {
    proxy = await startForwardProxy(`ada:${password}`);
    const ended = await run(
      secureUrl(),
      { HTTPS_PROXY: `http://ada:${password}@${proxy.host}` },
      ...['--ca', authority.ca, '--cert', authority.client.cert, '--key', authority.client.key],
      ...['--header', `X-Api-Key: ${key}`, '--header', 'X-Region: north'],
      ...['--header', `X-Gate: ${gate}`],
    );
    expect(ended.status, ended.err).toBe(0);
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${new URL(secureUrl()).host}`]));
    expect(proxy.bytes()).not.toContain(reference.token ?? 'X-Auth-Token');
    expect(new Set(certificates)).toEqual(new Set(['client']));
    expect(came.filter(({ headers }) => headers['x-api-key'] !== key)).toEqual([]);
    expect(came.filter(({ headers }) => headers['x-region'] !== 'north')).toEqual([]);
    expect(came.flatMap(({ headers }) => headers['accept-language'] ?? [])).toEqual([probedLanguages]);
    expect(came.filter(({ headers }) => headers['proxy-authorization'] !== undefined)).toEqual([]);
    const text = written(ended);
    expect(text).not.toContain(key);
    expect(text).not.toContain(gate);
    expect(text).not.toContain(password);
    expect(text).toContain('X-Region');
  });

  test.each([
    ['http', () => reference.url, 'HTTP_PROXY'],
    ['https', secureUrl, 'HTTPS_PROXY'],
  ])('a refusal is not blamed on the target, over %s', async (_name, url, variable) => {
    proxy = await startForwardProxy(`ada:${password}`);
    const ended = await run(url(), { [variable]: `http://ada:wr0ng-password@${proxy.host}` });
    expect([ended.status, ended.err.trim()]).toEqual([
      3,
      `The proxy http://${proxy.host} requires a user name and a password, or refuses the given ones (407); give them in ${variable} before its host.`,
    ]);
  });

  test('one that is not there is named', async () => {
    const ended = await run(reference.url, { HTTP_PROXY: '127.0.0.1:9' });
    expect([ended.status, ended.err]).toEqual([
      3,
      expect.stringContaining(
        'The proxy http://127.0.0.1:9 cannot be reached (ECONNREFUSED); check HTTP_PROXY',
      ),
    ]);
  });

  test('the embedded target is asked without it', async () => {
    const ended = await call(['run', '--api', api, '--reports', 'json'], { HTTP_PROXY: '127.0.0.1:9' });
    expect(ended.status, ended.err).toBe(0);
  });
});

describe('settings of the network that cannot be used send nothing, and show no secret', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      'a proxy of another kind',
      { HTTPS_PROXY: `socks5://ada:${password}@127.0.0.1:1` },
      [],
      /^HTTPS_PROXY names a proxy with the scheme socks5:/,
    ],
    [
      'a proxy that is no address',
      { HTTP_PROXY: `http://ada:${password}@[` },
      [],
      /^HTTP_PROXY is not a URL/,
    ],
    [
      'a header without a colon',
      {},
      ['--header', `X-Api-Key ${key}`],
      /^--header contains a header that is not "Name: value".*"X-Api-Key"/,
    ],
    [
      'a header of the suite',
      {},
      ['--header', 'Accept: text/html'],
      /^--header gives Accept, which the suite sets itself/,
    ],
    [
      'the header of the token',
      {},
      ['--header', `X-Auth-Token: ${key}`],
      /^--header gives X-Auth-Token, which carries the token/,
    ],
    ['a header twice', { TARGET_HEADERS: 'X-A: 1\nx-a: 2' }, [], /^TARGET_HEADERS gives x-a twice/],
    ['a key alone', {}, ['--key', '/dev/null'], /^--key gives a key without a certificate/],
    [
      'no certificate',
      { TARGET_CERT: '/dev/null' },
      [],
      /^TARGET_CERT names \/dev\/null, which contains no PEM certificate/,
    ],
    [
      'no authority',
      { TARGET_CA: '/dev/null' },
      [],
      /^TARGET_CA names \/dev\/null, which contains no PEM certificate/,
    ],
    ['no file', {}, ['--ca', '/nowhere.pem'], /^--ca names \/nowhere\.pem, which cannot be read/],
  ])('%s', async (_name, environment, args, sentence) => {
    const ended = await run(reference.url, environment, ...args);
    expect([ended.status, ended.err]).toEqual([2, expect.stringMatching(sentence)]);
    expect(ended.err).not.toContain(password);
    expect(ended.err).not.toContain(key);
  });
});
