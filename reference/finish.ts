/** The headers that every answer has. */
import { randomUUID } from 'node:crypto';
import type { Exchange } from './exchange.ts';
import type { Header, Reply } from './reply.ts';
import { httpDate } from './times.ts';

/**
 * Adds Date, request id and length (000 L197, 002 L164-170, 004 L104-107) where the reply has none of its own;
 * a header whose value is empty is left out.
 */
export function finish(reply: Reply, { view, settings }: Exchange): Reply {
  const standing: readonly Header[] = [
    ...view.headers,
    ['Date', httpDate(Date.now())],
    [view.requestIdHeader, `req-${randomUUID()}`],
    settings.chunked
      ? ['Transfer-Encoding', 'chunked']
      : ['Content-Length', String(Buffer.byteLength(reply.body))],
  ];
  const given = new Set(reply.headers.map(([name]) => name.toLowerCase()));
  const missing = standing.filter(([name]) => !given.has(name.toLowerCase()));
  return { ...reply, headers: [...reply.headers, ...missing].filter(([, value]) => value !== '') };
}
