import { type Variant } from './variant.ts';
export declare const COMPUTE_MEMBERS: readonly Variant[];
