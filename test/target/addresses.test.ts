import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEndpoint } from '../../engine/client/address.ts';
import type { Client } from '../../engine/client/client.ts';
import { answerText, canary, clientOf, get, type RawServer, startRaw } from './misbehaving.ts';

let otherServer: RawServer;
let target: RawServer;
let client: Client;
let redirect = '';

beforeEach(async () => {
  otherServer = await startRaw((socket) => socket.write(answerText(200, [], 'stranger')), '127.0.0.2');
  target = await startRaw((socket) => socket.write(answerText(302, [`Location: ${redirect}`])));
  client = clientOf(target.url);
});

afterEach(async () => {
  await client.close();
  await target.close();
  await otherServer.close();
});

describe('an endpoint', () => {
  it.each([
    'https://ada:s3cret@host/v2',
    'https://ada:s3cret@host:99999/v2',
    'https://ada:s3 cret@ho st/',
    'https:// ada:s3cret@host',
    'ada:s3cret@host',
    'http://[ada:s3cret@host]/',
  ])('%s is refused in a sentence that does not repeat the password', (text) => {
    const endpoint = parseEndpoint(text);
    expect(endpoint).toMatchObject({ ok: false, problem: { code: 'malformed-url' } });
    expect(JSON.stringify(endpoint)).not.toMatch(/s3|cret/);
  });
});

describe('a redirect', () => {
  it.each([
    ['another server', () => `${otherServer.url}/images`],
    ['the server itself', () => `${target.url}/images`],
    ['a file', () => 'file:///etc/passwd'],
  ])('to %s is an answer like any other and not followed', async (_name, address) => {
    redirect = address();
    const { outcome } = await client.exchange(get('/images'), 'test');
    expect(outcome).toMatchObject({ kind: 'answer', status: 302 });
    expect(target.heard).toHaveLength(1);
    expect(otherServer.heard).toEqual([]);
  });
});

describe('an address that a target gives', () => {
  const follow = async (address: string) =>
    await client.exchange(get('', { to: { address, base: `${target.url}/images` } }), 'test');

  it('is followed within the own origin, whether relative or absolute', async () => {
    redirect = '/';
    for (const address of ['?marker=1', '/images?marker=2', `${target.url}/images?marker=3`])
      expect((await follow(address)).outcome).toMatchObject({ kind: 'answer' });
    expect(target.heard.map((head) => head.split(' ')[1])).toEqual([
      '/images?marker=1',
      '/images?marker=2',
      '/images?marker=3',
    ]);
  });

  it.each([
    ['absolute', () => `${otherServer.url}/images`],
    ['without a scheme', () => otherServer.url.replace('http:', '')],
    ['with backslashes', () => otherServer.url.replace('http://', '\\\\')],
    ['of another scheme', () => target.url.replace('http:', 'https:')],
    ['of another port', () => 'http://127.0.0.1:1/images'],
    ['that begins like the own origin', () => `${target.url}.example.com/images`],
    ['with the own origin as user name', () => `${target.url}@127.0.0.2/images`],
    ['of a file', () => 'file:///etc/passwd'],
    ['of JavaScript', () => 'javascript:alert(1)'],
    ['with credentials for the own origin', () => target.url.replace('//', '//someone:secret@')],
    ['with a user name for the own origin', () => target.url.replace('//', '//someone@')],
  ])('%s is not followed, and nothing is sent', async (_name, address) => {
    const exchange = await follow(address());
    expect(exchange.outcome).toMatchObject({
      kind: 'silence',
      code: expect.stringMatching(/^(other-origin|unusable-address)$/),
    });
    expect(target.heard).toEqual([]);
    expect(otherServer.heard).toEqual([]);
    expect(JSON.stringify(exchange)).not.toContain('secret@');
    expect(JSON.stringify(exchange)).not.toContain(canary);
  });

  it('is not followed where the target has put the token into it', async () => {
    const exchange = await follow('/images?token=[redacted]');
    expect(exchange.outcome).toMatchObject({ kind: 'silence', code: 'unusable-address' });
    expect(target.heard).toEqual([]);
  });
});

describe('a method that could change something', () => {
  it('goes nowhere unless the specification names it for a path, and then without a query', async () => {
    const bold = clientOf(target.url, { wrongMethods: ['PATCH'] });
    redirect = '/';
    const codes = [];
    for (const request of [
      get('/images', { method: 'DELETE' }),
      get('/images', { method: 'PATCH', to: { path: '/images', query: [['limit', '1']] } }),
      get('/images', { method: 'PATCH', to: { address: '/images', base: target.url } }),
      get('/images', { method: 'PATCH' }),
    ]) {
      const { outcome } = await bold.exchange(request, 'test');
      codes.push(outcome.kind === 'answer' ? outcome.status : outcome.code);
    }
    await bold.close();
    const refused = 'method-not-allowed-by-suite';
    expect(codes).toEqual([refused, refused, refused, 302]);
  });
});
