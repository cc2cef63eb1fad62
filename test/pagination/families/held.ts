import type { Query } from '../../../engine/base/exchange.ts';

/** A text for a page that holds a query. */
export function held(query: Query): string {
  return Buffer.from(JSON.stringify(query)).toString('base64url');
}

/** The query that a text for a page holds; undefined where it holds none. */
export function heldIn(text: string): Query | undefined {
  try {
    const query: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(query)
      ? query.map(([name, value]): [string, string] => [String(name), String(value)])
      : undefined;
  } catch {
    return undefined;
  }
}
