import type { Explanation } from '../../engine/run/explanation.ts';
/** What answers that cannot be read, and requests that are not served, explain. */
export declare const explanationsByAnswers: readonly Explanation[];
