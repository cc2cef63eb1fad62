/** Wraps of the order of images, of the pages it is cut into, and of the links between them. */
import type { Exchange, Image, Page, PageLinks, Query, SortKey } from '../exchange.ts';
import { type Pair, without } from '../query.ts';
import type { Wraps } from '../stages.ts';
import { onQuery } from './requests.ts';

/** Changes the images of a query in their order. */
export function onOrder(
  change: (line: readonly Image[], query: Query, exchange: Exchange) => readonly Image[],
): Wraps {
  return {
    order: (right) => (images, query, exchange) => change(right(images, query, exchange), query, exchange),
  };
}

/** Changes the order that a client has asked for; other lists stay as they are. */
export function onSorted(change: (line: readonly Image[], query: Query) => readonly Image[]): Wraps {
  return onOrder((line, query) => (query.sort.length > 0 ? change(line, query) : line));
}

/** Changes what is sorted by. */
export function onKeys(change: (sort: readonly SortKey[], query: Query) => readonly SortKey[]): Wraps {
  const changed = (query: Query): Query => ({ ...query, sort: change(query.sort, query) });
  return {
    order: (right) => (images, query, exchange) => right(images, changed(query), exchange),
    seek: (right) => (line, query, exchange) => right(line, changed(query), exchange),
  };
}

/** Sorts by something else in place of one key, in one direction or in both. */
export function keyAs(key: string, of: SortKey['of'], direction?: SortKey['direction']): Wraps {
  return onKeys((sort) =>
    sort.map((asked) =>
      asked.key === key && (direction ?? asked.direction) === asked.direction ? { ...asked, of } : asked,
    ),
  );
}

/** Moves the beginning of each page that has a marker. */
export function onSeek(
  change: (start: number, line: readonly Image[], query: Query, exchange: Exchange) => number,
): Wraps {
  return {
    seek: (right) => (line, query, exchange) => {
      const start = right(line, query, exchange);
      return query.marker ? Math.max(0, change(start, line, query, exchange)) : start;
    },
  };
}

/** Pages with a marker begin with its image, leave out the image that follows, or are the first page. */
export const beginningEarly = onSeek((start) => start - 1);
export const beginningLate = onSeek((start) => start + 1);
export const beginningAnew = onSeek(() => 0);

/** Gives pages another limit, where one is asked for. */
export function limiting(change: (limit: number, query: Query) => number): Wraps {
  return onQuery((query) =>
    query.askedLimit === undefined ? query : { ...query, limit: change(query.limit, query) },
  );
}

/** Changes the page that is cut out of the line. */
function onCut(change: (page: Page, start: number, query: Query) => Page): Wraps {
  return {
    cut: (right) => (line, start, query, exchange) =>
      change(right(line, start, query, exchange), start, query),
  };
}

/** Changes the images of a page, and nothing else of it. */
export function onPageImages(
  change: (images: readonly Image[], page: Page, start: number, query: Query) => readonly Image[],
): Wraps {
  return onCut((page, start, query) => ({ ...page, images: change(page.images, page, start, query) }));
}

/** Changes the links from page to page. */
export function onLinks(change: (links: PageLinks, page: Page, query: Query) => PageLinks): Wraps {
  return { links: (right) => (page, query, exchange) => change(right(page, query, exchange), page, query) };
}

/** Changes the next link, where there is one. */
export function onNext(
  change: (next: readonly Pair[], page: Page, query: Query) => readonly Pair[] | undefined,
): Wraps {
  return onLinks((links, page, query) =>
    links.next ? { ...links, next: change(links.next, page, query) } : links,
  );
}

/** Changes the first link. */
export function onFirst(
  change: (first: readonly Pair[], page: Page, query: Query, links: PageLinks) => readonly Pair[],
): Wraps {
  return onLinks((links, page, query) => ({ ...links, first: change(links.first, page, query, links) }));
}

/** The next link without some parameters. */
export function nextWithout(...names: readonly string[]): Wraps {
  return onNext((next) => without(next, ...names));
}

/** The first link without some parameters. */
export function firstWithout(...names: readonly string[]): Wraps {
  return onFirst((first) => without(first, ...names));
}

/** Changes the value of one parameter of the next link. */
export function onNextValue(name: string, change: (value: string, page: Page) => string): Wraps {
  return onNext((next, page) =>
    next.map(([given, value]) => [given, given === name ? change(value, page) : value]),
  );
}

/** Changes the text of the addresses of pages. */
export function onAddress(change: (address: string, pairs: readonly Pair[]) => string): Wraps {
  return { address: (right) => (pairs, exchange) => change(right(pairs, exchange), pairs) };
}
