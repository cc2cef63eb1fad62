import type { Variant } from './variant.ts';
export declare const ALL_VARIANTS: readonly Variant[];
