import { type Result } from '../engine/base/result.ts';
import type { Deviation } from '../engine/compliance/deviations.ts';
/**
 * The known deviations that the user lists, or none where no file is given.
 *
 * @param specifications APIs of the user's own, whose checks an entry may be about.
 * @returns problem `bad-deviations`.
 */
export declare function loadDeviations(file: string | undefined, specifications: readonly string[]): Promise<Result<readonly Deviation[] | undefined>>;
