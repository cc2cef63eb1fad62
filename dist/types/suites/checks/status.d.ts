import type { Check } from '../../engine/run/check.ts';
/** The checks of the category status; a test holds this list to the files. */
export declare const statusChecks: readonly Check[];
