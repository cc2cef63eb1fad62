import { type Variant } from './variant.ts';
export declare const EXTRA_MEMBERS: readonly Variant[];
