import { type Variant } from './variant.ts';
export declare const XML_STRUCTURE: readonly Variant[];
