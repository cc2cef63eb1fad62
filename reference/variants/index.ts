/** Every variant there is. */
import type { Variant } from './variant.ts';

export const ALL_VARIANTS: readonly Variant[] = [];
