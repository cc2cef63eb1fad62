/** Some elements of a list, taken evenly over its length. */
export declare function evenSample<T>(list: readonly T[], most: number): readonly T[];
/** The element at a share of a list's length, e.g. the one in the middle for 0.5. */
export declare function quantile<T>(list: readonly T[], share: number): T | undefined;
