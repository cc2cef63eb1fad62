import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Front, pass, startFront } from './front.ts';

const canary = 'Canary-Tok3n.with/every+kind=of&mark';
const password = 'Canary-Passw0rd';
const forms = [
  canary,
  encodeURIComponent(canary),
  canary.replaceAll('/', '\\/'),
  canary.replaceAll('&', '&amp;'),
  canary.slice(0, 16),
  Buffer.from(canary).toString('base64').slice(0, 24),
  Buffer.from(canary).toString('base64url').slice(0, 24),
  password,
].map((form) => form.toLowerCase());

let front: Front;
let folder = '';
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-canary-'));
  front = await startFront('rackspace-images-v2', canary, (right, response, path, _number, token) => {
    const encoded = encodeURIComponent(token);
    const headers = {
      ...right.headers,
      'x-echo': token,
      'x-echo-encoded': `${encoded} ${Buffer.from(token).toString('base64')}`,
      link: `<https://someone:${password}@example.com/>`,
    };
    if (right.status !== 200)
      return pass(right, response, { headers, body: JSON.stringify({ error: `no such token: ${token}` }) });
    // A link with the token in it, one with a password, and the token where a report shows what was wrong.
    const body = right.body
      .replace('"schema":"/v2', `"schema":"/v2?token=${encoded}`)
      .replace(/"self":"([^"]*)"/, `"self":"https://someone:${password}@example.com$1"`)
      .replace(/"status":"active"/, `"status":${JSON.stringify({ token })}`);
    pass(
      right,
      response,
      path.includes('sort_key') ? { status: 500, headers, body: token } : { headers, body },
    );
  });
});

afterAll(async () => {
  await front.close();
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

it('no secret is found in any file, in the HTML report or on the terminal, plain or encoded', async () => {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url)), 'run', '--api', 'rackspace-images-v2'],
    {
      env: {
        ...process.env,
        TARGET_URL: front.url,
        TARGET_TOKEN: canary,
        TARGET_RATE: '1000',
        CONFORMANCE_OUTPUT: folder,
      },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += String(chunk);
    });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(printed).not.toBe('');
  expect(status, printed).toBe(1);
  const files = await filesBelow(folder);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual(
    expect.arrayContaining([
      'compliance.json',
      'compliance.md',
      'junit.xml',
      'recording.har',
      'allure-report/index.html',
    ]),
  );
  const leaking: string[] = [];
  for (const [name, text] of [
    ['the terminal', printed] as const,
    ...(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const))),
  ]) {
    const all = unfolded(text);
    if (forms.some((form) => all.includes(form))) leaking.push(name);
  }
  expect(leaking).toEqual([]);
  expect(await readFile(join(folder, 'recording.har'), 'utf8')).toContain('[redacted]');
}, 180_000);
