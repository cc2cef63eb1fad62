import type { Exchange, Query } from '../base/exchange.ts';
import { readPointer } from '../base/json.ts';
import { commonMembers, type PagingSource, queryParameter, stepByLink, stepByQuery } from './common.ts';
import { given } from './given.ts';
import type { PagingStyle } from './style.ts';

/**
 * `page-number`: pages of one size are counted, from the number on that the parameter's schema gives by its `default` or its
 * `minimum`. `ends` says where the list ends: `missing-next`, where the page has no next link; `empty-page`, where it has no
 * entries; or `total`, where as many entries have come as the page says there are. An entry that comes or goes moves others from
 * page to page.
 */
export function pageNumberStyle(source: PagingSource): PagingStyle {
  const { paging } = source;
  const position = given(paging.page, 'page');
  const declared = queryParameter(source, position);
  const first = Number(declared?.default ?? declared?.range.minimum ?? 1);
  const common = commonMembers(source);
  const after = (exchange: Exchange, asked: Query): Query => [
    ...asked.filter(([name]) => name !== position),
    [position, String((numberIn(exchange, position) ?? first) + 1)],
  ];
  return {
    ...common,
    name: 'page-number',
    position,
    marker: undefined,
    keepsPlace: false,
    pastEnd: paging.pastEnd ?? [],
    startsList: (query) => query.every(([name, value]) => name !== position || value === String(first)),
    next(page, asked, came) {
      const own = (): Query => after(page.exchange, asked);
      if (paging.ends === 'missing-next') return stepByLink(page, common.linkOn(page, 'next'), own);
      const total = paging.total === undefined ? undefined : readPointer(page.body, paging.total);
      const isLast = came !== undefined && typeof total === 'number' && came + page.length >= total;
      return page.length === 0 || (paging.ends === 'total' && isLast) ? undefined : stepByQuery(own());
    },
  };
}

/** The number of the page that a request asked for; undefined where it named none. */
function numberIn({ request }: Exchange, position: string): number | undefined {
  const number = new URL(request.url).searchParams.get(position);
  return number === null || !/^\d{1,15}$/.test(number) ? undefined : Number(number);
}
