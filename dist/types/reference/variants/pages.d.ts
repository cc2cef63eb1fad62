import { type Variant } from './variant.ts';
export declare const PAGES: readonly Variant[];
