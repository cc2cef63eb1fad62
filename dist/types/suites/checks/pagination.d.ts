import type { Check } from '../../engine/run/check.ts';
/** The checks of the category pagination; a test holds this list to the files. */
export declare const paginationChecks: readonly Check[];
