import type { Json, JsonObject } from '../json.ts';

/** One API as the suite knows it, derived from an OpenAPI file and its `x-` vocabulary (specs/README.md). */
export interface Api {
  /** Id given in the file, e.g. as TARGET_API names it. */
  readonly id: string;
  readonly title: string;
  /** What one entry of the list is called in messages, singular and plural. */
  readonly noun: { readonly one: string; readonly many: string };
  /** Catalogues of requirements this API answers to, e.g. `["002"]`. */
  readonly catalogues: readonly string[];
  /** Name of the header that carries the token, where the file's security scheme has one. */
  readonly tokenHeader: string | undefined;
  readonly operations: readonly Operation[];
  /** The operation that lists the collection. */
  readonly list: ListOperation;
}

export interface Operation {
  readonly id: string;
  readonly method: 'GET';
  /** Path below the endpoint, with `{name}` for path parameters. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Every response the file documents, by status code. */
  readonly responses: readonly DocumentedResponse[];
  /** Methods that the path does not have and that could change nothing there. */
  readonly wrongMethods: readonly string[];
  /** Values of the request's Content-Type that are not what the documents show. */
  readonly foreignRequestTypes: readonly string[];
  readonly collection: Collection | undefined;
}

export interface ListOperation extends Operation {
  readonly collection: Collection;
}

export interface DocumentedResponse {
  readonly status: number;
  /** True for a status that a reading accepts although the document does not list it. */
  readonly tolerated: boolean;
  readonly headers: readonly DocumentedHeader[];
  readonly contents: readonly DocumentedContent[];
}

export interface DocumentedHeader {
  readonly name: string;
  /** Other names that a reading accepts in its place. */
  readonly alternatives: readonly string[];
  /** What its absence means: broken MUST, broken SHOULD, or nothing. */
  readonly absence: 'fail' | 'warn' | 'accept';
  readonly pattern: string | undefined;
  /** A value that every response has of its own. */
  readonly unique: boolean;
  readonly readings: readonly string[];
}

export interface DocumentedContent {
  readonly mediaType: string;
  /** The body's JSON Schema as the file has it, with its levels still in it (spec/levels.ts). */
  readonly schema: JsonObject | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly place: 'query' | 'path';
  readonly filter: Filter | undefined;
  /** Bad values and what they must get. */
  readonly refusals: readonly Refusal[];
}

/** How values of a field compare. `text` leaves case and collation open, `word` and `identifier` do not. */
export type FieldKind = 'text' | 'word' | 'identifier' | 'integer' | 'instant';

export type Operator = 'equals' | 'at-least' | 'at-most';

export interface Filter {
  readonly operator: Operator;
  /** JSON pointer into an item. */
  readonly field: string;
  readonly kind: FieldKind;
  /** `optional`: the documents allow a server to refuse or to ignore it. */
  readonly support: 'required' | 'optional';
  /** The values the documents name, where they name them all. */
  readonly values: readonly string[];
  /** Name of the parameter that bounds the same field from the other side. */
  readonly counterpart: string | undefined;
  /** What an answer that treats the bound as exclusive means. */
  readonly openBound: 'accept' | 'warn' | 'fail';
  /** At which levels everything that matches must be returned. */
  readonly completeAt: 'always' | 'strict';
  /** What an answer that ignores the case of text means. */
  readonly caseBlind: 'accept' | 'warn' | 'fail';
  readonly readings: readonly string[];
}

export interface Refusal {
  /** The value sent; `{unknown-id}` stands for an identity that no item has. */
  readonly value: string;
  /** Why it is bad, to complete the sentence "… is …". */
  readonly because: string;
  /** Further query parameters that the case needs. */
  readonly query: readonly (readonly [string, string])[];
  readonly expected: readonly number[];
  /** Other client-error statuses: fail, or a warning at level standard. */
  readonly otherClientError: 'accept' | 'warn' | 'fail';
  /** A success that pays no heed to the parameter. */
  readonly ignored: 'accept' | 'warn' | 'fail';
  readonly readings: readonly string[];
}

export interface Collection {
  /** JSON pointer from the body to the array of items. */
  readonly items: string;
  /** JSON pointer from an item to its identity. */
  readonly identity: string;
  /** Members of an item that the documents name, as JSON pointers. */
  readonly members: readonly Member[];
  readonly paging: Paging | undefined;
  readonly sorting: Sorting | undefined;
  readonly links: readonly ItemLink[];
  /** Links of the page itself other than those that chain pages. */
  readonly pageLinks: readonly PageLink[];
  /** JSON pointers to times of an item in the order in which they must lie. */
  readonly timeline: readonly string[];
  /** Example of a query parameter nobody defined. */
  readonly unknownParameter: string | undefined;
}

export interface Member {
  readonly name: string;
  readonly pointer: string;
  /** Named by the documents' schema; other members only count for telling whether an item changed. */
  readonly documented: boolean;
  /** The schema says that every entry, or every entry that can, has it. */
  readonly required: boolean;
}

export interface Paging {
  readonly limit: string;
  readonly marker: string;
  /** Page size to ask for when the whole list is wanted in few requests. */
  readonly large: number;
  /** What ends a walk: no next link, or an empty page. */
  readonly ends: 'missing-next' | 'empty-page';
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** What an empty page after the end means. */
  readonly emptyLastPage: 'accept' | 'warn' | 'fail';
  readonly readings: readonly string[];
}

export interface Sorting {
  readonly key: string;
  readonly direction: string;
  readonly ascending: string;
  readonly descending: string;
  readonly keys: readonly SortKey[];
}

export interface SortKey {
  readonly value: string;
  readonly field: string;
  readonly kind: FieldKind;
  readonly support: 'required' | 'optional';
  readonly readings: readonly string[];
}

export interface ItemLink {
  readonly name: string;
  /** JSON pointer to the address, or to an array of links when `select` is given. */
  readonly pointer: string;
  readonly select: { readonly member: string; readonly equals: string; readonly address: string } | undefined;
  /** What the address's path ends in; `{id}` stands for the item's identity. */
  readonly suffix: string;
  /** The address of the item's own representation, below `wrapper` if it has one; undefined for other links. */
  readonly leadsToItem: { readonly wrapper: string | undefined } | undefined;
  /** At level strict the address begins with the endpoint's own path. */
  readonly belowEndpoint: boolean;
  readonly readings: readonly string[];
}

export interface PageLink {
  readonly name: string;
  readonly pointer: string;
  readonly absence: 'fail' | 'warn' | 'accept';
  readonly suffix: string | undefined;
  readonly readings: readonly string[];
}

/** A list of query parameters in the order in which they are sent. */
export type Query = readonly (readonly [name: string, value: string])[];

export type { Json };
