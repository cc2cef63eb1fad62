import { type Variant } from './variant.ts';
export declare const COLLATIONS: readonly Variant[];
