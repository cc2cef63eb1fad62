import { type Variant } from './variant.ts';
export declare const OLD_RELEASES: readonly Variant[];
