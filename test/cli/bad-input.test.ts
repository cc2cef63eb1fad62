import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, callProcess, type Ended } from './command.ts';

const file = fileURLToPath(import.meta.url);

/** One plain sentence or two, no stack, and nothing left in the folder. */
function expectPlainEnd(ended: Ended, status: number, says: RegExp): void {
  expect(ended.err).toMatch(says);
  expect(ended.status).toBe(status);
  expect(ended.err.trim().split('\n').length).toBeLessThanOrEqual(3);
  expect(ended.err).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
  expect(readdirSync(ended.folder)).toEqual([]);
}

describe('wrong use ends at once with status 2 and nothing written', () => {
  test.each([
    ['a malformed URL', [], { TARGET_URL: 'ht!tp://x' }, /is not a URL/],
    ['a URL of another kind', [], { TARGET_URL: 'ftp://127.0.0.1/x' }, /http:\/\/ or https:\/\//],
    [
      'a URL with a password',
      [],
      { TARGET_URL: 'http://u:secret-word@127.0.0.1/x' },
      /user name or password/,
    ],
    ['an unknown API', ['--api', 'no-such-api'], {}, /choose one of .*rackspace-images-v2/],
    ['an API file that is missing', ['--api', './missing.yaml'], {}, /There is no file/],
    ['an unknown level', [], { CONFORMANCE_LEVEL: 'hard' }, /standard or strict/],
    ['an unknown report', [], { CONFORMANCE_REPORTS: 'json,pdf' }, /"pdf"; the reports are/],
    [
      'a level that is misspelt',
      ['--level', 'stict'],
      {},
      /^--level is "stict"; .* The nearest is "strict"\.$/m,
    ],
    ['a misspelt level in a variable', [], { CONFORMANCE_LEVEL: 'stict' }, /^CONFORMANCE_LEVEL is "stict"/],
    ['a misspelt report', ['--reports', 'jsn'], {}, /^--reports names "jsn"; .* The nearest is "json"\./],
    [
      'a rate that is no number',
      [],
      { TARGET_URL: 'http://127.0.0.1:1', TARGET_RATE: 'fast' },
      /TARGET_RATE is "fast"/,
    ],
    ['a rate that is no number, by its flag', ['--rate', 'fast'], {}, /^--rate is "fast"/],
    [
      'a switch that is neither on nor off',
      [],
      { CONFORMANCE_REQUIRE_DECIDED: 'ture' },
      /"ture"; it has to be true or false/,
    ],
    [
      'a token with a line end in it',
      [],
      { TARGET_URL: 'http://127.0.0.1:1', TARGET_TOKEN: 'a\nb' },
      /a header cannot contain/,
    ],
    ['an unknown flag', ['run', '--bogus'], {}, /unknown option '--bogus'/],
    ['a misspelt flag', ['--levle', 'strict'], {}, /unknown option '--levle'\n.*--level/],
    ['an unknown command', ['walk'], {}, /^There is no command "walk"\. --help lists the commands\.$/m],
    [
      'a misspelt command',
      ['lsit', '--api', 'x'],
      {},
      /^There is no command "lsit"\. The nearest is "list"\./,
    ],
    [
      'a misspelt command after another',
      ['run', 'rnu'],
      {},
      /^Unexpected argument "rnu" after run\. The nearest is "run"\./,
    ],
    [
      'an argument too many',
      ['replay', 'a.har', 'b.har'],
      {},
      /^Unexpected argument "b\.har" after replay\./,
    ],
    ['an output folder below a file', [], { CONFORMANCE_OUTPUT: join(file, 'x') }, /is not a folder/],
    [
      'an output folder that the system refuses',
      [],
      { CONFORMANCE_OUTPUT: '/proc/nowhere/x' },
      /cannot be written/,
    ],
    ['a recording that is missing', ['replay', 'missing.har'], {}, /cannot be read/],
    ['an id that nothing has', ['explain', 'no.such-check'], {}, /There is no check, requirement or reading/],
  ])('%s', async (_, args, environment, says) => {
    const ended = await call(args, environment);
    expectPlainEnd(ended, 2, says);
    expect(ended.err).not.toContain('secret-word');
  });
});

describe('a target that cannot be judged ends at once with status 3 and nothing written', () => {
  let pages: Server;
  let origin = '';
  let reference: Reference;
  beforeAll(async () => {
    pages = createServer((request, response) => {
      const html = request.url?.startsWith('/html');
      response.setHeader('content-type', html ? 'text/html' : 'application/json');
      response.end(html ? '<title>Log in</title>' : '{"servers":[]}');
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const address = pages.address() as AddressInfo;
    origin = `http://127.0.0.1:${address.port}`;
    reference = await startReference({ api: 'rackspace-images-v2' });
  });
  afterAll(async () => {
    pages.close();
    await reference.close();
  });

  const api = { TARGET_API: 'rackspace-images-v2' };
  test('a dead port', async () => {
    expectPlainEnd(await call([], { ...api, TARGET_URL: 'http://127.0.0.1:1/v2' }), 3, /was refused/);
  });
  test('an unknown host', async () => {
    expectPlainEnd(await call([], { ...api, TARGET_URL: 'http://no-such-host.invalid/v2' }), 3, /is unknown/);
  });
  test('a wrong base path', async () => {
    const url = reference.url.replace(/\/v2$/, '/v7');
    expectPlainEnd(
      await call([], { ...api, TARGET_URL: url, TARGET_TOKEN: reference.token ?? '' }),
      3,
      /There is no list of images/,
    );
  });
  test('no token', async () => {
    expectPlainEnd(await call([], { ...api, TARGET_URL: reference.url }), 3, /requires a token/);
  });
  test('a wrong token', async () => {
    expectPlainEnd(
      await call([], { ...api, TARGET_URL: reference.url, TARGET_TOKEN: 'not-the-token' }),
      3,
      /refuses the token/,
    );
  });
  test('an HTML page', async () => {
    expectPlainEnd(await call([], { ...api, TARGET_URL: `${origin}/html` }), 3, /is not JSON but text\/html/);
  });
  test('JSON of another kind', async () => {
    expectPlainEnd(await call([], { ...api, TARGET_URL: `${origin}/json` }), 3, /not a list of images/);
  });
  test('no API named and none found', async () => {
    expectPlainEnd(await call([], { TARGET_URL: `${origin}/json` }), 3, /no list of a known kind/);
  });
});

test('an API file of the wrong form is refused with what is wrong in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-api-'));
  const api = join(folder, 'api.yaml');
  writeFileSync(api, 'openapi: 3.1.1\ninfo: { title: t, version: "1" }\npaths: {}\n');
  const ended = await call([], { TARGET_API: api, TARGET_URL: 'http://127.0.0.1:1' });
  expectPlainEnd(ended, 2, /has no GET operation with an x-collection/);
});

test.each([
  ['wrong use', ['run', '--bogus'], 2, /unknown option '--bogus'/],
  [
    'a target that is not there',
    ['--api', 'rackspace-images-v2', '--url', 'http://127.0.0.1:1/v2'],
    3,
    /was refused/,
  ],
])('as a process of its own the command ends the same way for %s', async (_, args, status, says) => {
  expectPlainEnd(await callProcess(args), status, says);
});
