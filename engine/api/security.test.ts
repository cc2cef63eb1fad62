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
    odd: { type: 'oauth' },
    unnamed: { type: 'apiKey', in: 'header' },
  },
};
const open = { schemes: [], isOpen: true };
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
    value: { schemes: [scheme], isOpen: false },
  });
});

test('what the operation says replaces what the file says', () => {
  const document = { components, security: [{ header: [] }] };
  expect(securityOf(document, { security: [{ bearer: [] }] }, 'file: /get', 'file')).toEqual({
    ok: true,
    value: { schemes: [bearer], isOpen: false },
  });
  expect(securityOf(document, { security: [] }, 'file: /get', 'file')).toEqual({ ok: true, value: open });
});

test('an operation without security is open to everybody', () => {
  expect(securityOf({ components }, {}, 'file: /get', 'file')).toEqual({ ok: true, value: open });
});

test.each([
  [[{ bearer: [] }, {}], [bearer]],
  [[{}, { bearer: [] }], [bearer]],
  [[{}], []],
  [[{ digest: [] }, {}], []],
  [[{ header: [], query: [] }, {}], []],
])('by %j a token is optional, and is sent where one scheme takes it', (security, schemes) => {
  expect(securityOf({ components, security }, {}, 'file: /get', 'file')).toEqual({
    ok: true,
    value: { schemes, isOpen: true },
  });
});

test.each([
  [[{ certificate: [] }], [], true],
  [[{ certificate: [], bearer: [] }], [bearer], false],
  [[{ certificate: [] }, { bearer: [] }], [bearer], true],
])(
  'by %j a client certificate comes with the connection, and no token is sent for it',
  (security, schemes, isOpen) => {
    expect(securityOf({ components, security }, {}, 'file: /get', 'file')).toEqual({
      ok: true,
      value: { schemes, isOpen },
    });
  },
);

test('a scheme that the file does not have is a mistake, whatever stands beside it', () => {
  for (const other of [{}, { bearer: [] }])
    expect(
      securityOf({ components, security: [other, { token: [] }] }, {}, 'file: /get', 'file'),
    ).toMatchObject({
      ok: false,
      problem: {
        message:
          'file: /security/1: security names token, which is not a scheme of /components/securitySchemes. There are header, query, cookie, bearer, basic, digest, oauth, certificate.',
      },
    });
});

test('of several alternatives those count that one token can give', () => {
  const document = { components, security: [{ digest: [] }, { header: [], query: [] }, { bearer: [] }] };
  expect(securityOf(document, {}, 'file: /get', 'file')).toEqual({
    ok: true,
    value: { schemes: [bearer], isOpen: false },
  });
});

test.each([
  [{ digest: [] }, 'digest'],
  [{ odd: [] }, 'of the type oauth, which OpenAPI does not have'],
  [{ nowhere: [] }, 'nowhere'],
  [{ unnamed: [] }, 'unnamed'],
  [{ header: [], query: [] }, 'header and query together'],
])('%j is refused with a sentence', (alternative, words) => {
  expect(securityOf({ components, security: [alternative] }, {}, 'file: /get', 'file')).toMatchObject({
    ok: false,
    problem: { code: 'specification-security', message: expect.stringContaining(words) },
  });
});
