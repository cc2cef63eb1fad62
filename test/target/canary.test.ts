import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startFakeIdentity } from '../auth/fake-identity.ts';
import { call, callProcess } from '../cli/command.ts';
import { type Front, pass, startFront } from './front.ts';

const canary = 'Canary-Tok3n.with/every+kind=of&mark';
const password = 'Canary-Passw0rd';
/** What the fake identity service gives out. */
const issued = 'token-1-0123456789abcdef';

const formsOf = (secret: string): readonly string[] =>
  [
    secret,
    encodeURIComponent(secret),
    secret.replaceAll('/', '\\/'),
    secret.replaceAll('&', '&amp;'),
    secret.slice(0, 16),
    Buffer.from(secret.slice(0, 16)).toString('hex'),
    Buffer.from(secret).toString('base64').slice(0, 20),
    Buffer.from(secret).toString('base64url').slice(0, 20),
  ].map((form) => form.toLowerCase());

let folder = '';
let front: Front | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-canary-'));
});

/** A target that takes one token and writes it, and the password, wherever there is room for it. */
async function startEcho(secret: string): Promise<Front> {
  front = await startFront('rackspace-images-v2', secret, (right, response, path, _number, token) => {
    const encoded = encodeURIComponent(token);
    const base64 = Buffer.from(token).toString('base64');
    const headers = {
      ...right.headers,
      'x-echo': `${token} ${password}`,
      'x-echo-encoded': `${encoded} ${base64} ${Buffer.from(token).toString('hex')}`,
      link: `<https://someone:${password}@example.com/>`,
    };
    if (right.status !== 200)
      return pass(right, response, {
        headers,
        body: JSON.stringify({ error: `no such token: ${token} ${password}` }),
      });
    // A link with the token in it, one with a password, and the token where a report shows what was wrong.
    const body = right.body
      .replace('"schema":"/v2', `"schema":"/v2?token=${encoded}`)
      .replace(/"self":"([^"]*)"/, `"self":"https://someone:${password}@example.com$1"`)
      .replace(/"status":"active"/, `"status":${JSON.stringify({ token, password })}`);
    pass(
      right,
      response,
      path.includes('sort_key') ? { status: 500, headers, body: token } : { headers, body },
    );
  });
  return front;
}

afterEach(async () => {
  await front?.close();
  await rm(folder, { recursive: true, force: true });
});

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A text together with what stands in it as Base64, packed or not, such as the data of a report in one page. */
function unfolded(text: string): string {
  const inner = [...text.matchAll(/[A-Za-z0-9+/_-]{40,}={0,2}/g)].map(([encoded]) => {
    const bytes = Buffer.from(encoded, 'base64');
    try {
      return gunzipSync(bytes).toString('latin1');
    } catch {
      return bytes.toString('latin1');
    }
  });
  return [text, ...inner].join('\n').toLowerCase();
}

/** Where one of some secrets is found: the terminal and the files of the output, by name. */
async function leaksOf(printed: string, secrets: readonly string[]): Promise<readonly string[]> {
  const forms = secrets.flatMap(formsOf);
  const files = await filesBelow(join(folder, 'output'));
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const));
  return [['the terminal', printed] as const, ...texts]
    .filter(([, text]) => {
      const all = unfolded(text);
      return forms.some((form) => all.includes(form));
    })
    .map(([name]) => name);
}

it('no secret is found in any file, in the HTML report or on the terminal, plain or encoded', async () => {
  const { url } = await startEcho(canary);
  const ended = await callProcess(['run', '--api', 'rackspace-images-v2'], {
    TARGET_URL: url,
    TARGET_TOKEN: canary,
    TARGET_RATE: '1000',
    CONFORMANCE_OUTPUT: join(folder, 'output'),
  });
  const printed = `${ended.out}${ended.err}`;
  expect(printed).not.toBe('');
  expect(ended.status, printed).toBe(1);
  const files = await filesBelow(join(folder, 'output'));
  expect(files.map((file) => file.slice(folder.length + 8))).toEqual(
    expect.arrayContaining([
      'compliance.json',
      'compliance.md',
      'junit.xml',
      'recording.har',
      'allure-report/index.html',
      'allure-report/checks.html',
      'allure-report/requirements.html',
    ]),
  );
  // The password has nothing to do with this run, but for the addresses that it stands in.
  expect(await leaksOf(printed, [canary])).toEqual([]);
  expect(await readFile(join(folder, 'output', 'recording.har'), 'utf8')).not.toContain(`:${password}@`);
  expect(await readFile(join(folder, 'output', 'recording.har'), 'utf8')).toContain('[redacted]');
});

it('neither the password of clouds.yaml nor the token that was got by it is found anywhere', async () => {
  const { url } = await startEcho(issued);
  const identity = await startFakeIdentity({
    secret: password,
    image: url.replace(/\/v2$/, ''),
    echoes: true,
  });
  try {
    const configuration = join(folder, '.config', 'openstack');
    await mkdir(configuration, { recursive: true });
    await writeFile(
      join(configuration, 'clouds.yaml'),
      `clouds: { north: { auth: { auth_url: '${identity.url}', username: ada, project_name: images } } }`,
    );
    await writeFile(
      join(configuration, 'secure.yaml'),
      `clouds: { north: { auth: { password: '${password}' } } }`,
    );
    const environment = {
      HOME: folder,
      OS_CLOUD: 'north',
      TARGET_API: 'rackspace-images-v2',
      TARGET_RATE: '1000',
      CONFORMANCE_OUTPUT: join(folder, 'output'),
      CONFORMANCE_REPORTS: 'json,md,junit,har',
    };
    const ended = await call(['run'], environment);
    expect(ended.status, ended.err).toBe(1);
    expect(identity.tokens).toEqual([issued]);
    const missed = await call(['run'], { ...environment, OS_REGION_NAME: 'West' });
    expect(missed.err).toMatch(/no image with interface public in region West/);
    expect(missed.status).toBe(3);
    for (const { out, err } of [ended, missed])
      expect(await leaksOf(`${out}${err}`, [issued, password])).toEqual([]);
  } finally {
    await identity.close();
  }
});
