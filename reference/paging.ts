/** Cutting a list into pages, and the queries of the pages around one. */
import type { Image, Page, PageLinks, Query } from './exchange.ts';
import { type Pair, without } from './query.ts';
import type { Settings } from './settings.ts';

/**
 * Where the page begins: after the marker (002 L70-73, 000 L93, 001 L13).
 *
 * @param line all images of the query in order
 * @param sort puts images in the order of the query; needed when the marker is not one of them
 */
export function seek(
  line: readonly Image[],
  query: Query,
  sort: (images: readonly Image[]) => readonly Image[],
): number {
  const { marker } = query;
  if (!marker) return 0;
  const at = line.findIndex((image) => image.id === marker.id);
  if (at >= 0) return at + 1;
  return sort([...line, marker]).findIndex((image) => image.id === marker.id);
}

/** The page that begins at `start` (002 L68-69). */
export function cut(line: readonly Image[], start: number, query: Query, settings: Settings): Page {
  const images = line.slice(start, start + query.limit);
  const full = images.length === query.limit;
  const more =
    images.length > 0 && (start + images.length < line.length || (full && settings.nextOnFullPage));
  return { images, more, line };
}

/** `first` is the request without marker, `next` has the id of the page's last image as marker (002 L17-24). */
export function links(page: Page, query: Query, settings: Settings): PageLinks {
  const first = without(query.pairs, 'marker');
  const end = page.images.at(-1);
  return {
    first,
    next: page.more && end ? withMarker(first, end.id) : undefined,
    last: settings.last ? lastPage(page, query, first) : undefined,
  };
}

/** The pairs with another marker, where there is one. */
export function withMarker(pairs: readonly Pair[], marker: string | undefined): readonly Pair[] {
  return marker === undefined ? pairs : [...without(pairs, 'marker'), ['marker', marker]];
}

function lastPage(page: Page, query: Query, first: readonly Pair[]): readonly Pair[] {
  if (query.limit < 1 || page.line.length === 0) return first;
  const start = Math.floor((page.line.length - 1) / query.limit) * query.limit;
  const before = page.line[start - 1];
  return before ? withMarker(first, before.id) : first;
}
