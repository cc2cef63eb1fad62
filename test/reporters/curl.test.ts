import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential } from '../../engine/base/exchange.ts';
import { curlFor } from '../../reporters/curl.ts';
import { exampleExchange, hostileNames } from './example.ts';

/** What a shell would give to curl as its arguments, for each of the commands. */
function argumentsOf(commands: readonly string[]): readonly (readonly string[])[] {
  const script = ["curl() { printf '%s\\0' \"$@\"; printf '\\1\\0'; }", ...commands].join('\n');
  const output = execFileSync('bash', ['--norc', '-s'], {
    encoding: 'utf8',
    input: script,
    env: { TARGET_TOKEN: 'to ken', TARGET_FORBIDDEN_TOKEN: 'other' },
  });
  return output.split('\u0001\0').map((run) => run.split('\0').slice(0, -1));
}

function withToken(credential: Credential, value: string | undefined): string {
  const headers = value === undefined ? [] : [['X-Auth-Token', value] as const];
  return curlFor(exampleExchange({ credential, headers }), 'x-auth-token');
}

describe('the curl command', () => {
  it('asks the same again, with the token as a variable', () => {
    expect(curlFor(exampleExchange(), 'X-Auth-Token')).toBe(
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

  it('names the method and adds no header that was not sent', () => {
    expect(curlFor(exampleExchange({ method: 'HEAD', headers: [] }), 'X-Auth-Token')).toContain(
      " --head -H 'Accept:' ",
    );
    expect(curlFor(exampleExchange({ method: 'PATCH' }), 'X-Auth-Token')).toContain(" -X 'PATCH' ");
  });

  it('does nothing where nothing was sent', () => {
    const command = curlFor(
      {
        ...exampleExchange({ url: 'https://evil.example/$(id)' }),
        outcome: { kind: 'silence', code: 'other-origin', message: "It leads to 'https://evil.example'." },
      },
      'X-Auth-Token',
    );
    expect(command).toMatch(/^: '/);
    expect(argumentsOf([command])).toEqual([[]]);
    expect(curlFor(exampleExchange({ url: '-o/etc/passwd' }), 'X-Auth-Token')).toMatch(/^: '/);
  });

  it('gives curl exactly what was recorded, whatever that is', () => {
    const value = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileNames))
      .map((text) => text.replaceAll('\0', '').replaceAll('\u0001', '').toWellFormed());
    const samples = fc.sample(fc.tuple(value, value), 200);
    const commands = samples.map(([header, query]) =>
      curlFor(
        exampleExchange({ url: `https://host.example/${query}`, headers: [['X-Name', `a${header}`]] }),
        'X-Auth-Token',
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
