/** What a fault is, and small helpers to write one down. */
import { lists } from '../apis/kinds.ts';
import type { Exchange, Filter, Header, Json, JsonObject, Page, Query, Refusal, Reply } from '../exchange.ts';
import type { ApiId, Category, Level } from '../model.ts';
import type { Wraps } from '../stages.ts';

/** A fault as users of the reference see it. */
export interface FaultDescription {
  readonly id: string;
  readonly apis: readonly ApiId[];
  readonly category: Category;
  /** What it gets wrong, and which sentence of which document says so. */
  readonly breaks: string;
  /** Levels at which it is one; a server may be lenient where only `strict` stands. */
  readonly levels: readonly Level[];
  /** What brings it to light, where that is not plain. */
  readonly probe?: string;
  /** How many images it takes to be seen, when more than the default. */
  readonly images?: number;
}

export interface Fault extends FaultDescription {
  readonly stages: Wraps;
}

/** What some faults say beside what they do. */
export interface Extras {
  readonly levels?: readonly Level[];
  readonly probe?: string;
  readonly images?: number;
}

/** Writes a fault down; its category is the part of the id before the dot. */
export function fault(
  id: `${Category}.${string}`,
  apis: readonly ApiId[],
  breaks: string,
  stages: Wraps,
  extras: Extras = {},
): Fault {
  const category = id.slice(0, id.indexOf('.')) as Category;
  return { id, apis, category, breaks, levels: ['standard', 'strict'], ...extras, stages };
}

export const STRICT_ONLY: Extras = { levels: ['strict'] };

export { lists };

/** Changes the query as understood; its links still show what was sent. */
export function onQuery(change: (query: Query, exchange: Exchange) => Query): Wraps {
  return { query: (right) => (query, exchange) => change(right(query, exchange), exchange) };
}

/** Changes what the filters of one parameter keep. */
export function onFilter(
  parameter: string,
  keeps: (value: string, filter: Filter, image: Parameters<Filter['of']>[0], right: boolean) => boolean,
): Wraps {
  return {
    keeps: (right) => (image, filter, query, exchange) => {
      const kept = right(image, filter, query, exchange);
      return filter.parameter === parameter ? keeps(filter.value, filter, image, kept) : kept;
    },
  };
}

/** Changes each image's entry; `page` is undefined in the view of a single image. */
export function onEntry(
  change: (
    entry: JsonObject,
    image: Parameters<Filter['of']>[0],
    exchange: Exchange,
    page: Page | undefined,
  ) => JsonObject,
): Wraps {
  return {
    entry: (right) => (image, exchange, page, query) =>
      change(right(image, exchange, page, query), image, exchange, page),
  };
}

/** Changes the document of a list in JSON; in XML there is no such place. */
export function onList(change: (document: JsonObject, exchange: Exchange, page: Page) => Json): Wraps {
  return {
    document: (right) => (document, exchange, page) => {
      const whole = right(document, exchange, page);
      return page && exchange.format === 'json' && isObject(whole) ? change(whole, exchange, page) : whole;
    },
  };
}

/** Changes the refusals of one reason; undefined lets the request through. */
export function onRefusal(
  applies: (refusal: Refusal, exchange: Exchange) => boolean,
  change: (refusal: Refusal) => Refusal | undefined,
): Wraps {
  return {
    refuse: (right) => (refusal, exchange) => {
      const stands = right(refusal, exchange);
      return stands && applies(refusal, exchange) ? change(stands) : stands;
    },
  };
}

/** Changes successful answers, of lists and of single images. */
export function onSuccess(change: (reply: Reply, exchange: Exchange) => Reply): Wraps {
  return {
    reply: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return whole.status < 300 ? change(whole, exchange) : whole;
    },
  };
}

/** The reply with a header set; an empty value takes the header away. */
export function withHeader(reply: Reply, name: string, value: string): Reply {
  const others: readonly Header[] = reply.headers.filter(
    ([given]) => given.toLowerCase() !== name.toLowerCase(),
  );
  return { ...reply, headers: [...others, [name, value]] };
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry without a member. */
export function omit(entry: JsonObject, ...members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !members.includes(name)));
}

/** Whether this is the one image that a fault of a single image falls on. */
export function isVictim(image: { readonly id: string }, exchange: Exchange): boolean {
  return exchange.world.victim()?.id === image.id;
}

/** Whether a page is not the first of its list. */
export function isLaterPage(page: Page | undefined): boolean {
  return page !== undefined && page.images[0]?.id !== page.line[0]?.id;
}
