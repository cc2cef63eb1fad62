/**
 * What real databases take for the same text: collations may ignore case, accents, width, signs without a shape and
 * blanks at the end, and some know all signs beyond the Basic Multilingual Plane as one.
 */
/** A text without what a collation may ignore; two texts that fold alike may be equal to a lawful server. */
export declare function folded(text: string): string;
/** True for two different texts that a collation may take for one. One that knows `ß` may know it as `s` or as `ss`. */
export declare function differOnlyByCollation(left: string, right: string): boolean;
/** A folded text without punctuation and blanks, which some collations weigh last: what is left decides an order first. */
export declare function bareText(text: string): string;
