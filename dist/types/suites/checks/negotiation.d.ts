import type { Check } from '../../engine/run/check.ts';
/** The checks of the category negotiation; a test holds this list to the files. */
export declare const negotiationChecks: readonly Check[];
