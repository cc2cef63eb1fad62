/** Finds faults and variants by id, and says which were meant when an id is unknown. */
interface Named {
    readonly id: string;
    readonly apis: readonly string[];
}
/**
 * @returns those of `all` that the ids name, in the order of the ids
 * @throws Error for an id that is unknown, or that the API does not have; it names the nearest ids
 */
export declare function choose<T extends Named>(kind: string, all: readonly T[], ids: readonly string[], api: string): readonly T[];
export {};
