import { type Variant } from './variant.ts';
export declare const RESTLESS: readonly Variant[];
