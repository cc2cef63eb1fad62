import { type Variant } from './variant.ts';
export declare const STATUS_WORDS: readonly Variant[];
