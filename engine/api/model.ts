import type { SecurityScheme } from '../base/credential.ts';
import type { Query } from '../base/exchange.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Reading, Requirement } from './catalogue.ts';
import type { Collection, Member } from './collection-model.ts';
import type { Parameter } from './filter-model.ts';
import type { Conformance } from './vocabulary/conformance.ts';
import type { Format, GrammarEntry } from './vocabulary/content.ts';
import type { HeaderEntry } from './vocabulary/header.ts';
import type { ItemEntry } from './vocabulary/item.ts';
import type { Retired } from './vocabulary/operation.ts';
import type { FaultForm, Toleration, Unexpected } from './vocabulary/response.ts';

export type * from './collection-model.ts';
export type * from './filter-model.ts';
export type { Format } from './vocabulary/content.ts';
export type { SharedMember } from './vocabulary/item.ts';
export type { FaultForm } from './vocabulary/response.ts';

/** One API as the suite knows it, derived from an OpenAPI file and its `x-` vocabulary (specs/README.md). */
export interface Api {
  /** Id given in the file, e.g. as TARGET_API names it. */
  readonly id: string;
  readonly title: string;
  /** What one entry of the list is called in messages, singular and plural. */
  readonly noun: { readonly one: string; readonly many: string };
  /** What its documents require, from the catalogues that its file names, and then what HTTP does. */
  readonly requirements: readonly Requirement[];
  /** How the defects and gaps of its documents are read, by the reading's id, from the file of readings that its file names. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Ids of the readings that the findings of a check rest on, by the check's id, where the file says so. */
  readonly readingsByCheck: ReadonlyMap<string, readonly string[]>;
  /** How a service catalogue lists the API, if the file says so. */
  readonly service: ServiceEntry | undefined;
  /** How the list takes a token, or else the view of one entry, in the order of the file; none where both are open to everybody. */
  readonly security: readonly SecurityScheme[];
  /** The values that the user gave for parameters in paths. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** The path of the list, where the user gave another than the file has. */
  readonly listPath?: string;
  readonly operations: readonly Operation[];
  /** The operation that lists the collection. */
  readonly list: ListOperation;
  /** The operation that reads one entry by its id, where the documents have one. */
  readonly item: ItemOperation | undefined;
}

/** How a service catalogue lists the API. */
export type ServiceEntry = NonNullable<Conformance['service']>;

export interface Operation {
  readonly id: string;
  readonly method: 'GET';
  /** Path below the endpoint, with `{name}` for path parameters. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Parameters in the query without which nothing may be asked, and those that the user gives, with their values. */
  readonly always: Query;
  /** Headers without which nothing may be asked, each with the value that its schema gives. */
  readonly headers: readonly RequiredHeader[];
  /** Every response the file documents for one status; `responseFor` looks at the others as well. */
  readonly responses: readonly DocumentedResponse[];
  /** The responses that it documents for a range of statuses, or for all others. */
  readonly ranges: readonly RangedResponse[];
  /** How the operation takes a token; none where it is open to everybody. */
  readonly security: readonly SecurityScheme[];
  /** How a token is sent, if the user gives one, to an operation that is open to everybody. */
  readonly optionalSecurity: readonly SecurityScheme[];
  /** Methods that the path does not have and that could change nothing there. */
  readonly wrongMethods: readonly string[];
  /** Values of the request's Content-Type that the documents show, and that must be served. */
  readonly requestTypes: readonly string[];
  /** Values of the request's Content-Type that are not what the documents show. */
  readonly foreignRequestTypes: readonly string[];
  /** The document calls the operation given up. */
  readonly deprecated: boolean;
  /** Statuses by which, at level standard, a target says that it does not offer the operation any more. */
  readonly retired: Retired | undefined;
  readonly collection: Collection | undefined;
  readonly item: ItemView | undefined;
}

/** A header that every request needs. */
export interface RequiredHeader {
  readonly name: string;
  /** Its default, or else its example; undefined where the file gives none that a header can have. */
  readonly value: string | undefined;
  /** Where its file has it, as a JSON pointer. */
  readonly pointer: string;
}

export interface ListOperation extends Operation {
  readonly collection: Collection;
}

export interface ItemOperation extends Operation {
  readonly item: ItemView;
}

/** How an operation shows one entry of the list. */
export interface ItemView extends ItemEntry {
  /** Members of the entry that the document of this operation names. */
  readonly members: readonly Member[];
}

export interface DocumentedResponse extends ResponseContent {
  readonly status: number;
}

export interface RangedResponse extends ResponseContent {
  readonly range: '1XX' | '2XX' | '3XX' | '4XX' | '5XX' | 'default';
}

interface ResponseContent {
  /** True for a status that a reading accepts although the document does not list it. */
  readonly tolerated: boolean;
  /** By which reading, and what meeting it means. */
  readonly toleration: Toleration | undefined;
  /** Listed, yet nothing that only reads should meet it. */
  readonly unexpected: Unexpected | undefined;
  readonly fault: FaultForm | undefined;
  readonly headers: readonly DocumentedHeader[];
  readonly contents: readonly DocumentedContent[];
}

export interface DocumentedHeader extends HeaderEntry {
  readonly name: string;
  readonly pattern: string | undefined;
}

export interface DocumentedContent {
  readonly mediaType: string;
  /** The body's JSON Schema as the file has it, with its levels still in it (levels.ts). */
  readonly schema: JsonObject | undefined;
  /** How to ask for the format and whether it may be missing. */
  readonly format: Format;
  /** The file of the XML Schema that the body follows. */
  readonly grammar: GrammarEntry | undefined;
}

export type { Json };
