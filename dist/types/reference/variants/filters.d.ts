import { type Variant } from './variant.ts';
export declare const FILTERS: readonly Variant[];
