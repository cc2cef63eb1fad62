import type { PagingSource } from './common.ts';
import { countedStyle } from './counted.ts';
import { given } from './given.ts';
import type { PagingStyle } from './style.ts';

/**
 * `offset`: a page begins at a place of the list, counted from 0 where the parameter's schema says nothing. The next page begins as many
 * places later as entries came, for a target may give fewer than were asked for.
 */
export function offsetStyle(source: PagingSource): PagingStyle {
  return countedStyle(source, {
    name: 'offset',
    position: given(source.paging.offset, 'offset'),
    from: 0,
    step: ({ length }) => length,
    before: (pages, size) => pages * size,
  });
}
