/** How a list put together from pages stands against the whole list, by ids that are stable. */
interface SequenceFindings {
    /** Ids that came more than once. */
    readonly repeated: readonly string[];
    /** Ids of the whole that did not come. */
    readonly missing: readonly string[];
    /** Ids that came and are not of the whole; empty where the whole is only a stretch. */
    readonly extra: readonly string[];
    /** The first two ids that came in the other order than in the whole. */
    readonly swapped: readonly [string, string] | undefined;
}
/**
 * Compares two sequences of ids, of which only those that `counts` accepts are judged. Linear in their lengths.
 *
 * @param joined what came, repetitions included.
 * @param whole each id once.
 * @param stretch true where `joined` is only a stretch from the beginning: nothing behind its last id is missing.
 * @param wholeIsStretch true where `whole` is only a stretch: what it lacks is not extra.
 */
export declare function compareSequences(joined: readonly string[], whole: readonly string[], counts: (id: string) => boolean, stretch: boolean, wholeIsStretch?: boolean): SequenceFindings;
/** What a list lacks, or shows in another order, although it was complete and in order both before and after. */
interface SandwichFindings {
    readonly lost: readonly string[];
    readonly swapped: readonly [string, string] | undefined;
}
/**
 * Compares a list with readings of the same list in another way, one before it and one after it. An id that stands in
 * both was there all the time, so it must be in the middle, too: no change of the list can excuse its absence.
 *
 * @param stretch true where `middle` is only a stretch from the beginning.
 */
export declare function compareSandwich(before: readonly string[], middle: readonly string[], after: readonly string[], stretch: boolean): SandwichFindings;
/** The ids that stand more than once in a list, each once. */
export declare function repetitions(ids: readonly string[]): readonly string[];
export {};
