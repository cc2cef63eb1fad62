import type { PagingSource } from './common.ts';
import { countedStyle } from './counted.ts';
import { given } from './given.ts';
import type { PagingStyle } from './style.ts';

/** `page-number`: pages of one size are counted, from 1 on where the parameter's schema says nothing. */
export function pageNumberStyle(source: PagingSource): PagingStyle {
  return countedStyle(source, {
    name: 'page-number',
    position: given(source.paging.page, 'page'),
    from: 1,
    step: () => 1,
    before: (pages) => pages,
  });
}
