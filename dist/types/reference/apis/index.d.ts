/** The APIs by their ids. */
import type { ApiView } from '../exchange.ts';
import type { ApiId } from '../model.ts';
export declare const VIEWS: Readonly<Record<ApiId, ApiView>>;
