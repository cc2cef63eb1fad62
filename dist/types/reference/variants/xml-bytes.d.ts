import { type Variant } from './variant.ts';
export declare const XML_BYTES: readonly Variant[];
