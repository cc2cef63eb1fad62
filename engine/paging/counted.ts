import type { Query } from '../base/exchange.ts';
import { commonMembers, firstNumber, numberIn, type PagingSource, replaced } from './common.ts';
import type { Page } from './page.ts';
import { stepAfter } from './step.ts';
import type { PagingStyle } from './style.ts';

/** How a style counts to where a page begins. */
interface Counting {
  readonly name: PagingStyle['name'];
  /** Name of the parameter for the number. */
  readonly position: string;
  /** The number of the first page, where its schema says nothing. */
  readonly from: number;
  /** By how much the number of the next page is larger. */
  step(page: Page): number;
  /** What is counted before the page that follows on so many pages of a size. */
  before(pages: number, size: number): number;
}

/**
 * What the styles have in common that begin a page at a number, which is counted from the one on that the parameter's schema gives by its
 * `default` or its `minimum`. An entry that comes or goes moves others from page to page.
 */
export function countedStyle(
  source: PagingSource,
  { name, position, from, step, before }: Counting,
): PagingStyle {
  const first = firstNumber(source, position, from);
  const common = commonMembers(source, position);
  const own = (page: Page, asked: Query): Query =>
    replaced(asked, position, String((numberIn(page, position) ?? first) + step(page)));
  return {
    ...common,
    name,
    marker: undefined,
    before: undefined,
    keepsPlace: false,
    linksCarryQuery: true,
    startsList: (query) => query.every(([given, value]) => given !== position || value === String(first)),
    next: (page, asked, came) => stepAfter(source, common, page, came, own(page, asked)),
    own,
    pageAt: (pages, size) => [...common.sized(size), [position, String(first + before(pages, size))]],
  };
}
