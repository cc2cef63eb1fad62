/**
 * What must hold between several answers, whatever the filter means to the target: each is a statement about sets of
 * ids, and names the ids that break it.
 */
type Ids = ReadonlySet<string>;
/** An answer as a set of ids. */
export interface Shown {
    readonly ids: Ids;
    /** Whether it would have shown an id if it held it: not beyond the place at which a long answer was cut. */
    readonly covers: (id: string) => boolean;
}
/** An answer that was read to its end. */
export declare function wholly(ids: Ids): Shown;
/** The ids of the left answer that the right one certainly lacks. */
export declare function without(left: Ids, right: Shown): readonly string[];
/** The ids that both sets have. */
export declare function intersection(left: Ids, right: Ids): Ids;
export interface Difference {
    /** Came, and must not have. */
    readonly extra: readonly string[];
    /** Must have come, and did not. */
    readonly missing: readonly string[];
}
/** How an answer that came differs from the one that had to come. */
export declare function compareSets(expected: Shown, came: Shown): Difference;
/** Whether two cut answers lie so far apart that neither shows anything of the other. */
export declare function areApart(left: Shown, right: Shown): boolean;
/** Two filters at once must bring what both of them bring alone. */
export declare function compareIntersection(left: Shown, right: Shown, together: Shown): Difference;
interface PartitionFindings {
    /** Ids that more than one part has. */
    readonly shared: readonly string[];
    /** Ids of the whole that no part has, although each would have shown them. */
    readonly uncovered: readonly string[];
    /** Ids of parts that the whole lacks. */
    readonly unexpected: readonly string[];
}
/** Parts must cover the whole, keep to it, and have nothing in common. */
export declare function comparePartition(parts: readonly Shown[], whole: Ids): PartitionFindings;
export {};
