import type { Collection, Vacant } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import { isSuccess } from '../base/exchange.ts';
import { type Item, itemOf } from '../base/item.ts';
import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
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
  const entries = entriesIn(body, collection);
  if (body === undefined || entries === undefined) return undefined;
  return { exchange, items: itemsOf(entries, collection), length: entries.length, body };
});

/**
 * The entries that a body of the list has; undefined where it is none. By its schema a page without entries may lack the array, as where
 * members without a value are left out, or have null in its place.
 */
export function entriesIn(
  body: Json | undefined,
  { items, vacant }: Pick<Collection, 'items' | 'vacant'>,
): readonly Json[] | undefined {
  const entries = readPointer(body, items);
  if (isJsonArray(entries)) return entries;
  return vacant.some((place) => isVacant(body, place)) ? none : undefined;
}

const none: readonly Json[] = [];

/** Whether a body has nothing at a place that may be vacant, in an object that has the place. */
function isVacant(body: Json | undefined, { pointer, absent, null: mayBeNull }: Vacant): boolean {
  const value = readPointer(body, pointer);
  if (value === null) return mayBeNull;
  return absent && value === undefined && isJsonObject(readPointer(body, parentOf(pointer)));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The entries that have an identity. Answers with the same body share them. */
const itemsOf = memo((entries: readonly Json[], collection: Collection): readonly Item[] =>
  entries.flatMap((entry) => itemOf(entry, collection.identity) ?? []),
);
