import { type Variant } from './variant.ts';
export declare const TRANSPORT: readonly Variant[];
