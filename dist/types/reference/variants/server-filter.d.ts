import { type Variant } from './variant.ts';
export declare const SERVER_FILTER: readonly Variant[];
