import { type Variant } from './variant.ts';
export declare const CHAINS: readonly Variant[];
