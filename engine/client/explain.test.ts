import { expect, test } from 'vitest';
import { explained } from './explain.ts';
import { NoAnswer } from './no-answer.ts';
import { relayed } from './relay.ts';
import { silence, targetOf } from './sending.fixture.ts';

const bounds = { timeout: 1500, largestBody: 1000 };

async function explanationOf(fails: Error) {
  let seen: Error | undefined;
  const dispatch = explained(bounds)(targetOf({ fails }).dispatch);
  await relayed(
    dispatch,
    { origin: 'http://target.test', path: '/', method: 'GET' },
    {
      onResponseError(_controller, error) {
        seen = error;
      },
    },
  );
  return seen instanceof NoAnswer ? `${seen.code}: ${seen.message}` : seen;
}

const withCode = (code: string) => Object.assign(new Error('whatever'), { code });

test.each([
  ['ECONNREFUSED', 'connection-refused: The connection to http://target.test was refused (ECONNREFUSED).'],
  ['ENOTFOUND', 'unknown-host: The host target.test is unknown.'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout: No response from http://target.test within 1.5 s.'],
  [
    'UND_ERR_HEADERS_OVERFLOW',
    'headers-too-large: The headers of the response are longer than 65536 bytes, so it was not read.',
  ],
  [
    'UND_ERR_RES_EXCEEDED_MAX_SIZE',
    'body-too-large: The body is longer than 1000 bytes, so it was not read to its end.',
  ],
  [
    'HPE_INVALID_CONSTANT',
    'malformed-http: The response of http://target.test is not valid HTTP (HPE_INVALID_CONSTANT).',
  ],
  [
    'ECONNRESET',
    'connection-broken: The connection to http://target.test broke before the response was complete (ECONNRESET).',
  ],
])('%s becomes a code and a sentence', async (code, expected) => {
  expect(await explanationOf(withCode(code))).toBe(expected);
});

test('the code of a cause is found, and an explanation stays as it is', async () => {
  expect(await explanationOf(new Error('outer', { cause: withCode('SELF_SIGNED_CERT_IN_CHAIN') }))).toMatch(
    /^certificate: The certificate of http:\/\/target\.test is not trusted/,
  );
  expect(await explanationOf(new NoAnswer(silence('interrupted', 'Stopped.')))).toBe('interrupted: Stopped.');
});

test('what is thrown before the request starts is explained as well', () => {
  const dispatch = explained(bounds)(() => {
    throw withCode('ECONNREFUSED');
  });
  expect(() => dispatch({ origin: 'http://target.test', path: '/', method: 'GET' }, {})).toThrow(
    /was refused/,
  );
});
