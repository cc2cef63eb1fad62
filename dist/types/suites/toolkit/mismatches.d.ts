import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilteredWalk, type FilterSubject } from './filters.ts';
/** What a filtered list shows that does not match, by what it says about the target. */
export interface Mismatches {
    /** On the first page, or on any page where the first has some. */
    readonly wrong: readonly Item[];
    /** On later pages, where everything on the first page matches. */
    readonly wrongLater: readonly Item[];
    /** Without a value, where the filter lets through what lies on one side of its own. */
    readonly valueless: readonly Item[];
    /** Entries that do not match, as many as the answer would have shown if the filter did not count. */
    readonly others: number;
}
/** What of a filtered list does not match. */
export declare function mismatchesOf({ value, walk }: FilteredWalk, facts: Facts, filter: Filter): Mismatches;
/** Whether the filter leaves out anything at all. */
export declare function claimOnNarrowing({ value, walk }: FilteredWalk, { others, wrong, valueless }: Mismatches, facts: Facts, { name }: FilterSubject): Claim;
/** Whether what has no value is on neither side of a bound. */
export declare function claimOnMissingMember({ value, walk }: FilteredWalk, { valueless }: Mismatches, facts: Facts, { name, filter }: FilterSubject): Claim;
/** Whether what follows on the first page matches, where all of that does. */
export declare function claimOnLaterPages({ value, walk }: FilteredWalk, { wrongLater }: Mismatches, facts: Facts, { name, filter }: FilterSubject): Claim;
