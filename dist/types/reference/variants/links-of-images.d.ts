import { type Variant } from './variant.ts';
export declare const LINKS_OF_IMAGES: readonly Variant[];
