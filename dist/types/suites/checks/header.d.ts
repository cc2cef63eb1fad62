import type { Check } from '../../engine/run/check.ts';
/** The checks of the category header; a test holds this list to the files. */
export declare const headerChecks: readonly Check[];
