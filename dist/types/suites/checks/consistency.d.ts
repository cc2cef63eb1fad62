import type { Check } from '../../engine/run/check.ts';
/** The checks of the category consistency; a test holds this list to the files. */
export declare const consistencyChecks: readonly Check[];
