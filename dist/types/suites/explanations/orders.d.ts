import type { Explanation } from '../../engine/run/explanation.ts';
/** What sorted lists explain. */
export declare const explanationsByOrders: readonly Explanation[];
