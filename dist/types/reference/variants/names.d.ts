/** Images with names that are hard to compare, to carry, or to look up. */
import { type Variant } from './variant.ts';
export declare const NAMES: readonly Variant[];
