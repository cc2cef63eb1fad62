import { type Variant } from './variant.ts';
export declare const MOVING: readonly Variant[];
