/** Worlds whose images have odd ids, names, sizes and metadata. */
import { type Variant } from './variant.ts';
export declare const WORLD_VALUES: readonly Variant[];
