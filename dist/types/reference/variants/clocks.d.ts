/** Servers whose clocks are not ours, and other ways to write a time. */
import type { Variant } from './variant.ts';
export declare const CLOCKS: readonly Variant[];
