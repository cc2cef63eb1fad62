import type { ListOperation } from '../api/model.ts';
import type { PagingStyle } from './style.ts';
/** How a list comes in pages; undefined where the specification has no pages. */
export declare const pagingOf: (key: Pick<ListOperation, "collection" | "parameters">) => PagingStyle | undefined;
