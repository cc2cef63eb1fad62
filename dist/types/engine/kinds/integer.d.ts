import type { Kind } from './kind.ts';
/** `integer`: a whole number, as a number or as digits, of any size. */
export declare const integer: Kind;
