import type { Query } from '../base/exchange.ts';
import { commonMembers, firstNumber, numberIn, type PagingSource, replaced } from './common.ts';
import { given } from './given.ts';
import type { Page } from './page.ts';
import { stepAfter } from './step.ts';
import type { PagingStyle } from './style.ts';

/**
 * `offset`: a page begins at a place of the list, which is counted from the number on that the parameter's schema gives by its
 * `default` or its `minimum`, or else from 0. The next page begins as many places later as entries came, for a target may give fewer
 * than were asked for. An entry that comes or goes moves others from page to page.
 */
export function offsetStyle(source: PagingSource): PagingStyle {
  const position = given(source.paging.offset, 'offset');
  const first = firstNumber(source, position, 0);
  const common = commonMembers(source, position);
  const own = (page: Page, asked: Query): Query =>
    replaced(asked, position, String((numberIn(page, position) ?? first) + page.length));
  return {
    ...common,
    name: 'offset',
    marker: undefined,
    before: undefined,
    keepsPlace: false,
    linksCarryQuery: true,
    startsList: (query) => query.every(([name, value]) => name !== position || value === String(first)),
    next: (page, asked, came) => stepAfter(source, common, page, came, own(page, asked)),
    own,
    pageAt: (pages, size) => [...common.sized(size), [position, String(first + pages * size)]],
  };
}
