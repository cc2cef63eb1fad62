/** Cutting a list into pages, and the queries of the pages around one. */
import type { Image, Page, PageLinks, Query } from './exchange.ts';
import { type Pair } from './query.ts';
import type { Settings } from './settings.ts';
/**
 * Where the page begins: after the marker (002 L70-73, 000 L93, 001 L13).
 *
 * @param line all images of the query in order
 * @param sort puts images in the order of the query; needed when the marker is not one of them
 */
export declare function seek(line: readonly Image[], query: Query, sort: (images: readonly Image[]) => readonly Image[]): number;
/** The page that begins at `start` (002 L68-69). */
export declare function cut(line: readonly Image[], start: number, query: Query, settings: Settings): Page;
/** `first` is the request without marker, `next` has the id of the page's last image as marker (002 L17-24). */
export declare function links(page: Page, query: Query, settings: Settings): PageLinks;
export declare function withMarker(pairs: readonly Pair[], marker: string): readonly Pair[];
