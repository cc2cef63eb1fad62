import { type PagingSource } from './common.ts';
import type { PagingStyle } from './style.ts';
/**
 * `page-number`: pages of one size are counted, from the number on that the parameter's schema gives by its `default` or its
 * `minimum`. `ends` says where the list ends: `missing-next`, where the page has no next link; `empty-page`, where it has no
 * entries; or `total`, where as many entries have come as the page says there are. An entry that comes or goes moves others from
 * page to page.
 */
export declare function pageNumberStyle(source: PagingSource): PagingStyle;
