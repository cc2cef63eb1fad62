/** What is known of one request, and what comes out of it on the way to its answer. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ApiView } from './apis/view.ts';
import type { Scalar } from './compare.ts';
import type { Image, Json, JsonObject } from './model.ts';
import type { Pair } from './query.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

export type Format = 'json' | 'xml';

export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'schema'; readonly document: JsonObject }
  | { readonly kind: 'none' };

/** One request as it came. */
export interface Exchange {
  /** 1 for the first request that this server got. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly route: Route;
  /** The query as it came, without the question mark. */
  readonly search: string;
  /** The decoded query; undefined when it cannot be decoded. */
  readonly pairs: readonly Pair[] | undefined;
  readonly headers: IncomingHttpHeaders;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly format: Format;
  readonly view: ApiView;
  readonly world: World;
  readonly settings: Settings;
  readonly token: string;
  readonly forbiddenToken: string;
}

/** How a filter compares: `equals`, bounds, and the ones with a rule of their own. */
export type FilterKind = 'equals' | 'atLeast' | 'atMost' | 'since' | 'server' | 'type' | 'never';

/** One filter of a query, ready to be applied. */
export interface Filter {
  readonly parameter: string;
  readonly kind: FilterKind;
  /** As sent. */
  readonly value: string;
  /** The value read: a number for bounds and times, otherwise the text. */
  readonly bound: string | number;
  /** What of an image is compared. */
  readonly of: (image: Image) => Scalar;
}

export interface SortKey {
  readonly key: string;
  readonly direction: 'asc' | 'desc';
  readonly of: (image: Image) => Scalar;
}

/** A list request, understood. */
export interface Query {
  readonly pairs: readonly Pair[];
  readonly filters: readonly Filter[];
  /** What the client asked for; empty for the default order. */
  readonly sort: readonly SortKey[];
  /** How many images the page may have. */
  readonly limit: number;
  /** The limit that the client gave, if it did. */
  readonly askedLimit: number | undefined;
  readonly marker: Image | undefined;
}

export interface Page {
  readonly images: readonly Image[];
  /** Whether images follow this page. */
  readonly more: boolean;
  /** All images of the query, in order. */
  readonly line: readonly Image[];
}

/** The queries of the pages around this one; each is written as an address later. */
export interface PageLinks {
  readonly first: readonly Pair[];
  readonly next: readonly Pair[] | undefined;
  readonly last: readonly Pair[] | undefined;
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: number;
  readonly reason:
    | 'no-token'
    | 'wrong-token'
    | 'forbidden'
    | 'no-route'
    | 'no-image'
    | 'method'
    | 'media-type'
    | 'not-acceptable'
    | 'parameter'
    | 'over-limit'
    | 'too-fast'
    | 'broken';
  readonly message: string;
  /** The parameter whose value is bad, with the value. */
  readonly parameter?: string;
  readonly value?: string;
  readonly headers?: readonly Header[];
}

export type Header = readonly [name: string, value: string];

export interface Reply {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string | Uint8Array;
}

export type { Image, Json, JsonObject };
