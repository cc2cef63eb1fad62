import type { Query } from '../base/exchange.ts';
import { parameterIn } from './address.ts';
import { commonMembers, type PagingSource, queryParameter, replaced } from './common.ts';
import { given } from './given.ts';
import type { Page } from './page.ts';
import { textAt } from './source.ts';
import { stepAfter } from './step.ts';
import type { PagingStyle } from './style.ts';

/**
 * `cursor`: each page gives a text that leads to the next one, by itself or in the next link, and which nobody else can make. It may
 * hold the whole query, so that a link need not repeat it; it may be a place in the list, which moves when entries come and go; and it
 * may expire. A list begins without the text, or with the default of its parameter.
 */
export function cursorStyle(source: PagingSource): PagingStyle {
  const { paging } = source;
  const position = given(paging.cursor, 'cursor');
  const common = commonMembers(source, position);
  const first = queryParameter(source, position)?.default;
  const tokenOn = (page: Page): string | undefined => {
    if (paging.token !== undefined) return textAt(page, paging.token);
    const link = common.linkOn(page, 'next');
    return link === undefined ? undefined : parameterIn(link, position);
  };
  const own = (page: Page, asked: Query): Query | undefined => {
    const token = tokenOn(page);
    return token === undefined ? undefined : replaced(asked, position, token);
  };
  return {
    ...common,
    name: 'cursor',
    sign:
      common.sign ??
      (paging.token === undefined
        ? undefined
        : { name: `${position} for the next page`, isOn: (page) => tokenOn(page) !== undefined }),
    marker: undefined,
    before: undefined,
    keepsPlace: false,
    linksCarryQuery: false,
    startsList: (query) =>
      query.every(([name, value]) => name !== position || value === '' || value === first),
    next: (page, asked, came) => stepAfter(source, common, page, came, own(page, asked)),
    own,
    pageAt: () => undefined,
  };
}
