/** Small helpers to write down faults that show in some answers only. */
import type { Image, Page, PageLinks, Query } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Pair } from '../query.ts';
import type { Wraps } from '../stages.ts';
import { onQuery } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

export const MARKER =
  '(000 L93, 001 L13, 002 L70-73: the marker is the id of the last image of the previous page)';
export const LIMIT = '(000 L96, 001 L14, 002 L68-69: a page has between zero images and the number given)';
export const WHOLE = '(002 L17-20, 000 L15, L93, 001 L3, L13: the pages hold the whole list)';
export const PRESERVES = '(002 L20-21: the next link preserves any query parameters)';
export const UNTIL = '(002 L17-20: follow next until it is no longer provided)';
export const FIRST = '(002 L22: the first link jumps back to the first page of the collection)';

export type When = (query: Query, line: readonly Image[]) => boolean;

export const filtered: When = ({ filters }) => filters.length > 0;
export const sorted: When = ({ sort }) => sort.length > 0;
export const descending: When = ({ sort }) => sort.some(({ direction }) => direction === 'desc');
export const single: When = ({ askedLimit }) => askedLimit === 1;
export const unlimited: When = ({ askedLimit }) => askedLimit === undefined;
export const both: When = (query, line) => filtered(query, line) && sorted(query, line);

/** Moves the beginning of pages with a marker. */
export function moved(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  by: number | undefined,
  when: When,
  extras: Extras = {},
): Fault {
  return fault(
    `pagination.${slug}`,
    apis,
    `${breaks} ${MARKER}.`,
    {
      seek: (right) => (line, query, exchange) => {
        const start = right(line, query, exchange);
        if (!query.marker || !when(query, line)) return start;
        return by === undefined ? 0 : Math.max(0, start + by);
      },
    },
    extras,
  );
}

/** Gives pages another limit. */
export function limited(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  limit: (asked: number, query: Query) => number,
  extras: Extras = {},
): Fault {
  return fault(
    `pagination.${slug}`,
    apis,
    `${breaks} ${LIMIT}.`,
    onQuery((query) =>
      query.askedLimit === undefined ? query : { ...query, limit: limit(query.limit, query) },
    ),
    extras,
  );
}

/** Loses images of the line. */
export function losing(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  keeps: (index: number, line: readonly Image[], query: Query) => boolean,
  extras: Extras = {},
): Fault {
  return fault(
    `pagination.${slug}`,
    apis,
    `${breaks} ${WHOLE}.`,
    {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        return line.filter((_, index) => keeps(index, line, query));
      },
    },
    extras,
  );
}

export function onCut(change: (page: Page, start: number, query: Query) => readonly Image[]): Wraps {
  return {
    cut: (right) => (line, start, query, exchange) => {
      const page = right(line, start, query, exchange);
      return { ...page, images: change(page, start, query) };
    },
  };
}

export function onLinks(change: (links: PageLinks, page: Page, query: Query) => PageLinks): Wraps {
  return { links: (right) => (page, query, exchange) => change(right(page, query, exchange), page, query) };
}

export function next(
  slug: string,
  breaks: string,
  change: (next: readonly Pair[], page: Page, query: Query) => readonly Pair[] | undefined,
  extras: Extras = {},
): Fault {
  return fault(
    `pagination.next-${slug}`,
    lists.images,
    breaks,
    onLinks((links, page, query) =>
      links.next ? { ...links, next: change(links.next, page, query) } : links,
    ),
    extras,
  );
}

export function first(
  slug: string,
  breaks: string,
  change: (first: readonly Pair[], query: Query, page: Page) => readonly Pair[],
): Fault {
  return fault(
    `pagination.first-${slug}`,
    lists.images,
    `${breaks} ${FIRST}.`,
    onLinks((links, page, query) => ({ ...links, first: change(links.first, query, page) })),
  );
}

/** Changes the text of the addresses of pages. */
export function address(
  slug: string,
  breaks: string,
  change: (address: string) => string,
  extras: Extras = {},
): Fault {
  return fault(
    `pagination.${slug}`,
    lists.images,
    breaks,
    { address: (right) => (pairs, exchange) => change(right(pairs, exchange)) },
    extras,
  );
}

export const { paged, images } = lists;
export const key = (query: Query, image: Image | undefined) => (image ? query.sort[0]?.of(image) : undefined);
