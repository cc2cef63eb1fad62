import type { Query } from '../base/exchange.ts';
import { commonMembers, firstNumber, numberIn, type PagingSource, replaced } from './common.ts';
import { given } from './given.ts';
import type { Page } from './page.ts';
import { stepAfter } from './step.ts';
import type { PagingStyle } from './style.ts';

/**
 * `page-number`: pages of one size are counted, from the number on that the parameter's schema gives by its `default` or its
 * `minimum`, or else from 1. An entry that comes or goes moves others from page to page.
 */
export function pageNumberStyle(source: PagingSource): PagingStyle {
  const position = given(source.paging.page, 'page');
  const first = firstNumber(source, position, 1);
  const common = commonMembers(source, position);
  const own = (page: Page, asked: Query): Query =>
    replaced(asked, position, String((numberIn(page, position) ?? first) + 1));
  return {
    ...common,
    name: 'page-number',
    marker: undefined,
    before: undefined,
    keepsPlace: false,
    linksCarryQuery: true,
    startsList: (query) => query.every(([name, value]) => name !== position || value === String(first)),
    next: (page, asked, came) => stepAfter(source, common, page, came, own(page, asked)),
    own,
    pageAt: (pages, size) => [...common.sized(size), [position, String(first + pages)]],
  };
}
