import type { Explanation } from '../engine/run/explanation.ts';
/**
 * Which findings explain which others. The first relation that fits counts, so those that explain the most precisely come first: a
 * filter by itself explains that filter among others, a page's link explains the walk along it.
 */
export declare const explanations: readonly Explanation[];
