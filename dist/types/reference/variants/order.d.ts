import { type Variant } from './variant.ts';
export declare const ORDER: readonly Variant[];
