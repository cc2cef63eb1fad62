import type { Exchange } from '../../engine/base/exchange.ts';

/** The exchanges of each request, in the order in which they were recorded. */
export function byRequest(exchanges: readonly Exchange[]): readonly (readonly Exchange[])[] {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const text = requestText(exchange);
    const group = groups.get(text) ?? [];
    groups.set(text, group);
    group.push(exchange);
  }
  return [...groups.values()];
}

/** What makes two requests the same. */
function requestText({ request: { method, url, credential, headers } }: Exchange): string {
  return JSON.stringify([method, url, credential, headers]);
}
