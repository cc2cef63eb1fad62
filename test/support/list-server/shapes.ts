import type { Json, JsonObject } from '../../../engine/base/json.ts';
import { encodeQuery } from '../../../engine/client/address.ts';
import type { Asked, ListServer, Page } from './server.ts';

type Shape = ListServer['shape'];

/** The address of another page of the list that was asked for; undefined where there is none. */
export function addressOf(
  value: string | undefined,
  { url, query }: Asked,
  { pager, path }: ListServer,
  form: 'absolute' | 'path' | 'query' = 'absolute',
): string | undefined {
  if (value === undefined || pager === undefined) return undefined;
  const rest = encodeQuery([...query.filter(([name]) => name !== pager.position), [pager.position, value]]);
  return form === 'query' ? `?${rest}` : `${form === 'absolute' ? url.origin : ''}${path}?${rest}`;
}

/** The names of the links between pages. */
export const relations = ['first', 'prev', 'next', 'last'] as const;

/** The addresses of other pages, by their relations, as far as they are there. */
export function linksOf(page: Page, asked: Asked, server: ListServer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    relations.flatMap((relation) => {
      const address = addressOf(page[relation], asked, server);
      return address === undefined ? [] : [[relation, address]];
    }),
  );
}

/** A header Link with all links between pages (RFC 8288). */
export function linkHeader(page: Page, asked: Asked, server: ListServer): string {
  return Object.entries(linksOf(page, asked, server))
    .map(([relation, address]) => `<${address}>; rel="${relation}"; title="Page, ${relation}"`)
    .join(', ');
}

/** The body is the array of the entries itself; what else there is to say stands in headers. */
export function bareArray(
  headers: (page: Page, asked: Asked, server: ListServer) => Readonly<Record<string, string>>,
): Shape {
  return (page, asked, server) => ({ body: page.entries, headers: headers(page, asked, server) });
}

/** The body is an object of any form. */
export function envelope(body: (page: Page, asked: Asked, server: ListServer) => JsonObject): Shape {
  return (page, asked, server) => ({ body: body(page, asked, server), headers: {} });
}

/** A value that is null where there is none. */
export function orNull(value: string | undefined): Json {
  return value ?? null;
}
