import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files in PEM of an authority that nobody knows, of a server for 127.0.0.1, and of a client. */
export interface Authority {
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  readonly client: { readonly cert: string; readonly key: string };
}

/** Makes an authority of its own, and a certificate for a server and for a client that it signed. */
export async function makeAuthority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const at = (name: string): string => join(folder, name);
  const newKey = ['req', '-newkey', 'rsa:2048', '-nodes'];
  await run('openssl', [
    ...[...newKey, '-x509', '-days', '2', '-subj', '/CN=an authority of its own'],
    ...['-keyout', at('ca.key'), '-out', at('ca.crt')],
  ]);
  await writeFile(at('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost');
  for (const name of ['server', 'client']) {
    await run('openssl', [
      ...newKey,
      ...['-subj', `/CN=${name}`, '-keyout', at(`${name}.key`), '-out', at(`${name}.csr`)],
    ]);
    await run('openssl', [
      ...['x509', '-req', '-in', at(`${name}.csr`), '-CA', at('ca.crt'), '-CAkey', at('ca.key')],
      ...['-CAcreateserial', '-days', '2', '-extfile', at('names'), '-out', at(`${name}.crt`)],
    ]);
  }
  const pair = (name: string) => ({ cert: at(`${name}.crt`), key: at(`${name}.key`) });
  return { ca: at('ca.crt'), server: pair('server'), client: pair('client') };
}
