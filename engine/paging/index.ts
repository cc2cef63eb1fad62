import type { Collection, Paging } from '../api/model.ts';
import { memo } from '../base/memo.ts';
import { markerStyle } from './marker.ts';
import type { PagingStyle } from './style.ts';

/** Every style of the vocabulary, made of what a specification says. */
const styles: Readonly<Record<Paging['style'], (paging: Paging) => PagingStyle>> = {
  marker: markerStyle,
};

const styleFor = memo((paging: Paging): PagingStyle => styles[paging.style](paging));

/** How a list comes in pages; undefined where the specification has no pages. */
export function pagingOf({ paging }: Pick<Collection, 'paging'>): PagingStyle | undefined {
  return paging === undefined ? undefined : styleFor(paging);
}
