import type { Kind } from './kind.ts';
/** `text`: any text. Case and what a collation ignores are left open, where a filter does not say otherwise. */
export declare const text: Kind;
