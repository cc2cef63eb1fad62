import type { Paging } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import { splitPointer } from '../base/pointer.ts';
import { given } from './given.ts';
import { type Page, pageLink } from './page.ts';
import type { PagingStyle, Step } from './style.ts';

/**
 * `marker`: a page begins behind the entry whose identity is asked for. `ends` says where the list ends: `missing-next`, where
 * the page has no next link, or `empty-page`, where it has no entries; a short page is never taken for the end.
 */
export function markerStyle(paging: Paging): PagingStyle {
  const [limit, marker] = [given(paging.limit, 'limit'), given(paging.marker, 'marker')];
  const isMarker = ([name]: Query[number]): boolean => name === marker;
  const behind = (id: string): Query => [[marker, id]];
  const linkOn: PagingStyle['linkOn'] = (page, name) => pageLink(page, paging[name]);
  return {
    name: 'marker',
    size: limit,
    position: marker,
    large: paging.large,
    emptyLastPage: paging.emptyLastPage,
    zeroLimit: paging.zeroLimit,
    readings: paging.readings,
    hasMarker: true,
    keepsPlace: true,
    sized: (size) => [[limit, String(size)]],
    behind,
    markersIn: (query) => query.filter(isMarker).map(([, id]) => id),
    next(page, asked): Step | undefined {
      if (paging.ends === 'missing-next') {
        const link = linkOn(page, 'next');
        if (link === undefined) return undefined;
        // The token must not go to another origin, so the walk goes on by marker there; another check reports the link.
        if (page.items.length === 0 || !leadsElsewhere(link, page)) return { link };
      }
      const last = page.items.at(-1);
      return last === undefined
        ? undefined
        : { query: [...asked.filter((pair) => !isMarker(pair)), ...behind(last.id)] };
    },
    hasLink: (name) => paging[name] !== undefined,
    memberOf: (name) => memberAt(paging[name]),
    linkOn,
  };
}

function memberAt(pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : splitPointer(pointer).join('.');
}

/** Whether an address that stands on a page leads to another origin than the page's own. */
function leadsElsewhere(address: string, { exchange }: Page): boolean {
  const base = exchange.request.url;
  return URL.canParse(address, base) && new URL(address, base).origin !== new URL(base).origin;
}
