import { type Variant } from './variant.ts';
export declare const XML_ADDITIONS: readonly Variant[];
