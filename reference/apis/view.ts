/** What makes one API of the four: its paths, its parameters, how it shows an image. */
import type { Scalar } from '../compare.ts';
import type { Exchange, Filter, Format, Header } from '../exchange.ts';
import type { ApiId, Image, JsonObject } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { XmlDocument } from '../xml.ts';

/** Reads the value of a filter; a text says what is wrong with it. */
export type FilterRule = (value: string, settings: Settings) => Omit<Filter, 'parameter' | 'value'> | string;

/** The addresses in a list document, already written. */
export interface WrittenLinks {
  readonly first: string;
  readonly next: string | undefined;
  readonly last: string | undefined;
}

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
