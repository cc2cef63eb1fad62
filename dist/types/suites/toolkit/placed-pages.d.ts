import type { Query } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
/**
 * What the pages of a list show of where they begin: each page that was asked for after an entry has to begin with the next one.
 * The marker itself on its page is another check's finding.
 *
 * @param list the query of the list, without a marker and a limit.
 * @param order the ids of the whole list in order.
 * @returns a finding for pages that begin too early, and one for those that begin too late or are empty; none where all are right.
 */
export declare function claimsOnPlaces(list: Query, order: readonly string[], facts: Facts): readonly Claim[];
/** The claims on pages in place of those on the same aspect that come from walks, for they say where the fault is. */
export declare function withPlaces(places: readonly Claim[], walked: readonly Claim[]): readonly Claim[];
