import type { Check } from '../../engine/run/check.ts';
/** The checks of the category link; a test holds this list to the files. */
export declare const linkChecks: readonly Check[];
