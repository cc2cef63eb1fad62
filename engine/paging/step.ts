import type { Query } from '../base/exchange.ts';
import { leadsElsewhere, parameterIn } from './address.ts';
import { firstNumber, numberIn, type PagingSource, queryParameter } from './common.ts';
import type { Page } from './page.ts';
import type { PagingStyle, Step } from './style.ts';

/**
 * How a list goes on from a page, by where it ends.
 *
 * @param own the query for the next page; undefined where nobody can make one.
 */
export function stepAfter(
  source: PagingSource,
  common: Pick<PagingStyle, 'linkOn' | 'hasLink' | 'counts' | 'more'>,
  page: Page,
  came: number | undefined,
  own: Query | undefined,
): Step | undefined {
  const { paging } = source;
  const link = common.linkOn(page, 'next');
  if (paging.ends === 'missing-next' && common.hasLink('next')) return stepByLink(page, link, own);
  const isLast = {
    'missing-next': () => false,
    'empty-page': () => page.length === 0,
    'short-page': () => page.length === 0 || page.length < (sizeAsked(source, page) ?? 0),
    total: () => page.length === 0 || isComplete(common.counts.total?.on(page), page, came),
    'total-pages': () => page.length === 0 || isLastNumber(source, common.counts.pages?.on(page), page),
    'no-more': () => common.more?.on(page) !== true,
  }[paging.ends]();
  if (isLast) return undefined;
  return own === undefined ? (link === undefined ? undefined : stepByLink(page, link, own)) : { query: own };
}

/**
 * How to go on by a link, or by a query of one's own where the link leads to another origin, which must not get the token; a check
 * reports such a link.
 */
function stepByLink(page: Page, link: string | undefined, own: Query | undefined): Step | undefined {
  if (link === undefined) return undefined;
  if (page.items.length === 0 || !leadsElsewhere(link, page.exchange.request.url)) return { link };
  return own === undefined ? undefined : { query: own };
}

function isComplete(total: number | undefined, page: Page, came: number | undefined): boolean {
  return total !== undefined && came !== undefined && came + page.length >= total;
}

function isLastNumber(source: PagingSource, pages: number | undefined, page: Page): boolean {
  const { page: position = '' } = source.paging;
  const first = firstNumber(source, position, 1);
  return pages !== undefined && (numberIn(page, position) ?? first) - first + 1 >= pages;
}

/** The entries that a page has to have unless it is the last one; undefined where the specification does not say. */
function sizeAsked(source: PagingSource, page: Page): number | undefined {
  const { limit } = source.paging;
  const declared = queryParameter(source, limit);
  const asked = limit === undefined ? undefined : parameterIn(page.exchange.request.url, limit);
  const size = Number(asked ?? declared?.default ?? Number.NaN);
  return Number.isNaN(size) ? undefined : Math.min(size, declared?.range.maximum ?? size);
}
