import { expect, test } from 'vitest';
import { noProxies, proxyFor } from './proxy.ts';

const http = { url: 'http://plain.test', authorization: undefined, variable: 'HTTP_PROXY' };
const https = { url: 'http://tunnel.test', authorization: undefined, variable: 'HTTPS_PROXY' };

test('each scheme has its proxy, and HTTPS takes that of HTTP where it has none', () => {
  const both = { http, https, none: '' };
  expect(proxyFor('http://a.test', both)).toBe(http);
  expect(proxyFor('https://a.test', both)).toBe(https);
  expect(proxyFor('https://a.test', { ...both, https: undefined })).toBe(http);
  expect(proxyFor('http://a.test', { ...both, http: undefined })).toBeUndefined();
  expect(proxyFor('https://a.test', noProxies)).toBeUndefined();
});

test.each([
  ['a.test', 'https://a.test', true],
  ['a.test', 'https://www.a.test:8443', true],
  ['.a.test', 'https://www.a.test', true],
  ['*.a.test', 'https://www.a.test', true],
  ['A.TEST', 'https://a.test', true],
  ['b.test, a.test', 'https://a.test', true],
  ['a.test:443', 'https://a.test', true],
  ['a.test:8443', 'https://a.test', false],
  ['a.test', 'https://aa.test', false],
  ['127.0.0.1', 'http://127.0.0.1:8080', true],
  ['[::1]', 'http://[::1]:8080', true],
  ['*', 'https://a.test', true],
  ['', 'https://a.test', false],
])('NO_PROXY=%s excepts %s: %s', (none, origin, isExcepted) => {
  expect(proxyFor(origin, { http, https, none }) === undefined).toBe(isExcepted);
});
