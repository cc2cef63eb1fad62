import { expect, test, vi } from 'vitest';
import { everywhere } from '../base/credential.ts';
import type { Credential } from '../base/exchange.ts';
import { sendThrough, targetOf } from './sending.fixture.ts';
import { tokenCarrier } from './token-carrier.ts';
import { createTokens, type TokenOptions } from './tokens.ts';

const tokensOf = (options: Partial<TokenOptions> = {}) =>
  createTokens({
    access: everywhere({ place: 'header', name: 'X-Token', prefix: '' }),
    token: 'first-token',
    forbiddenToken: 'forbidden-token',
    wrongToken: 'wrong-token',
    ...options,
  });

const requestAs = (credential: Credential) => ({
  method: 'GET',
  to: { path: '/list', query: [] },
  credential,
  headers: [],
  repetition: 0,
});

const headersOf = ({ received }: ReturnType<typeof targetOf>) => received.map(({ headers }) => headers);

test('each request carries the token that it was planned with, besides its own headers', async () => {
  const target = targetOf({ status: 200 });
  for (const credential of ['own', 'forbidden', 'none'] as const)
    await sendThrough([tokenCarrier(tokensOf(), requestAs(credential), '/list')], target.dispatch, {
      headers: ['accept', 'a/b'],
    });
  expect(headersOf(target)).toEqual([
    ['X-Token', 'first-token', 'accept', 'a/b'],
    ['X-Token', 'forbidden-token', 'accept', 'a/b'],
    ['accept', 'a/b'],
  ]);
});

test('a token of the query stands at its end', async () => {
  const target = targetOf({ status: 200 });
  const tokens = tokensOf({ access: everywhere({ place: 'query', name: 'key', prefix: '' }) });
  await sendThrough([tokenCarrier(tokens, requestAs('own'), '/list')], target.dispatch, {
    path: '/list?a=1',
  });
  expect(target.received[0]?.path).toBe('/list?a=1&key=first-token');
});

test('each path has a scheme of its own, and what is open to everybody gets no token and proves none', async () => {
  const bearer = { place: 'header', name: 'Authorization', prefix: 'Bearer ' } as const;
  const renew = vi.fn(async () => 'second-token');
  const tokens = tokensOf({
    access: {
      schemes: [bearer],
      schemeAt: (path) => (path === '/open' ? undefined : bearer),
      parametersAt: () => [],
    },
    renew,
  });
  const target = targetOf({ status: 200 }, { status: 401 });
  await sendThrough([tokenCarrier(tokens, requestAs('own'), '/open')], target.dispatch);
  const closed = tokenCarrier(tokens, requestAs('own'), '/closed');
  expect((await sendThrough([closed], target.dispatch)).events).toEqual(['401']);
  expect(headersOf(target)).toEqual([[], ['Authorization', 'Bearer first-token']]);
  expect(renew).not.toHaveBeenCalled();
});

test('a token that was good before is renewed, and the request is sent again', async () => {
  const target = targetOf({ status: 200 }, { status: 401, body: 'no' }, { status: 200, body: 'yes' });
  const carrier = tokenCarrier(tokensOf({ renew: async () => 'second-token' }), requestAs('own'), '/list');
  await sendThrough([carrier], target.dispatch);
  expect((await sendThrough([carrier], target.dispatch)).events).toEqual(['200', 'yes']);
  expect(headersOf(target).map((headers) => (Array.isArray(headers) ? headers[1] : headers))).toEqual([
    'first-token',
    'first-token',
    'second-token',
  ]);
});

test('a refusal is handed on where there is no fresh token, and where the token is not the own one', async () => {
  const renew = vi.fn(async () => 'second-token');
  for (const [credential, options] of [
    ['own', { renew: undefined }],
    ['own', { renew: async () => undefined }],
    ['forbidden', { renew }],
  ] as const) {
    const target = targetOf({ status: 200 }, { status: 401, body: 'no' });
    const carrier = tokenCarrier(tokensOf(options), requestAs(credential), '/list');
    await sendThrough([carrier], target.dispatch);
    expect((await sendThrough([carrier], target.dispatch)).events).toEqual(['401', 'no']);
  }
  expect(renew).not.toHaveBeenCalled();
});

test('an error of the renewal is an error of the request', async () => {
  const target = targetOf({ status: 200 }, { status: 401 });
  const renew = () => Promise.reject(new Error('no identity service'));
  const carrier = tokenCarrier(tokensOf({ renew }), requestAs('own'), '/list');
  await sendThrough([carrier], target.dispatch);
  expect((await sendThrough([carrier], target.dispatch)).code).toBe('no identity service');
});
