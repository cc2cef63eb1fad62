import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { portOf } from '../target/misbehaving.ts';

const script = fileURLToPath(new URL('../../ci/make-test-images.mjs', import.meta.url));

function make(
  environment: Record<string, string>,
  ...flags: readonly string[]
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, [script, ...flags], { env: environment }, (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, text: `${out}${err}` }),
    ),
  );
}

/** Calls the script on a server that takes images, or refuses them by what was sent; gives what came to it. */
async function makeOn(statusFor: (sent: string) => number) {
  const came: string[] = [];
  const server = createServer((incoming, response) => {
    came.push(`${incoming.method} ${incoming.url} ${incoming.headers['x-auth-token']}`);
    text(incoming).then((sent) => {
      response.writeHead(incoming.method === 'PUT' ? 204 : statusFor(sent));
      response.end(incoming.method === 'PUT' ? undefined : JSON.stringify({ id: 'an id' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ended = await make({ IMAGES_URL: `http://127.0.0.1:${portOf(server)}/v2/`, IMAGES_TOKEN: 'tok' });
  server.close();
  return { ...ended, came };
}

test('images are made at the endpoint that the operator names, some with data and some without', async () => {
  const { status, text: said, came } = await makeOn(() => 201);
  expect([status, said]).toEqual([0, expect.stringMatching(/^Made \d+ images with the tag/)]);
  const made = came.filter((line) => line === 'POST /v2/images tok').length;
  const filled = came.filter((line) => line === 'PUT /v2/images/an%20id/file tok').length;
  expect(made).toBeGreaterThan(25);
  expect(filled).toBeLessThan(made);
  expect(made + filled).toBe(came.length);
});

test('a name that the service refuses is left out and said, as Glance refuses those beyond the Basic Multilingual Plane', async () => {
  const { status, text: said } = await makeOn((sent) => (sent.includes('🐧') ? 400 : 201));
  expect(status).toBe(0);
  expect(said).toMatch(/refuses these names with 400: "penguin 🐧"\.$/m);
  expect((await makeOn(() => 400)).status).toBe(1);
});

test('a flag that is not known, a call for help and an endpoint that is not there make nothing, and say so in a sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${portOf(server)}/v2`;
  await new Promise((resolve) => server.close(resolve));
  const nowhere = { IMAGES_URL: url };
  expect(await make(nowhere, '--dry-rum')).toEqual({
    status: 2,
    text: expect.stringMatching(/^There is no flag --dry-rum, so nothing is made\. .*\n$/),
  });
  expect(await make(nowhere, '--help')).toEqual({ status: 0, text: expect.stringMatching(/Usage: .*\n$/) });
  expect(await make(nowhere)).toEqual({
    status: 3,
    text: `The endpoint ${url} cannot be asked (ECONNREFUSED); check IMAGES_URL.\n`,
  });
});

test('a refusal and a missing endpoint end it with a sentence', async () => {
  const refused = await makeOn(() => 403);
  expect([refused.status, refused.came.length]).toEqual([1, 1]);
  expect(refused.text).toMatch(/^POST \/images was answered with 403/);
  expect(await make({})).toEqual({ status: 2, text: expect.stringMatching(/IMAGES_URL/) });
});
