import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, get, portOf } from './misbehaving.ts';

const file = (name: string): string => fileURLToPath(new URL(`certificates/${name}`, import.meta.url));

// The key is of no use to anybody: its certificate is trusted by nobody.
const server = createServer(
  { key: readFileSync(file('server.key')), cert: readFileSync(file('server.crt')) },
  (_request, response) => response.end('{"images": []}'),
);
let url = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${portOf(server)}`;
});

afterAll(() => server.closeAllConnections());

describe('a certificate that nobody has signed', () => {
  it('is refused, and the sentence says what to do', async () => {
    const client = clientOf(url);
    const { outcome } = await client.exchange(get('/images'), 'test');
    await client.close();
    expect(outcome).toMatchObject({ kind: 'silence', code: 'certificate' });
    expect(outcome).toMatchObject({ message: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  });

  it('is taken where the user says so', async () => {
    const client = clientOf(url, { insecure: true });
    const { outcome } = await client.exchange(get('/images'), 'test');
    await client.close();
    expect(outcome).toMatchObject({ kind: 'answer', status: 200 });
  });

  it('is taken where the user gives its authority', async () => {
    const program = `
      const { clientOf, get } = await import(${JSON.stringify(new URL('misbehaving.ts', import.meta.url).href)});
      const client = clientOf(${JSON.stringify(url)}, { timeout: 5000 });
      const { outcome } = await client.exchange(get('/images'), 'test');
      console.log(outcome.status ?? outcome.message);
      await client.close();`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: file('server.crt') } },
    );
    expect(stdout.trim()).toBe('200');
  });
});

it('a server without TLS where https is asked for is distinguished from one that is not trusted', async () => {
  const plain = (await import('node:http')).createServer((_request, response) => response.end());
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  const client = clientOf(`https://127.0.0.1:${portOf(plain)}`);
  const { outcome } = await client.exchange(get('/images'), 'test');
  await client.close();
  plain.closeAllConnections();
  plain.close();
  expect(outcome).toMatchObject({ kind: 'silence', code: 'certificate' });
  expect(outcome).toMatchObject({ message: expect.stringContaining('check the scheme') });
});
