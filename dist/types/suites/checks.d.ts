import type { Check } from '../engine/run/check.ts';
/** Every check of the suite, by category. */
export declare const checks: readonly Check[];
