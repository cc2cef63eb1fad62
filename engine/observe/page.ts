import type { Exchange } from '../exchange.ts';
import { isSuccess } from '../exchange.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../json.ts';
import type { Collection } from '../spec/model.ts';

/** An entry of the list. */
export interface Item {
  readonly id: string;
  readonly value: JsonObject;
}

/** A successful answer of a list operation that could be read as a page. */
export interface Page {
  readonly exchange: Exchange;
  /** Entries that have an identity, in the order in which they came. */
  readonly items: readonly Item[];
  /** Number of entries, those without a readable identity included. */
  readonly length: number;
  readonly body: JsonObject;
}

const bodies = new WeakMap<Exchange, Json | undefined>();
const pages = new WeakMap<Exchange, Page | undefined>();

/** Objects and arrays within each other that a body may have before it is taken as hostile. */
const deepest = 200;

/** The body as JSON, or undefined where it is none; each exchange is read once however often it is asked for. */
export function readJson(exchange: Exchange): Json | undefined {
  if (bodies.has(exchange)) return bodies.get(exchange);
  const json = exchange.outcome.kind === 'answer' ? parse(exchange.outcome.body.text) : undefined;
  bodies.set(exchange, json);
  return json;
}

function parse(text: string): Json | undefined {
  if (nestsDeeperThan(text, deepest)) return undefined;
  try {
    const value: Json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return value;
  } catch {
    return undefined;
  }
}

function nestsDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

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
