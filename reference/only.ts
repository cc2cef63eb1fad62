/** Wraps that show in some situations only: a narrow fault is a wide one under a condition. */
import type { Exchange, Image, Page, Query, Refusal } from './exchange.ts';
import type { Reply } from './reply.ts';
import type { Stages, Wraps } from './stages.ts';

/** What a stage knows of the request it works for; what a stage is not about is undefined there. */
export interface Situation {
  readonly exchange: Exchange;
  readonly query?: Query | undefined;
  /** The image that is shown, or that a filter looks at. */
  readonly image?: Image | undefined;
  /** The images of the query, in order once they have one. */
  readonly line?: readonly Image[] | undefined;
  readonly page?: Page | undefined;
  readonly refusal?: Refusal | undefined;
  readonly reply?: Reply | undefined;
}

export type Condition = (situation: Situation) => boolean;

type Wrap<Given extends readonly unknown[], Result> = (
  right: (...given: Given) => Result,
) => (...given: Given) => Result;

/** The wrap where the condition holds, and the stage as it was elsewhere. */
function where<Given extends readonly unknown[], Result>(
  wrap: Wrap<Given, Result>,
  holds: (...given: Given) => boolean,
): Wrap<Given, Result> {
  return (right) => {
    const wrong = wrap(right);
    return (...given) => (holds(...given) ? wrong(...given) : right(...given));
  };
}

type Narrowed = { readonly [Name in keyof Stages]: (when: Condition, wraps: Wraps) => Wraps };

/** How each stage is narrowed: which situation it is in. */
const NARROWED: Narrowed = {
  agree: (when, { agree }) => (agree ? { agree: where(agree, (exchange) => when({ exchange })) } : {}),
  door: (when, { door }) =>
    door ? { door: where(door, (exchange) => when({ exchange, image: imageAskedFor(exchange) })) } : {},
  refuse: (when, { refuse }) =>
    refuse ? { refuse: where(refuse, (refusal, exchange) => when({ refusal, exchange })) } : {},
  query: (when, { query }) =>
    query ? { query: where(query, (asked, exchange) => when({ query: asked, exchange })) } : {},
  pool: (when, { pool }) =>
    pool ? { pool: where(pool, (query, exchange) => when({ query, exchange })) } : {},
  keeps: (when, { keeps }) =>
    keeps
      ? { keeps: where(keeps, (image, _filter, query, exchange) => when({ image, query, exchange })) }
      : {},
  select: (when, { select }) =>
    select ? { select: where(select, (line, query, exchange) => when({ line, query, exchange })) } : {},
  order: (when, { order }) =>
    order ? { order: where(order, (line, query, exchange) => when({ line, query, exchange })) } : {},
  seek: (when, { seek }) =>
    seek ? { seek: where(seek, (line, query, exchange) => when({ line, query, exchange })) } : {},
  cut: (when, { cut }) =>
    cut ? { cut: where(cut, (line, _start, query, exchange) => when({ line, query, exchange })) } : {},
  links: (when, { links }) =>
    links
      ? { links: where(links, (page, query, exchange) => when({ page, line: page.line, query, exchange })) }
      : {},
  address: (when, { address }) =>
    address ? { address: where(address, (_pairs, exchange) => when({ exchange })) } : {},
  lookup: (when, { lookup }) =>
    lookup
      ? { lookup: where(lookup, (id, exchange) => when({ image: exchange.world.find(id), exchange })) }
      : {},
  entry: (when, { entry }) =>
    entry
      ? {
          entry: where(entry, (image, exchange, page, query) =>
            when({ image, exchange, page, line: page?.line, query }),
          ),
        }
      : {},
  document: (when, { document }) =>
    document ? { document: where(document, (_given, exchange, page) => when({ exchange, page })) } : {},
  tree: (when, { tree }) => (tree ? { tree: where(tree, (_given, exchange) => when({ exchange })) } : {}),
  text: (when, { text }) => (text ? { text: where(text, (_given, exchange) => when({ exchange })) } : {}),
  complain: (when, { complain }) =>
    complain ? { complain: where(complain, (refusal, exchange) => when({ refusal, exchange })) } : {},
  reply: (when, { reply }) =>
    reply ? { reply: where(reply, (given, exchange) => when({ reply: given, exchange })) } : {},
  finish: (when, { finish }) =>
    finish ? { finish: where(finish, (reply, exchange) => when({ reply, exchange })) } : {},
};

/** The image that a request for a single image is about. */
function imageAskedFor({ route, world }: Exchange): Image | undefined {
  return route.kind === 'item' ? world.find(route.id) : undefined;
}

/** The wraps, but only in situations that the condition holds in. */
export function only(when: Condition, wraps: Wraps): Wraps {
  const narrowed: Wraps = {};
  for (const narrow of Object.values(NARROWED)) Object.assign(narrowed, narrow(when, wraps));
  return narrowed;
}
