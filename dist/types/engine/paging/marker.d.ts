import { type PagingSource } from './common.ts';
import type { PagingStyle } from './style.ts';
/**
 * `marker`: a page begins behind the entry whose identity is asked for. `ends` says where the list ends: `missing-next`, where
 * the page has no next link, or `empty-page`, where it has no entries; a short page is never taken for the end.
 */
export declare function markerStyle(source: PagingSource): PagingStyle;
