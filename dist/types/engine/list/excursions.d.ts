/** One answer that showed an entry, with the times between which it was made, in milliseconds. */
export interface Glimpse {
    readonly startedAt: number;
    readonly endedAt: number;
    /** Whether the entry was in another state than the readings before and after show. */
    readonly other: boolean;
}
/**
 * Whether the state shown depends on what was asked for, and not on when: answers that show another state then stand so
 * close between answers of the usual one that nothing could have changed and changed back, and they do so time and again.
 */
export declare function dependsOnRequest(glimpses: readonly Glimpse[]): boolean;
