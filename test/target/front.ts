import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as ask } from 'undici';
import { type ApiId, startReference } from '../../reference/index.ts';
import { portOf } from './misbehaving.ts';

/** What the conforming target would answer. */
export interface Right {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where the front stands, and what came to it. */
export interface Front {
  readonly url: string;
  readonly token: string;
  readonly requests: () => number;
  close(): Promise<void>;
}

/** Writes an answer, right or not. */
export type Spoil = (
  right: Right,
  response: ServerResponse,
  path: string,
  number: number,
  token: string,
) => void;

/** A server before the embedded target that passes on what it answers as a function lets it. */
export async function startFront(api: ApiId, token: string, spoil: Spoil): Promise<Front> {
  const reference = await startReference({ api, token });
  const behind = new URL(reference.url);
  let requests = 0;
  const server = createServer((incoming, response) => {
    requests += 1;
    // Whoever asked has gone, or all is being closed.
    passOn(incoming, response, requests).catch(() => response.destroy());
  });
  const passOn = async (
    incoming: IncomingMessage,
    response: ServerResponse,
    number: number,
  ): Promise<void> => {
    const path = incoming.url ?? '/';
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'host' && name !== 'connection' ? [[name, value] as const] : [],
    );
    const answer = await ask(`${behind.origin}${path}`, {
      method: incoming.method === 'PATCH' ? 'PATCH' : incoming.method === 'HEAD' ? 'HEAD' : 'GET',
      headers: Object.fromEntries(headers),
    });
    const right = {
      status: answer.statusCode,
      headers: Object.fromEntries(
        Object.entries(answer.headers).flatMap(([name, value]) =>
          typeof value === 'string' &&
          !/^(content-length|connection|keep-alive|transfer-encoding)$/.test(name)
            ? [[name, value] as const]
            : [],
        ),
      ),
      body: await answer.body.text(),
    };
    spoil(right, response, path, number, String(incoming.headers['x-auth-token'] ?? ''));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}${behind.pathname}`,
    token,
    requests: () => requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await reference.close();
    },
  };
}

/** Passes an answer on, with whatever is to be different. */
export function pass(right: Right, response: ServerResponse, different: Partial<Right> = {}): void {
  const { status, headers, body } = { ...right, ...different };
  response.writeHead(status, headers);
  response.end(body);
}
