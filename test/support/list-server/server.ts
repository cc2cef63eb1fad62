import type { Query } from '../../../engine/base/exchange.ts';
import type { Json, JsonObject } from '../../../engine/base/json.ts';
import { decodeQuery } from '../../../engine/client/address.ts';
import type { Fetch } from '../../../engine/client/fetch.ts';

/** An entry of the list. */
export interface Entry extends JsonObject {
  readonly id: string;
}

/** A request as the server understands it. */
export interface Asked {
  readonly url: URL;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as the server sends it, as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** A page of a list. `next`, `prev`, `first` and `last` are values of the parameter for where a page begins. */
export interface Page {
  readonly entries: readonly Entry[];
  /** Entries on all pages together. */
  readonly total: number;
  /** The number of entries before the page. */
  readonly start: number;
  readonly size: number;
  readonly next?: string | undefined;
  readonly prev?: string | undefined;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** A status with which a request is refused. */
export type Refusal = number;

/** How a list is cut into pages. */
export interface Pager {
  /** The parameter for where a page begins. */
  readonly position: string;
  cut(all: readonly Entry[], asked: Asked, size: number): Page | Refusal;
}

/** The sizes that a page can have. */
export interface Sizes {
  /** The parameter for the size; undefined where nobody can ask for one. */
  readonly parameter: string | undefined;
  readonly usual: number;
  readonly largest: number;
  /** 1 if not given. */
  readonly smallest?: number;
  /** What a size above the largest gets: a page of the largest, or a refusal. */
  readonly over?: 'capped' | Refusal;
}

/** A parameter by which the list is filtered. */
export interface FilterRule {
  matches(entry: Entry, values: readonly string[]): boolean;
  /** Whether the server can read a value; any if not given. */
  accepts?(value: string): boolean;
}

/** What a server does wrong: each part changes what is right. */
export interface Wrong {
  /** The server understands another request than the one that was sent, e.g. one without a parameter. */
  readonly asked?: (asked: Asked) => Asked;
  /** The filtered and sorted list before it is cut into pages. */
  readonly list?: (right: readonly Entry[], asked: Asked) => readonly Entry[];
  readonly page?: (right: Page, all: readonly Entry[], asked: Asked) => Page;
  readonly answer?: (right: Answer, asked: Asked) => Answer;
}

/** A list endpoint, put together from one part for each convention. */
export interface ListServer {
  /** The path of the list; one entry is below it, by its id. */
  readonly path: string;
  /** What the list holds; a list that changes depends on the number of requests so far. */
  readonly entries: readonly Entry[] | ((requests: number) => readonly Entry[]);
  /** Without it the whole list comes at once. */
  readonly sizes?: Sizes;
  readonly pager?: Pager;
  /** The filters by the names of their parameters. */
  readonly filters?: Readonly<Record<string, FilterRule>>;
  /** The list in the order that a request asks for. */
  readonly order?: (entries: readonly Entry[], asked: Asked) => readonly Entry[] | Refusal;
  /** What a request means whose parameters hold more than they show, such as a text for the next page that holds the whole query. */
  readonly reads?: (asked: Asked) => Asked | Refusal;
  /** The body and the headers of a page. */
  shape(page: Page, asked: Asked, server: ListServer): Omit<Answer, 'status'>;
  /** The body of one entry; without it there is no address of one entry. */
  readonly item?: (entry: Entry) => Json;
  /** Whether a text in the place of an id can be one; what cannot gets 400. */
  readonly isId?: (text: string) => boolean;
  /** The media type of every answer; `application/json` if not given. */
  readonly mediaType?: string;
  readonly refusalBody?: Json;
  readonly wrong?: Wrong;
}

/** The value of a parameter that was sent once or more. */
export function sent({ query }: Pick<Asked, 'query'>, name: string | undefined): string | undefined {
  return query.find(([other]) => other === name)?.[1];
}

/** A request without some parameters. */
export function without(asked: Asked, ...names: readonly string[]): Asked {
  return { ...asked, query: asked.query.filter(([name]) => !names.includes(name)) };
}

/**
 * A small list endpoint in memory, for tests of anything that list APIs have in common: how they page, sort and filter, and what
 * form their bodies have. It is the handler of a server in this process, which `observe({ fetch })` takes in place of a network.
 *
 * Choose one part for each convention (`paging.ts`, `shapes.ts`, `things.ts`), say the same in an OpenAPI file by `document.ts`,
 * and judge both together by `run.ts`. `wrong` switches on a fault.
 */
export function listServer(server: ListServer): Fetch {
  let requests = 0;
  return (request) => {
    requests += 1;
    const url = new URL(request.url);
    const asked = { url, query: decodeQuery(request.url), headers: Object.fromEntries(request.headers) };
    const { status, headers, body } = answer(server, asked, request.method, requests);
    return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': server.mediaType ?? 'application/json', ...headers },
    });
  };
}

