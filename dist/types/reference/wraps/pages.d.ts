/** Wraps of the order of images, of the pages it is cut into, and of the links between them. */
import type { Exchange, Image, Page, PageLinks, Query, SortKey } from '../exchange.ts';
import { type Pair } from '../query.ts';
import type { Wraps } from '../stages.ts';
/** Changes the images of a query in their order. */
export declare function onOrder(change: (line: readonly Image[], query: Query, exchange: Exchange) => readonly Image[]): Wraps;
/** Changes the order that a client has asked for; other lists stay as they are. */
export declare function onSorted(change: (line: readonly Image[], query: Query) => readonly Image[]): Wraps;
/** Changes what is sorted by. */
export declare function onKeys(change: (sort: readonly SortKey[], query: Query) => readonly SortKey[]): Wraps;
/** Sorts by something else in place of one key, in one direction or in both. */
export declare function keyAs(key: string, of: SortKey['of'], direction?: SortKey['direction']): Wraps;
/** Moves the beginning of each page that has a marker. */
export declare function onSeek(change: (start: number, line: readonly Image[], query: Query, exchange: Exchange) => number): Wraps;
/** Pages with a marker begin with its image, leave out the image that follows, or are the first page. */
export declare const beginningEarly: Wraps;
export declare const beginningLate: Wraps;
export declare const beginningAnew: Wraps;
/** Gives pages another limit, where one is asked for. */
export declare function limiting(change: (limit: number, query: Query) => number): Wraps;
/** Changes the images of a page, and nothing else of it. */
export declare function onPageImages(change: (images: readonly Image[], page: Page, start: number, query: Query) => readonly Image[]): Wraps;
/** Changes the links from page to page. */
export declare function onLinks(change: (links: PageLinks, page: Page, query: Query) => PageLinks): Wraps;
/** Changes the next link, where there is one. */
export declare function onNext(change: (next: readonly Pair[], page: Page, query: Query) => readonly Pair[] | undefined): Wraps;
/** Changes the first link. */
export declare function onFirst(change: (first: readonly Pair[], page: Page, query: Query, links: PageLinks) => readonly Pair[]): Wraps;
/** The next link without some parameters. */
export declare function nextWithout(...names: readonly string[]): Wraps;
/** The first link without some parameters. */
export declare function firstWithout(...names: readonly string[]): Wraps;
/** Changes the value of one parameter of the next link. */
export declare function onNextValue(name: string, change: (value: string, page: Page) => string): Wraps;
/** Changes the text of the addresses of pages. */
export declare function onAddress(change: (address: string, pairs: readonly Pair[]) => string): Wraps;
