import { expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { securityOf } from './security.ts';

const components: JsonObject = {
  securitySchemes: {
    header: { type: 'apiKey', in: 'header', name: 'X-Key' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
    cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
    bearer: { type: 'http', scheme: 'Bearer' },
    basic: { type: 'http', scheme: 'basic' },
    digest: { type: 'http', scheme: 'digest' },
    oauth: { type: 'oauth2', flows: {} },
    certificate: { type: 'mutualTLS' },
    unnamed: { type: 'apiKey', in: 'header' },
  },
};
const bearer = { place: 'header', name: 'Authorization', prefix: 'Bearer ' };

test.each([
  ['header', { place: 'header', name: 'X-Key', prefix: '' }],
  ['query', { place: 'query', name: 'key', prefix: '' }],
  ['cookie', { place: 'cookie', name: 'session', prefix: '' }],
  ['bearer', bearer],
  ['basic', { ...bearer, prefix: 'Basic ' }],
  ['oauth', bearer],
])('a token is sent as the scheme %s says', (name, scheme) => {
  expect(securityOf({ components, security: [{ [name]: [] }] }, {}, 'file: /get', 'file')).toEqual({
    ok: true,
    value: [scheme],
  });
});

test('what the operation says replaces what the file says', () => {
  const document = { components, security: [{ header: [] }] };
  expect(securityOf(document, { security: [{ bearer: [] }] }, 'file: /get', 'file')).toEqual({
    ok: true,
    value: [bearer],
  });
  expect(securityOf(document, { security: [] }, 'file: /get', 'file')).toEqual({ ok: true, value: [] });
});

test('an operation without security, or with an empty alternative, is open to everybody', () => {
  expect(securityOf({ components }, {}, 'file: /get', 'file')).toEqual({ ok: true, value: [] });
  expect(securityOf({ components, security: [{ header: [] }, {}] }, {}, 'file: /get', 'file')).toEqual({
    ok: true,
    value: [],
  });
});

test('of several alternatives those count that one token can give', () => {
  const document = { components, security: [{ digest: [] }, { header: [], query: [] }, { bearer: [] }] };
  expect(securityOf(document, {}, 'file: /get', 'file')).toEqual({ ok: true, value: [bearer] });
});

test.each([
  [{ digest: [] }, 'digest'],
  [{ certificate: [] }, 'which the suite does not know'],
  [{ nowhere: [] }, 'nowhere'],
  [{ unnamed: [] }, 'unnamed'],
  [{ header: [], query: [] }, 'header and query at once'],
])('%j is refused with a sentence', (alternative, words) => {
  expect(securityOf({ components, security: [alternative] }, {}, 'file: /get', 'file')).toMatchObject({
    ok: false,
    problem: { code: 'specification-security', message: expect.stringContaining(words) },
  });
});
