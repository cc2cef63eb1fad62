import { expect, test } from 'vitest';
import { carriesCredential, credentialHeader, credentialValue, type SecurityScheme } from './credential.ts';

const bearer: SecurityScheme = { place: 'header', name: 'Authorization', prefix: 'Bearer ' };
const basic: SecurityScheme = { place: 'header', name: 'Authorization', prefix: 'Basic ' };
const cookie: SecurityScheme = { place: 'cookie', name: 'session', prefix: '' };
const query: SecurityScheme = { place: 'query', name: 'key', prefix: '' };

test('a bearer token follows its prefix', () => {
  expect(credentialValue(bearer, 'secret')).toBe('Bearer secret');
});

test('a user name and a password are encoded', () => {
  expect(credentialValue(basic, 'ann:secret')).toBe('Basic YW5uOnNlY3JldA==');
});

test('a credential stands in its own header, in a cookie, or in no header', () => {
  expect(credentialHeader(bearer, 'Bearer secret')).toEqual(['Authorization', 'Bearer secret']);
  expect(credentialHeader(cookie, 'secret')).toEqual(['cookie', 'session=secret']);
  expect(credentialHeader(query, 'secret')).toBeUndefined();
});

test('the header that carries a credential is recognised whatever its case', () => {
  expect(carriesCredential('AUTHORIZATION', bearer)).toBe(true);
  expect(carriesCredential('Cookie', cookie)).toBe(true);
  expect(carriesCredential('cookie', bearer)).toBe(false);
  expect(carriesCredential('key', query)).toBe(false);
  expect(carriesCredential('key', undefined)).toBe(false);
});
