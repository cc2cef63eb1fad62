/**
 * The stages that every request goes through. A fault or a variant wraps one or more of them: it gets the stage
 * as it is and gives the stage as it shall be. Nothing else can be changed, so a fault is as small as its sentence.
 */
import type { Exchange, Filter, Image, Json, JsonObject, Page, PageLinks, Query, Refusal } from './exchange.ts';
import type { Pair } from './query.ts';
import type { Reply } from './reply.ts';
import type { XmlDocument } from './xml.ts';
export interface Stages {
    /** The exchange as agreed on: the format, above all. */
    agree(exchange: Exchange): Exchange;
    /** What speaks against the request before its parameters are looked at, gravest first. */
    door(exchange: Exchange): readonly Refusal[];
    /** Whether a refusal stands, and how; undefined lets the request through. */
    refuse(refusal: Refusal, exchange: Exchange): Refusal | undefined;
    /** The query as understood. */
    query(query: Query, exchange: Exchange): Query;
    /** The images that a query begins with. */
    pool(query: Query, exchange: Exchange): readonly Image[];
    keeps(image: Image, filter: Filter, query: Query, exchange: Exchange): boolean;
    select(images: readonly Image[], query: Query, exchange: Exchange): readonly Image[];
    order(images: readonly Image[], query: Query, exchange: Exchange): readonly Image[];
    seek(line: readonly Image[], query: Query, exchange: Exchange): number;
    cut(line: readonly Image[], start: number, query: Query, exchange: Exchange): Page;
    links(page: Page, query: Query, exchange: Exchange): PageLinks;
    /** The text of a link to a page. */
    address(pairs: readonly Pair[], exchange: Exchange): string;
    /** The image that an id means. */
    lookup(id: string, exchange: Exchange): Image | undefined;
    /** One image as the API shows it; `page` is undefined for the view of a single image. */
    entry(image: Image, exchange: Exchange, page: Page | undefined, query: Query | undefined): JsonObject;
    /** The document of a successful answer, before it becomes JSON or XML. */
    document(document: Json, exchange: Exchange, page: Page | undefined): Json;
    tree(tree: XmlDocument, exchange: Exchange): XmlDocument;
    text(text: string, exchange: Exchange): string;
    /** The answer to a refused request. */
    complain(refusal: Refusal, exchange: Exchange): Reply;
    /** The whole answer, successful or not. */
    reply(reply: Reply, exchange: Exchange): Reply;
    /** The answer with the headers that every answer has. */
    finish(reply: Reply, exchange: Exchange): Reply;
}
/** For some stages, what each becomes. */
export type Wraps = {
    readonly [Name in keyof Stages]?: (right: Stages[Name]) => Stages[Name];
};
/** Puts wraps around stages; the last wrap is outermost. */
export declare function wrapAll(base: Stages, wraps: readonly Wraps[]): Stages;
