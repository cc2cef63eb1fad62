import { type Variant } from './variant.ts';
export declare const VISIBILITY_AND_OWNERS: readonly Variant[];
