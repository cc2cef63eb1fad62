import type { Check } from '../../engine/run/check.ts';
/** The checks of the category equivalence; a test holds this list to the files. */
export declare const equivalenceChecks: readonly Check[];
