/** The conforming stages, and the way of a request through them. */

import { door } from './door.ts';
import { complain } from './errors.ts';
import type { Exchange, Json, JsonObject, Page, Query, Refusal } from './exchange.ts';
import { keeps, select } from './filters.ts';
import { finish } from './finish.ts';
import { cut, links, seek } from './paging.ts';
import { understand } from './parse.ts';
import { writePairs } from './query.ts';
import type { Reply } from './reply.ts';
import { order } from './sorting.ts';
import type { Stages } from './stages.ts';
import { writeXml } from './xml.ts';

/** Every stage as the documents want it. */
export const CONFORMING: Stages = {
  agree: (exchange) => exchange,
  door,
  refuse: (refusal) => refusal,
  query: (query) => query,
  pool: (query, { world, settings }) =>
    settings.deletedWithSince && query.filters.some(({ kind }) => kind === 'since')
      ? world.all()
      : world.live(),
  keeps: (image, filter, _query, { settings }) => keeps(image, filter, settings),
  select: (images) => images,
  order: (images, query, { settings }) => order(images, query, settings),
  seek: (line, query, { settings }) => seek(line, query, (images) => order(images, query, settings)),
  cut: (line, start, query, { settings }) => cut(line, start, query, settings),
  links: (page, query, { settings }) => links(page, query, settings),
  address: (pairs, { origin, settings, view }) =>
    `${settings.absoluteLinks ? origin : ''}${view.root}${view.listPath}${writePairs(pairs)}`,
  lookup: (id, { world }) => world.live().find((image) => image.id === id),
  entry: (image, exchange) => exchange.view.entry(image, exchange),
  document: (document) => document,
  tree: (tree) => tree,
  text: (text) => text,
  complain,
  reply: (reply) => reply,
  finish,
};

/** @returns the answer to one request; it throws only when the reference itself is wrong */
export function answer(asked: Exchange, stages: Stages): Reply {
  const exchange = stages.agree(asked);
  return stages.finish(stages.reply(answerUnfinished(exchange, stages), exchange), exchange);
}

function answerUnfinished(exchange: Exchange, stages: Stages): Reply {
  const refused = standing(stages.door(exchange), exchange, stages);
  if (refused) return stages.complain(refused, exchange);
  switch (exchange.route.kind) {
    case 'item':
      return answerItem(exchange.route.id, exchange, stages);
    case 'schema':
      return success(exchange.route.document, exchange, stages);
    default:
      return answerList(exchange, stages);
  }
}

/** The first refusal that stands. */
function standing(refusals: readonly Refusal[], exchange: Exchange, stages: Stages): Refusal | undefined {
  for (const refusal of refusals) {
    const stands = stages.refuse(refusal, exchange);
    if (stands) return stands;
  }
  return undefined;
}

function answerList(exchange: Exchange, stages: Stages): Reply {
  const understood = understand(exchange);
  const refused = standing(understood.refusals, exchange, stages);
  if (refused) return stages.complain(refused, exchange);
  const query = stages.query(understood.query, exchange);
  const page = findPage(query, exchange, stages);
  const pageLinks = stages.links(page, query, exchange);
  const entries = page.images.map((image) => stages.entry(image, exchange, page, query));
  const written = {
    first: stages.address(pageLinks.first, exchange),
    next: pageLinks.next && stages.address(pageLinks.next, exchange),
    last: pageLinks.last && stages.address(pageLinks.last, exchange),
  };
  return success(exchange.view.list(entries, written, exchange), exchange, stages, page);
}

function findPage(query: Query, exchange: Exchange, stages: Stages): Page {
  const kept = select(stages.pool(query, exchange), query.filters, (image, filter) =>
    stages.keeps(image, filter, query, exchange),
  );
  const line = stages.order(stages.select(kept, query, exchange), query, exchange);
  return stages.cut(line, stages.seek(line, query, exchange), query, exchange);
}

/** A single image, by its id; 404 when there is none (X32). */
function answerItem(id: string, exchange: Exchange, stages: Stages): Reply {
  const found = stages.lookup(id, exchange);
  const refusal: Refusal = { status: 404, reason: 'no-image', message: 'Image not found.', value: id };
  const refused = found ? undefined : stages.refuse(refusal, exchange);
  if (refused) return stages.complain(refused, exchange);
  const image = found ?? exchange.world.live()[0];
  const entry: JsonObject = image ? stages.entry(image, exchange, undefined, undefined) : {};
  return success(exchange.view.single(entry), exchange, stages);
}

function success(document: JsonObject, exchange: Exchange, stages: Stages, page?: Page): Reply {
  const final: Json = stages.document(document, exchange, page);
  const format = exchange.format;
  const asXml = format === 'xml' && typeof final === 'object' && final !== null && !Array.isArray(final);
  const text = asXml
    ? writeXml(stages.tree(exchange.view.xml(final as JsonObject, exchange), exchange))
    : JSON.stringify(final);
  return {
    status: 200,
    headers: [['Content-Type', exchange.view.contentTypes[format]]],
    body: stages.text(text, exchange),
  };
}
