import type { Explanation } from '../../engine/run/explanation.ts';
/** What filters explain: one by itself before several, and several before other lists. */
export declare const explanationsByFilters: readonly Explanation[];