/**
 * What a list server answers, without any network.
 *
 * @param requests how many there were so far, this one included.
 */
export function answer(server: ListServer, asked: Asked, method: string, requests: number): Answer {
  const { path, wrong = {}, item } = server;
  const entries = typeof server.entries === 'function' ? server.entries(requests) : server.entries;
  const { pathname } = asked.url;
  if (pathname === path && method !== 'GET' && method !== 'HEAD')
    return { ...refuse(server, 405), headers: { allow: 'GET, HEAD' } };
  if (pathname === path) {
    const understood = server.reads?.(wrong.asked?.(asked) ?? asked) ?? wrong.asked?.(asked) ?? asked;
    const right =
      typeof understood === 'number' ? refuse(server, understood) : pageAnswer(server, entries, understood);
    return wrong.answer?.(right, asked) ?? right;
  }
  const given = decoded(pathname.slice(path.length + 1));
  if (given === undefined || (item !== undefined && server.isId?.(given) === false))
    return refuse(server, 400);
  const entry = entries.find(({ id }) => pathname === `${path}/${encodeURIComponent(id)}`);
  return item === undefined || entry === undefined
    ? refuse(server, 404)
    : { status: 200, headers: {}, body: item(entry) };
}

/** A step of a path, percent-encoding undone; undefined where it is not well-formed. */
function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

function refuse({ refusalBody = { error: 'No.' } }: ListServer, status: Refusal): Answer {
  return { status, headers: {}, body: refusalBody };
}

function pageAnswer(server: ListServer, entries: readonly Entry[], asked: Asked): Answer {
  const { pager, wrong = {} } = server;
  const filtered = filter(server, entries, asked);
  if (typeof filtered === 'number') return refuse(server, filtered);
  const sorted = server.order?.(filtered, asked) ?? filtered;
  if (typeof sorted === 'number') return refuse(server, sorted);
  const all = wrong.list?.(sorted, asked) ?? sorted;
  const size = sizeOf(server, all, asked);
  if (size === undefined) return refuse(server, 400);
  const page =
    pager === undefined
      ? { entries: all.slice(0, size), total: all.length, start: 0, size }
      : pager.cut(all, asked, size);
  if (typeof page === 'number') return refuse(server, page);
  return { status: 200, ...server.shape(wrong.page?.(page, all, asked) ?? page, asked, server) };
}

function filter(
  { filters = {} }: ListServer,
  entries: readonly Entry[],
  asked: Asked,
): readonly Entry[] | Refusal {
  let left = entries;
  for (const [name, { matches, accepts }] of Object.entries(filters)) {
    const values = asked.query.flatMap(([other, value]) => (other === name ? [value] : []));
    if (accepts !== undefined && !values.every(accepts)) return 400;
    if (values.length > 0) left = left.filter((entry) => matches(entry, values));
  }
  return left;
}

/** The size of the page that is asked for; undefined where it cannot be read or is refused. */
function sizeOf({ sizes }: ListServer, all: readonly Entry[], asked: Asked): number | undefined {
  if (sizes === undefined) return all.length;
  const text = sent(asked, sizes.parameter);
  if (text === undefined) return sizes.usual;
  const { over = 'capped', largest, smallest = 1 } = sizes;
  if (!/^\d{1,20}$/.test(text) || Number(text) < smallest) return undefined;
  return Number(text) > largest && over !== 'capped' ? undefined : Math.min(Number(text), largest);
}
