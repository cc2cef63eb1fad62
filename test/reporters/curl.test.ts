import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everywhere, type SecurityScheme } from '../../engine/base/credential.ts';
import type { Credential, PlannedRequest } from '../../engine/base/exchange.ts';
import { createTokens } from '../../engine/client/tokens.ts';
import { curlFor } from '../../reporters/curl.ts';
import { exampleExchange, hostileNames } from './example.ts';

/** What a shell would give to curl as its arguments, for each of the commands. */
function argumentsOf(commands: readonly string[], token = 'to ken'): readonly (readonly string[])[] {
  const script = ["curl() { printf '%s\\0' \"$@\"; printf '\\1\\0'; }", ...commands].join('\n');
  const output = execFileSync('bash', ['--norc', '-s'], {
    encoding: 'utf8',
    input: script,
    env: { TARGET_TOKEN: token, TARGET_FORBIDDEN_TOKEN: 'other' },
  });
  return output.split('\u0001\0').map((run) => run.split('\0').slice(0, -1));
}

const header: SecurityScheme = { place: 'header', name: 'X-Auth-Token', prefix: '' };

const exampleRequest = (credential: Credential): PlannedRequest => ({
  method: 'GET',
  to: { path: '/images', query: [] },
  credential,
  headers: [],
  repetition: 0,
});

function withToken(credential: Credential, value: string | undefined): string {
  const headers = value === undefined ? [] : [['X-Auth-Token', value] as const];
  return curlFor(exampleExchange({ credential, headers }), header);
}

describe('the curl command', () => {
  it('asks the same again, with the token as a variable', () => {
    expect(curlFor(exampleExchange(), header)).toBe(
      `curl -sS -i --globoff --path-as-is -H "X-Auth-Token: $TARGET_TOKEN" -H 'Accept: application/json' 'https://host.example/v2/images?limit=1'`,
    );
  });

  it('sends the credential as recorded', () => {
    expect(withToken('own', '[redacted]')).toContain('"X-Auth-Token: $TARGET_TOKEN"');
    expect(withToken('forbidden', '[redacted]')).toContain('"X-Auth-Token: $TARGET_FORBIDDEN_TOKEN"');
    expect(withToken('wrong', 'no-token')).toContain("'X-Auth-Token: no-token'");
    expect(withToken('empty', '')).toContain("'X-Auth-Token;'");
    expect(withToken('none', undefined)).not.toContain('X-Auth-Token');
  });

  it('shortens and alters the token as the client does', () => {
    const sent = (credential: Credential): readonly string[] | undefined =>
      argumentsOf([withToken(credential, '[redacted]')])[0];
    for (const token of [
      'to ken',
      'a',
      '1234',
      '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      '0123456789abcdefABCDEFghijXYZ_-=',
      'ninety-nine zz9fF',
    ]) {
      const tokens = createTokens({
        access: everywhere(header),
        token,
        forbiddenToken: undefined,
        wrongToken: '',
      });
      for (const credential of ['truncated', 'altered', 'lengthened', 'recased'] as const) {
        const value = tokens.sent(exampleRequest(credential), '/images').token;
        expect(argumentsOf([withToken(credential, '[redacted]')], token)[0]).toContain(
          `X-Auth-Token: ${value}`,
        );
      }
    }
    expect(sent('truncated')).toContain('X-Auth-Token: to ke');
  });

  it('changes of user name and password the password', () => {
    const basic: SecurityScheme = { place: 'header', name: 'Authorization', prefix: 'Basic ' };
    const headers = [['Authorization', 'Basic [redacted]'] as const];
    for (const token of ['ann:secret', 'administrator:x', 'ann:a:bcd']) {
      const tokens = createTokens({
        access: everywhere(basic),
        token,
        forbiddenToken: undefined,
        wrongToken: '',
      });
      for (const credential of ['own', 'truncated', 'altered', 'lengthened', 'recased'] as const) {
        const value = tokens.sent(exampleRequest(credential), '/images').token;
        const command = curlFor(exampleExchange({ credential, headers }), basic);
        expect(argumentsOf([command], token)[0]).toContain(value);
      }
    }
  });

  it('sends the token as the security scheme says', () => {
    const bearer: SecurityScheme = { place: 'header', name: 'Authorization', prefix: 'Bearer ' };
    const headers = [['Authorization', 'Bearer [redacted]'] as const];
    expect(curlFor(exampleExchange({ credential: 'own', headers }), bearer)).toContain(
      '-H "Authorization: Bearer $TARGET_TOKEN"',
    );
    expect(
      curlFor(exampleExchange({ credential: 'forbidden', headers }), { ...bearer, prefix: 'Basic ' }),
    ).toContain('-u "$TARGET_FORBIDDEN_TOKEN"');
    const cookie: SecurityScheme = { place: 'cookie', name: 'session', prefix: '' };
    expect(
      curlFor(exampleExchange({ credential: 'own', headers: [['cookie', 'session=[redacted]']] }), cookie),
    ).toContain('-H "cookie: session=$TARGET_TOKEN"');
  });

  it('gives a token of the query as a further parameter of the address', () => {
    const query: SecurityScheme = { place: 'query', name: 'api key', prefix: '' };
    const of = (credential: Credential, url: string): string | undefined =>
      argumentsOf([curlFor(exampleExchange({ credential, url, headers: [] }), query)])[0]?.at(-1);
    expect(of('own', 'https://host.example/rows')).toBe('https://host.example/rows?api%20key=to ken');
    expect(of('forbidden', 'https://host.example/rows?a=1')).toBe(
      'https://host.example/rows?a=1&api%20key=other',
    );
    expect(of('empty', 'https://host.example/rows')).toBe('https://host.example/rows?api%20key=');
    expect(of('none', 'https://host.example/rows')).toBe('https://host.example/rows');
  });

  it('names the method and adds no header that was not sent', () => {
    expect(curlFor(exampleExchange({ method: 'HEAD', headers: [] }), header)).toContain(
      " --head -H 'Accept:' ",
    );
    expect(curlFor(exampleExchange({ method: 'PATCH' }), header)).toContain(" -X 'PATCH' ");
  });

  it('does nothing where nothing was sent', () => {
    const command = curlFor(
      {
        ...exampleExchange({ url: 'https://evil.example/$(id)' }),
        outcome: { kind: 'silence', code: 'other-origin', message: "It leads to 'https://evil.example'." },
      },
      header,
    );
    expect(command).toMatch(/^: '/);
    expect(argumentsOf([command])).toEqual([[]]);
    expect(curlFor(exampleExchange({ url: '-o/etc/passwd' }), header)).toMatch(/^: '/);
  });

  it('gives curl exactly what was recorded, whatever that is', () => {
    const value = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileNames))
      .map((text) => text.replaceAll('\0', '').replaceAll('\u0001', '').toWellFormed());
    const samples = fc.sample(fc.tuple(value, value), 200);
    const commands = samples.map(([text, query]) =>
      curlFor(
        exampleExchange({ url: `https://host.example/${query}`, headers: [['X-Name', `a${text}`]] }),
        header,
      ),
    );
    for (const command of commands) expect(command).toMatch(/^[ -~]*$/);
    for (const [index, given] of argumentsOf(commands).slice(0, -1).entries()) {
      const [header, query] = samples[index] ?? ['', ''];
      expect(given.at(-2)).toBe(`X-Name: a${header}`);
      expect(given.at(-1)).toBe(
        `https://host.example/${query.replace(/[^!-~]/gu, (character) => encodeURIComponent(character).replaceAll("'", '%27'))}`,
      );
    }
  });
});
