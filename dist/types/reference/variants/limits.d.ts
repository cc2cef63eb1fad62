import { type Variant } from './variant.ts';
export declare const LIMITS: readonly Variant[];
