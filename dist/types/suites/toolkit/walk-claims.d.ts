import type { Aspect } from '../../engine/base/aspect.ts';
import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** That a request is answered with a page of the list. */
export declare const service: Aspect;
/** That page follows page until the last one, and none after it. */
export declare const end: Aspect;
/**
 * What a walk that brought no page at all means: a finding where the target answered with an error, undecided where no
 * answer came. Undefined for a walk that brought at least one page.
 */
export declare function claimOnUnreadable(walk: Walk, asked: string): Claim | undefined;
/** The same for one exchange that should have brought a page and did not. */
export declare function claimOnExchange(exchange: Exchange, asked: string): Claim;
/** The claim that a request was answered with a page. */
export declare function claimOnServed(exchange: Exchange, asked: string): Claim;
/** Whether one request was answered with a page. */
export declare function claimOnService(exchange: Exchange, asked: string, facts: Facts): Claim;
/**
 * What it means that a walk went round or broke off: a finding, unless no answer came, the target was busy, or the entry
 * that served as marker has gone or changed meanwhile. Undefined for a walk that came to its end or its bound.
 */
export declare function claimOnUnended(walk: Walk, facts: Facts, asked: string): Claim | undefined;
/** What came in place of a page, e.g. `status 404`. */
export declare function brokeOffWith(exchange: Exchange): string;
/** Whether a list was served, and whether reading it page by page came to an end. */
export declare function claimsOnWalk(walk: Walk, facts: Facts, asked: string): readonly Claim[];
/**
 * What stands for an aspect that nothing could be claimed about: that it does not apply where the target lawfully refused, that
 * it is undecided where something went wrong before, and `otherwise` where neither was so.
 */
export declare function claimOnUnjudged(before: readonly Claim[], otherwise: Claim): Claim;
/** The claims that decided something, or all where none did. */
export declare function decidedOf(claims: readonly Claim[]): readonly Claim[];
/** Whether the marker of a request, if it has one, is an entry that stayed the same. */
export declare function markerStayed(exchange: Exchange, facts: Facts): boolean;
/** The order of the list can be judged only if two readings of the whole of it agree. */
export declare const orderIsSettled: (key: Facts) => boolean;
