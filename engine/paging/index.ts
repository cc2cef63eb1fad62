import type { ListOperation, Paging } from '../api/model.ts';
import { memo } from '../base/memo.ts';
import type { PagingSource } from './common.ts';
import { markerStyle } from './marker.ts';
import { pageNumberStyle } from './page-number.ts';
import type { PagingStyle } from './style.ts';

/** Every style of the vocabulary, made of what a specification says. */
const styles: Readonly<Record<Paging['style'], (source: PagingSource) => PagingStyle>> = {
  marker: markerStyle,
  'page-number': pageNumberStyle,
};

/** How a list comes in pages; undefined where the specification has no pages. */
export const pagingOf = memo(
  ({ collection, parameters }: Pick<ListOperation, 'collection' | 'parameters'>): PagingStyle | undefined => {
    const { paging } = collection;
    return paging === undefined ? undefined : styles[paging.style]({ paging, parameters });
  },
);
