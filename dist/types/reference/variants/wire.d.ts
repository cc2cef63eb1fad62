import { type Variant } from './variant.ts';
export declare const WIRE: readonly Variant[];
