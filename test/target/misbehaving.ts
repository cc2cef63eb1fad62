import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { everywhere } from '../../engine/base/credential.ts';
import type { PlannedRequest } from '../../engine/base/exchange.ts';
import { parseEndpoint } from '../../engine/client/address.ts';
import { type Client, type ClientOptions, createClient } from '../../engine/client/client.ts';

/** A server below the level of HTTP: what it writes is written as it stands. */
export interface RawServer {
  readonly url: string;
  /** The heads of the requests that came, each as one text. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Writes something again and again for as long as the other side listens. */
export function endlessly(socket: Socket, chunk: Buffer | string, pause: number): void {
  const write = (): void => {
    if (socket.destroyed) return;
    if (socket.write(chunk)) setTimeout(write, pause);
    else socket.once('drain', write);
  };
  write();
}

/** Starts a server that hands each request's head to a function together with the connection to write to. */
export async function startRaw(
  answer: (socket: Socket, head: string) => void,
  host = '127.0.0.1',
): Promise<RawServer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let received = '';
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
      for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
        const head = received.slice(0, end);
        received = received.slice(end + 4);
        heard.push(head);
        answer(socket, head);
      }
    });
  });
  server.listen(0, host);
  await once(server, 'listening');
  return {
    url: `http://${host}:${portOf(server)}`,
    heard,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** An answer of HTTP/1.1 as text, with a Content-Length that agrees unless a header gives one. */
export function answerText(status: number, headers: readonly string[], body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
    ? []
    : [`Content-Length: ${bytes.length}`];
  const head = [`HTTP/1.1 ${status} Whatever`, ...headers, ...length, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}

/** The token that every test sends; it must be found nowhere. */
export const canary = 'canary-Tok3n/with+every&kind<of>"letter=';

/** A client with short bounds, for servers that try to outlast it. */
export function clientOf(url: string, options: Partial<ClientOptions> = {}): Client {
  const endpoint = parseEndpoint(url);
  if (!endpoint.ok) throw new Error(endpoint.problem.message);
  return createClient({
    endpoint: endpoint.value,
    access: everywhere({ place: 'header', name: 'X-Auth-Token', prefix: '' }),
    token: canary,
    forbiddenToken: undefined,
    wrongToken: 'f'.repeat(32),
    rate: undefined,
    concurrency: 4,
    timeout: 400,
    largestBody: 1024 * 1024,
    budget: 1000,
    userAgent: 'test',
    wrongMethods: [],
    ...options,
  });
}

/** A plain request for a path. */
export function get(path: string, options: Partial<PlannedRequest> = {}): PlannedRequest {
  return {
    method: 'GET',
    to: { path, query: [] },
    credential: 'own',
    headers: [['accept', 'application/json']],
    repetition: 0,
    ...options,
  };
}
