import type { Check } from '../../engine/run/check.ts';
/** The checks of the category sorting; a test holds this list to the files. */
export declare const sortingChecks: readonly Check[];
