/** Orders of values, as data bases have them. */
export type Scalar = string | number | boolean | null;
/** By code point, as SQLite compares text; JavaScript's own `<` compares halves of surrogate pairs. */
export declare function compareText(a: string, b: string): number;
/** How a data base orders two texts: negative, zero or positive. */
export type Collation = (a: string, b: string) => number;
/** The order of a language, as a dictionary of it has it; `options` as ECMA-402 has them. */
export declare function collationOf(language: string, options?: Intl.CollatorOptions): Collation;
/** Numbers by value, text by code point; both sides are of one type. */
export declare function compareScalars(a: Scalar, b: Scalar): number;
