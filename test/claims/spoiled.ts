import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as ask } from 'undici';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import { type ApiId, startReference } from '../../reference/index.ts';
import { portOf } from '../target/misbehaving.ts';
import { complianceOf } from './compliance-of.ts';

/** An answer of the conforming target, and what was asked. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The path with its query, as the target knows it. */
  readonly path: string;
  readonly hasToken: boolean;
}

export interface Spoiling {
  /** What stands before every path, and in no link. */
  readonly prefix?: string;
  /** The answer as it is sent; as it was if not given. */
  readonly spoil?: (answer: Answer) => Pick<Answer, 'status' | 'body'>;
}

/** What the report says of the conforming target where something before it spoils what it answers. */
export async function complianceWhen(
  api: ApiId,
  { prefix = '', spoil = (answer) => answer }: Spoiling,
): Promise<TargetCompliance> {
  const reference = await startReference({ api });
  const behind = new URL(reference.url);
  let origin = '';
  const passOn = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method, headers } = incoming;
    if (!url.startsWith(`${prefix}/`)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const path = url.slice(prefix.length);
    const sent = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'host' && name !== 'connection' ? [[name, value] as const] : [],
    );
    const answer = await ask(`${behind.origin}${path}`, {
      method: method === 'HEAD' || method === 'PATCH' ? method : 'GET',
      headers: Object.fromEntries(sent),
    });
    const type = String(answer.headers['content-type'] ?? '');
    const text = await answer.body.text();
    const spoiled = spoil({
      status: answer.statusCode,
      type,
      body: text.replaceAll(behind.origin, origin),
      path,
      hasToken: headers['x-auth-token'] !== undefined,
    });
    const kept = Object.entries(answer.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !/^(content-length|connection|keep-alive|transfer-encoding)$/.test(name)
        ? [[name, value] as const]
        : [],
    );
    response.writeHead(spoiled.status, Object.fromEntries(kept)).end(spoiled.body);
  };
  const server = createServer((incoming, response) => {
    // Whoever asked has gone, or all is being closed.
    passOn(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${portOf(server)}`;
  const { token, forbiddenToken } = reference;
  try {
    return await complianceOf({ url: `${origin}${prefix}${behind.pathname}`, token, forbiddenToken }, api);
  } finally {
    server.closeAllConnections();
    server.close();
    await reference.close();
  }
}

/** The ids of the requirements that are reported as not kept. */
export function notKept({ requirements }: TargetCompliance): readonly string[] {
  return requirements
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')
    .map(({ id }) => id);
}
