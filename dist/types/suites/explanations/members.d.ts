import type { Explanation } from '../../engine/run/explanation.ts';
/** What members that differ explain. */
export declare const explanationsByMembers: readonly Explanation[];
