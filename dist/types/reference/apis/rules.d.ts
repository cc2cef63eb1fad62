/** How the values of filters are read, and which values are bad. */
import type { Scalar } from '../compare.ts';
import type { FilterRule } from '../exchange.ts';
import type { Image } from '../model.ts';
/** Any text; compared with what the API shows. */
export declare function equals(of: (image: Image) => Scalar): FilterRule;
/** One of the words that the document names; another is refused, or matches nothing. */
export declare function oneOf(words: readonly string[], of: (image: Image) => Scalar): FilterRule;
/** A bound of the size in bytes: a natural number (002 L34-41, 004 L38-40, X13). */
export declare function sizeBound(kind: 'atLeast' | 'atMost'): FilterRule;
/** A time (000 L88-91, 001 L9, 004 L42). */
export declare const since: FilterRule;
/** A server by its id or its URL (000 L62-66, 001 L10). */
export declare const server: FilterRule;
/**
 * A kind of image (001 L15, 000 L98-101). SERVER is what was made from a server, BASE all the rest, ALL both.
 */
export declare function imageType(words: Readonly<Record<string, 'BASE' | 'SERVER' | 'ALL'>>): FilterRule;
export declare function isNatural(text: string): boolean;
