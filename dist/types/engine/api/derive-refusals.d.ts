import { type Result } from '../base/result.ts';
import type { BadValue } from './bad-values.ts';
import type { Refusal } from './filter-model.ts';
import type { RefusalEntry } from './vocabulary/refusals.ts';
/**
 * The bad values of a parameter and what each must get: those that its schema gives, and those that the vocabulary adds.
 *
 * @param bad the values that the schema gives.
 * @param entries what the vocabulary says: an entry without a value is of all that the schema gives, one with a value of
 *   that value; an empty list means that no value is refused.
 * @param refused the statuses that a bad value may get where the vocabulary says nothing.
 */
export declare function deriveRefusals(bad: readonly BadValue[], entries: readonly RefusalEntry[] | undefined, refused: readonly number[], where: string): Result<readonly Refusal[]>;
