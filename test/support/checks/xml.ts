import type { Server } from './judging.ts';
import { type Manner, type Stone, someStones, stoneServer, wantsXml } from './stones.ts';

/** A server of stones whose XML is changed, as text. */
export function withXml(change: (xml: string) => string, stones: readonly Stone[] = someStones): Server {
  return stoneServer(stones, {
    replies: (right, request) =>
      wantsXml(request) && right.status === 200 ? { ...right, body: change(String(right.body)) } : right,
  });
}

/** How a server answers that has no XML: with JSON that says it is JSON. */
export const withoutXml: Manner = {
  replies: (right, request) =>
    wantsXml(request)
      ? { ...right, headers: { 'content-type': 'application/json' }, body: { stones: [] } }
      : right,
};
