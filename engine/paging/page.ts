import type { Collection } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import { isSuccess } from '../base/exchange.ts';
import { type Item, itemOf } from '../base/item.ts';
import { isJsonArray, type Json, readPointer } from '../base/json.ts';
import { readJson } from '../base/json-body.ts';
import { memo } from '../base/memo.ts';

/** A successful answer of a list operation that could be read as a page. */
export interface Page {
  readonly exchange: Exchange;
  /** Entries that have an identity, in the order in which they came. */
  readonly items: readonly Item[];
  /** Number of entries, those without a readable identity included. */
  readonly length: number;
  readonly body: Json;
}

/** The page that an exchange brought, or undefined where it brought none. */
export const readPage = memo((exchange: Exchange, collection: Collection): Page | undefined => {
  const body = isSuccess(exchange) ? readJson(exchange) : undefined;
  const entries = readPointer(body, collection.items);
  if (body === undefined || !isJsonArray(entries)) return undefined;
  return { exchange, items: itemsOf(entries, collection), length: entries.length, body };
});

/** The entries that have an identity. Answers with the same body share them. */
const itemsOf = memo((entries: readonly Json[], collection: Collection): readonly Item[] =>
  entries.flatMap((entry) => itemOf(entry, collection.identity) ?? []),
);
