import type { Result } from '../engine/base/result.ts';
/** What went wrong, as every function of the library rejects with it. */
export declare class ConformanceError extends Error {
    readonly name = "ConformanceError";
    /** A word that stays the same, such as `unreachable`. */
    readonly code: string;
    /** The status with which the command would end: 2 wrong usage, 3 the target cannot be judged, 4 the suite broke. */
    readonly exitStatus: number;
    constructor(code: string, message: string);
}
/**
 * The value of a result.
 *
 * @throws ConformanceError where there is none.
 */
export declare function valueOrThrow<T>(result: Result<T>): T;
