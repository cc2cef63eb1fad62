import { type Asking, ask } from '../engine/base/asking.ts';
import { describeAnswer, type Exchange, isSuccess, type Query, statusOf } from '../engine/base/exchange.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { readJson } from '../engine/base/json-body.ts';
import { encodeQuery } from '../engine/client/address.ts';
import type { FilledPath } from './document.ts';

/** Where a list is, and how its pages are read. */
export interface Place extends FilledPath {
  readonly mediaType: string;
  /** Pointer from the body to the entries. */
  readonly items: string;
  /** Pointer from an entry to what identifies it; undefined where nothing does. */
  readonly identity: string | undefined;
}

/** What every request is sent for. */
const purpose = { to: 'learn how the list behaves', allows: [] };

/** An answer with entries, or why there are none. */
export type Page =
  | {
      readonly ok: true;
      readonly exchange: Exchange;
      readonly body: Json;
      readonly entries: readonly JsonObject[];
      readonly ids: readonly string[];
    }
  | {
      readonly ok: false;
      readonly exchange: Exchange;
      readonly status: number | undefined;
      readonly why: string;
    };

export type GoodPage = Extract<Page, { ok: true }>;

/** Asks for a list with a query. */
export function* askPage(place: Place, query: Query): Asking<Page> {
  const further = place.always.filter(([name]) => query.every(([given]) => given !== name));
  return pageOf(yield* askAt(place, place.path, [...further, ...query]), place);
}

/** Asks for an address that a page gave. */
export function* followPage(place: Place, address: string, from: Exchange): Asking<Page> {
  const exchange = yield* ask(
    {
      method: 'GET',
      to: { address, base: from.request.url },
      credential: 'own',
      headers: [['accept', place.mediaType]],
      repetition: 0,
    },
    purpose,
  );
  return pageOf(exchange, place);
}

/** Asks for a path below the endpoint. */
export function* askAt(
  { mediaType }: Pick<Place, 'mediaType'>,
  path: string,
  query: Query,
  joined: readonly string[] = query.map(([name]) => name),
): Asking<Exchange> {
  return yield* ask(
    {
      method: 'GET',
      to: { path, query, joined },
      credential: 'own',
      headers: [['accept', mediaType]],
      repetition: 0,
    },
    purpose,
  );
}

/** An answer as a page of a list. */
export function pageOf(exchange: Exchange, place: Pick<Place, 'items' | 'identity'>): Page {
  const status = statusOf(exchange);
  const body = isSuccess(exchange) ? readJson(exchange) : undefined;
  const shown = body === undefined ? undefined : readPointer(body, place.items);
  if (body === undefined || !isJsonArray(shown) || !shown.every(isJsonObject)) {
    const why = isSuccess(exchange) ? 'a response without such a list' : describeAnswer(exchange);
    return { ok: false, exchange, status, why };
  }
  return { ok: true, exchange, body, entries: shown, ids: shown.map((entry) => idOf(entry, place.identity)) };
}

/** The text by which an entry is known: its identity, or all of it where it has none. */
export function idOf(entry: JsonObject, identity: string | undefined): string {
  const value = identity === undefined ? undefined : readPointer(entry, identity);
  return JSON.stringify(value ?? entry);
}

/** Whether two rows of identities are the same. */
export function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

/** A query as it stands in an address, for evidence. */
export function shownQuery(query: Query): string {
  return encodeQuery(
    query,
    query.map(([name]) => name),
  );
}
