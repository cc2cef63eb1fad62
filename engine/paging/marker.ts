import type { Query } from '../base/exchange.ts';
import { commonMembers, type PagingSource, stepByLink, stepByQuery } from './common.ts';
import { given } from './given.ts';
import type { Page } from './page.ts';
import type { PagingStyle } from './style.ts';

/**
 * `marker`: a page begins behind the entry whose identity is asked for. `ends` says where the list ends: `missing-next`, where
 * the page has no next link, or `empty-page`, where it has no entries; a short page is never taken for the end.
 */
export function markerStyle(source: PagingSource): PagingStyle {
  const { paging } = source;
  const parameter = given(paging.marker, 'marker');
  const isMarker = ([name]: Query[number]): boolean => name === parameter;
  const following = (id: string): Query => [[parameter, id]];
  const common = commonMembers(source);
  const after = (page: Page, asked: Query): Query | undefined => {
    const last = page.items.at(-1);
    return last === undefined
      ? undefined
      : [...asked.filter((pair) => !isMarker(pair)), ...following(last.id)];
  };
  return {
    ...common,
    name: 'marker',
    position: parameter,
    marker: { parameter, following, markersIn: (query) => query.filter(isMarker).map(([, id]) => id) },
    keepsPlace: true,
    pastEnd: [],
    startsList: (query) => !query.some(isMarker),
    next: (page, asked) =>
      paging.ends === 'missing-next'
        ? stepByLink(page, common.linkOn(page, 'next'), () => after(page, asked))
        : stepByQuery(after(page, asked)),
  };
}
