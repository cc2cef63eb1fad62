import { expect, test } from 'vitest';
import { withoutSecret } from './secret-headers.ts';

test.each([
  ['X-Subject-Token', 'abc'],
  ['x-storage-token', 'abc'],
  ['Authorization', 'Bearer abc'],
  ['Proxy-Authorization', 'Basic abc'],
  ['X-Api-Key', 'abc'],
  ['X-Amz-Security-Token', 'abc'],
  ['X-Session-Id', 'abc'],
  ['X-CSRF-Token', 'abc'],
])('the value of %s is taken out', (name, value) => {
  expect(withoutSecret([name, value])).toEqual([name, '[redacted]']);
});

test.each([
  ['session=abc; Path=/; HttpOnly; Secure', 'session=[redacted]; Path=/; HttpOnly; Secure'],
  [
    'id=a=b==; Expires=Wed, 03 Dec 2014 17:13:30 GMT; SameSite=Lax',
    'id=[redacted]; Expires=Wed, 03 Dec 2014 17:13:30 GMT; SameSite=Lax',
  ],
  ['abc', '[redacted]'],
])('the cookie %j keeps its name and its attributes', (given, shown) => {
  expect(withoutSecret(['Set-Cookie', given])).toEqual(['Set-Cookie', shown]);
});

test.each([
  ['WWW-Authenticate', 'Keystone uri="https://example.com/v3"'],
  ['X-Request-Id', 'req-1'],
  ['Content-Type', 'application/json'],
  ['ETag', '"abc"'],
  ['X-Tokens-Left', '7'],
  ['Author', 'somebody'],
])('%s stays as it is', (name, value) => {
  expect(withoutSecret([name, value])).toEqual([name, value]);
});
