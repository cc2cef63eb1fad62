import type { Collection } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import { isSuccess } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { isJsonArray, isJsonObject, type JsonObject, readPointer } from '../base/json.ts';
import { readJson } from '../base/json-body.ts';

/** A successful answer of a list operation that could be read as a page. */
export interface Page {
  readonly exchange: Exchange;
  /** Entries that have an identity, in the order in which they came. */
  readonly items: readonly Item[];
  /** Number of entries, those without a readable identity included. */
  readonly length: number;
  readonly body: JsonObject;
}

const pages = new WeakMap<Exchange, Page | undefined>();

/** The page that an exchange brought, or undefined where it brought none. */
export function readPage(exchange: Exchange, collection: Collection): Page | undefined {
  if (pages.has(exchange)) return pages.get(exchange);
  const page = isSuccess(exchange) ? pageOf(exchange, collection) : undefined;
  pages.set(exchange, page);
  return page;
}

function pageOf(exchange: Exchange, collection: Collection): Page | undefined {
  const body = readJson(exchange);
  const entries = readPointer(body, collection.items);
  if (!isJsonObject(body) || !isJsonArray(entries)) return undefined;
  const items: Item[] = [];
  for (const entry of entries) {
    const id = readPointer(entry, collection.identity);
    if (isJsonObject(entry) && (typeof id === 'string' || typeof id === 'number'))
      items.push({ id: String(id), value: entry });
  }
  return { exchange, items, length: entries.length, body };
}

/** A link of a page, where it is a text; an empty one counts as absent. */
export function pageLink(page: Page, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const link = readPointer(page.body, pointer);
  return typeof link === 'string' && link !== '' ? link : undefined;
}
