/** A whole number from 0 to below `below`, drawn by seed and purpose. */
export declare function drawIndex(seed: number, purpose: string, below: number): number;
/** A random UUID (version 4) by seed and purpose: as good as certain to be the id of nothing. */
export declare function drawUuid(seed: number, purpose: string): string;
/** A word of letters and digits that nobody uses, by seed and purpose. */
export declare function drawWord(seed: number, purpose: string): string;
/** The elements of a list in an order drawn by seed and purpose. */
export declare function shuffled<T>(seed: number, purpose: string, list: readonly T[]): readonly T[];
