/** Query strings: an ordered list of decoded pairs, in which a name may stand more than once. */
export type Pair = readonly [name: string, value: string];
/**
 * Takes a query string apart. `+` is a space, as in forms.
 *
 * @returns the pairs in order; undefined when a percent escape is broken or is not UTF-8.
 */
export declare function readPairs(search: string): readonly Pair[] | undefined;
/** The reverse of {@link readPairs}; no pairs give no text, otherwise it begins with `?`. */
export declare function writePairs(pairs: readonly Pair[]): string;
/** The pairs but those of the given names. */
export declare function without(pairs: readonly Pair[], ...names: readonly string[]): readonly Pair[];
/** All values of one name, in order. */
export declare function valuesOf(pairs: readonly Pair[], name: string): readonly string[];
