import { type Variant } from './variant.ts';
export declare const ERROR_BODIES: readonly Variant[];
