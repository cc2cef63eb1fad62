import type { Check } from '../../engine/run/check.ts';
/** The checks of the category schema; a test holds this list to the files. */
export declare const schemaChecks: readonly Check[];
