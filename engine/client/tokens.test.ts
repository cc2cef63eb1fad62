import { expect, test } from 'vitest';
import { everywhere, type SecurityScheme } from '../base/credential.ts';
import type { Credential } from '../base/exchange.ts';
import { createTokens } from './tokens.ts';

const wrongOnes = ['wrong', 'truncated', 'altered', 'lengthened', 'recased'] as const;

/** What a request with a credential carries after the prefix of its scheme. */
function carried(token: string, credential: Credential, prefix: SecurityScheme['prefix']): string {
  const scheme: SecurityScheme = { place: 'header', name: 'Authorization', prefix };
  const tokens = createTokens({
    access: everywhere(scheme),
    token,
    forbiddenToken: undefined,
    wrongToken: 'wrong-token',
  });
  const request = { method: 'GET', to: { path: '/list', query: [] }, credential, headers: [], repetition: 0 };
  const [header] = tokens.sent(request, '/list').headers;
  return header?.[1].slice(prefix.length) ?? '';
}

test.each(['ann:secret', 'administrator:x', 'ann:ab', 'ann:', 'ann:---', 'ann:a:b'])(
  'of user name and password %s the password is wrong, and both are there',
  (token) => {
    const sent = wrongOnes.map((credential) =>
      Buffer.from(carried(token, credential, 'Basic '), 'base64').toString('utf8'),
    );
    expect(sent.every((text) => text.includes(':') && text !== token)).toBe(true);
    expect(sent.slice(1).every((text) => text.startsWith(token.slice(0, token.indexOf(':') + 1)))).toBe(true);
  },
);

test.each(['a', 'ab', 'abc', '----', 'token-of-some-length', 'xxxx'])(
  '%s is made wrong in each way',
  (token) => {
    const sent = wrongOnes.map((credential) => carried(token, credential, 'Bearer '));
    expect(sent).not.toContain(token);
  },
);

test('a token in the other letter case is another one, unless it has no case', () => {
  const turned = (token: string): string => carried(token, 'recased', 'Bearer ');
  expect(['aB-9', '0af', '---'].map(turned)).toEqual(['Ab-9', '0AF', '---x']);
  expect(turned('3f2504e0-4f89-11d3-9a0c-0305e82c3301')).toBe('3f2504e0-4f89-11d3-9a0c-0305e82c3301x');
});
