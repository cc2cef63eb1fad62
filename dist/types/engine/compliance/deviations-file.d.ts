import { type Result } from '../base/result.ts';
import type { Deviation } from './deviations.ts';
/** What ids and targets there are, to distinguish an entry about nothing from a good one. */
export interface KnownIds {
    /** Ids of requirements and of checks, these with and without a subject. */
    readonly ids: ReadonlySet<string>;
    readonly apis: ReadonlySet<string>;
}
/**
 * The deviations that a file of known deviations lists.
 *
 * @param file its name, for messages.
 * @returns problem `bad-deviations` where the text is no such file, or an entry is about an id or a target that there is not.
 */
export declare function readDeviations(text: string, file: string, known: KnownIds): Result<readonly Deviation[]>;
