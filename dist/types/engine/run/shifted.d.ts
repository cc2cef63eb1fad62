import { type Category, type Claim } from '../base/verdict.ts';
import type { PagingStyle } from '../paging/style.ts';
import { type Facts } from './facts.ts';
/**
 * Claims of a check without the findings that pages explain which do not keep their place: an entry that comes, goes or changes then moves
 * others from page to page, so that a walk loses and repeats them, and no server is to blame for that. What one whole answer shows
 * stays a finding.
 */
export declare function withoutShifts(claims: readonly Claim[], category: Category, facts: Facts, paging: PagingStyle | undefined): readonly Claim[];
