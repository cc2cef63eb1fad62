import type { Check } from '../../engine/run/check.ts';
/** The checks of the category filter; a test holds this list to the files. */
export declare const filterChecks: readonly Check[];
