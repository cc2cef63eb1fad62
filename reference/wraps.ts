/** Small helpers to write wraps of stages down. */
import type {
  Exchange,
  Filter,
  Header,
  Image,
  Json,
  JsonObject,
  Page,
  Query,
  Refusal,
  Reply,
} from './exchange.ts';
import type { Wraps } from './stages.ts';

/** Changes the query as understood; its links still show what was sent. */
export function onQuery(change: (query: Query, exchange: Exchange) => Query): Wraps {
  return { query: (right) => (query, exchange) => change(right(query, exchange), exchange) };
}

/** Changes what the filters of one parameter keep. */
export function onFilter(
  parameter: string,
  keeps: (value: string, filter: Filter, image: Image, right: boolean, exchange: Exchange) => boolean,
): Wraps {
  return {
    keeps: (right) => (image, filter, query, exchange) => {
      const kept = right(image, filter, query, exchange);
      return filter.parameter === parameter ? keeps(filter.value, filter, image, kept, exchange) : kept;
    },
  };
}

/** Changes each image's entry; `page` is undefined in the view of a single image. */
export function onEntry(
  change: (entry: JsonObject, image: Image, exchange: Exchange, page: Page | undefined) => JsonObject,
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

/** Changes the text of each XML document. */
export function onXmlText(change: (text: string) => string): Wraps {
  return {
    text: (right) => (text, exchange) => {
      const whole = right(text, exchange);
      return exchange.format === 'xml' ? change(whole) : whole;
    },
  };
}

/** Whether a request has a parameter, and a value of it that passes a test. */
export function has(
  exchange: Exchange,
  name: string,
  test: (value: string) => boolean = () => true,
): boolean {
  return exchange.pairs?.some(([given, value]) => given === name && test(value)) ?? false;
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
