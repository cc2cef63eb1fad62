import type { Json, JsonObject } from '../base/json.ts';
import type { Collection, Member } from './collection-model.ts';
import type { Consequence, Parameter, Support } from './filter-model.ts';

export type * from './collection-model.ts';
export type * from './filter-model.ts';

/** One API as the suite knows it, derived from an OpenAPI file and its `x-` vocabulary (specs/README.md). */
export interface Api {
  /** Id given in the file, e.g. as TARGET_API names it. */
  readonly id: string;
  readonly title: string;
  /** What one entry of the list is called in messages, singular and plural. */
  readonly noun: { readonly one: string; readonly many: string };
  /** Catalogues of requirements this API answers to, e.g. `["002"]`. */
  readonly catalogues: readonly string[];
  /** What the findings of a check rest on, by the check's id, where the file says so. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** How a service catalogue lists the API, if the file says so. */
  readonly service: ServiceEntry | undefined;
  /** Name of the header that carries the token, where the file's security scheme has one. */
  readonly tokenHeader: string | undefined;
  readonly operations: readonly Operation[];
  /** The operation that lists the collection. */
  readonly list: ListOperation;
  /** The operation that reads one entry by its id, where the documents have one. */
  readonly item: ItemOperation | undefined;
}

export interface ServiceEntry {
  /** Types of the service, the usual one first. */
  readonly types: readonly string[];
  /** The version that the endpoint ends in, where the catalogue may leave it out or list another. */
  readonly path: string | undefined;
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
  /** Values of the request's Content-Type that the documents show, and that must be served. */
  readonly requestTypes: readonly string[];
  /** Values of the request's Content-Type that are not what the documents show. */
  readonly foreignRequestTypes: readonly string[];
  /** The document calls the operation given up. */
  readonly deprecated: boolean;
  /** Statuses by which, at level standard, a target says that it does not offer the operation any more. */
  readonly retired:
    | { readonly statuses: readonly number[]; readonly readings: readonly string[] }
    | undefined;
  readonly collection: Collection | undefined;
  readonly item: ItemView | undefined;
}

export interface ListOperation extends Operation {
  readonly collection: Collection;
}

export interface ItemOperation extends Operation {
  readonly item: ItemView;
}

/** How an operation shows one entry of the list. */
export interface ItemView {
  /** Name of the path parameter that takes the entry's identity. */
  readonly parameter: string;
  /** JSON pointer from the body to the entry; empty if the body is the entry. */
  readonly wrapper: string;
  /** Members of the entry that the document of this operation names. */
  readonly members: readonly Member[];
  /** JSON pointers to members that may be here and not in the list, or the other way round. */
  readonly differing: readonly string[];
  /** Members that the list has, too, for an entry that shows them here. */
  readonly alsoInList: readonly SharedMember[];
  readonly readings: readonly string[];
}

export interface SharedMember {
  readonly pointer: string;
  /** JSON pointers to what may stand for it in the list. */
  readonly alternatives: readonly string[];
  /** What its absence from the list means. */
  readonly absence: Consequence;
  readonly readings: readonly string[];
}

export interface DocumentedResponse {
  readonly status: number;
  /** True for a status that a reading accepts although the document does not list it. */
  readonly tolerated: boolean;
  /** By which reading, and what meeting it means. */
  readonly toleration: { readonly reading: string; readonly consequence: Consequence } | undefined;
  /** Listed, yet nothing that only reads should meet it. */
  readonly unexpected:
    | { readonly consequence: Consequence; readonly readings: readonly string[] }
    | undefined;
  readonly fault: FaultForm | undefined;
  readonly headers: readonly DocumentedHeader[];
  readonly contents: readonly DocumentedContent[];
}

/** The form of a refusal's body: an object, or in XML an element, that is named after the fault. */
export interface FaultForm {
  /** Names that go with the status. */
  readonly names: readonly string[];
  /** Member of the fault that repeats the status as a number. */
  readonly code: string;
  /** Member of the fault that explains it to people. */
  readonly message: string;
  /** What another form means. */
  readonly consequence: Consequence;
  readonly readings: readonly string[];
}

export interface DocumentedHeader {
  readonly name: string;
  /** Other names that a reading accepts in its place. */
  readonly alternatives: readonly string[];
  /** What its absence means: broken MUST, broken SHOULD, or nothing. */
  readonly absence: Consequence;
  readonly pattern: string | undefined;
  /** A value that every response has of its own. */
  readonly unique: boolean;
  /** `http-date`: a date as HTTP writes it; `body-length`: the number of bytes of the body. */
  readonly kind: 'text' | 'http-date' | 'body-length';
  /** What several values joined by commas mean. */
  readonly joined: Consequence;
  readonly readings: readonly string[];
}

export interface DocumentedContent {
  readonly mediaType: string;
  /** The body's JSON Schema as the file has it, with its levels still in it (spec/levels.ts). */
  readonly schema: JsonObject | undefined;
  /** How to ask for the format and whether it may be missing. */
  readonly format: Format;
  /** The file of the XML Schema that the body follows. */
  readonly grammar: { readonly file: string; readonly readings: readonly string[] } | undefined;
}

export interface Format {
  /** `optional`: a target that does not offer it is, at level standard, not judged by it. */
  readonly support: Support;
  /** What can be added to the path to ask for it, where Accept is not heeded. */
  readonly suffix: string | undefined;
  readonly readings: readonly string[];
}

export type { Json };
