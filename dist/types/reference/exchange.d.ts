/** What is known of one request, and what comes out of it on the way to its answer. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Scalar } from './compare.ts';
import type { ApiId, Image, Json, JsonObject } from './model.ts';
import type { Pair } from './query.ts';
import type { Format, Header } from './reply.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';
import type { XmlDocument } from './xml.ts';
export type Route = {
    readonly kind: 'list';
} | {
    readonly kind: 'item';
    readonly id: string;
} | {
    readonly kind: 'schema';
    readonly document: JsonObject;
} | {
    readonly kind: 'none';
};
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
    readonly reason: 'no-token' | 'wrong-token' | 'forbidden' | 'no-route' | 'no-image' | 'method' | 'media-type' | 'not-acceptable' | 'parameter' | 'over-limit' | 'too-fast' | 'broken';
    readonly message: string;
    /** The parameter whose value is bad, with the value. */
    readonly parameter?: string;
    readonly value?: string;
    readonly headers?: readonly Header[];
}
/** Reads the value of a filter; a text says what is wrong with it. */
export type FilterRule = (value: string, settings: Settings) => Omit<Filter, 'parameter' | 'value'> | string;
/** The addresses in a list document, already written. */
export interface WrittenLinks {
    readonly first: string;
    readonly next: string | undefined;
    readonly last: string | undefined;
}
/** What makes one API of the four: its paths, its parameters, how it shows an image. */
export interface ApiView {
    readonly id: ApiId;
    /** The path of the endpoint, as a service catalogue lists it. */
    readonly root: string;
    /** Where the list is, below the root. */
    readonly listPath: string;
    readonly formats: readonly Format[];
    readonly contentTypes: Readonly<Record<Format, string>>;
    readonly requestIdHeader: string;
    readonly filters: Readonly<Record<string, FilterRule>>;
    /** Attributes that cannot be filtered by (002 L30-32). */
    readonly unfilterable: readonly string[];
    /** Sortable attributes; none when the API does not sort. */
    readonly sortKeys: Readonly<Record<string, (image: Image) => Scalar>>;
    /** Whether the documents give it limit and marker. */
    readonly paged: boolean;
    /** Whether a request's Content-Type other than JSON is refused; only document 002 has 415 for a list. */
    readonly judgesContentType: boolean;
    readonly statuses: readonly string[];
    /** Whether times have microseconds (document 004) or whole seconds. */
    readonly microseconds: boolean;
    /** What the API's settings are where they are not the general ones. */
    readonly settings: Partial<Settings>;
    /** Paths below the origin, other than the list's, that show one image or a schema. */
    itemId(path: string): string | undefined;
    schema(path: string): JsonObject | undefined;
    entry(image: Image, exchange: Exchange): JsonObject;
    list(entries: readonly JsonObject[], links: WrittenLinks, exchange: Exchange): JsonObject;
    single(entry: JsonObject): JsonObject;
    /** The document as XML; only asked for when the formats have it. */
    xml(document: JsonObject, exchange: Exchange): XmlDocument;
    /** The body of an error in the wanted format. */
    fault(name: string, status: number, message: string, exchange: Exchange): JsonObject | XmlDocument;
    readonly headers: readonly Header[];
}
export type { Image, Json, JsonObject };
