import { type Claim } from '../../engine/base/verdict.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
/**
 * Finds the pages without a next link that leave entries out: first pages of any list, where another page of that list shows what
 * comes after their last entry, and pages of the plain list, whose order two readings agree on.
 *
 * @returns one finding for all of them; none where every page that leaves something out has a next link.
 */
export declare function claimsOnCutPages(facts: Facts, paging: PagingStyle): readonly Claim[];
