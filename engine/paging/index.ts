import type { ListOperation, Paging } from '../api/model.ts';
import { memo } from '../base/memo.ts';
import type { PagingSource } from './common.ts';
import { cursorStyle } from './cursor.ts';
import { linksStyle } from './links.ts';
import { markerStyle } from './marker.ts';
import { offsetStyle } from './offset.ts';
import { pageNumberStyle } from './page-number.ts';
import type { PagingStyle } from './style.ts';

/** Every style of the vocabulary, made of what a specification says. */
const styles: Readonly<Record<Paging['style'], (source: PagingSource) => PagingStyle>> = {
  marker: markerStyle,
  cursor: cursorStyle,
  offset: offsetStyle,
  'page-number': pageNumberStyle,
  links: linksStyle,
};

/** How a list comes in pages; undefined where the specification has no pages. */
export const pagingOf = memo(
  ({ collection, parameters }: Pick<ListOperation, 'collection' | 'parameters'>): PagingStyle | undefined => {
    const { paging, sorting } = collection;
    return paging === undefined ? undefined : styles[paging.style]({ paging, parameters, sorting });
  },
);
