import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Authority } from './authority.ts';
import { portOf } from './misbehaving.ts';

/** A TLS server before a plain one on this machine, which keeps what came to it. */
export interface SecureFront {
  readonly url: string;
  readonly came: IncomingMessage[];
  /** The names of the certificates that clients showed. */
  readonly certificates: string[];
  close(): void;
}

/** Starts a TLS server that passes everything on to the server at an address. */
export async function startSecureFront(behind: string, authority: Authority): Promise<SecureFront> {
  const { hostname, port, pathname } = new URL(behind);
  const came: IncomingMessage[] = [];
  const certificates: string[] = [];
  const server = createServer(
    {
      key: readFileSync(authority.server.key),
      cert: readFileSync(authority.server.cert),
      ca: readFileSync(authority.ca),
      requestCert: true,
      rejectUnauthorized: false,
    },
    (incoming, response) => {
      came.push(incoming);
      const { socket } = incoming;
      certificates.push(String((socket as TLSSocket).getPeerCertificate().subject?.CN ?? ''));
      const { url: path = '/', method = 'GET', headers } = incoming;
      incoming.pipe(
        request({ hostname, port, path, method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
          answer.pipe(response);
        }),
      );
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${portOf(server)}${pathname}`,
    came,
    certificates,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
