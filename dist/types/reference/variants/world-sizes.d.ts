/** Worlds of few images, of many, and of images that are all alike. */
import { type Variant } from './variant.ts';
export declare const WORLD_SIZES: readonly Variant[];
