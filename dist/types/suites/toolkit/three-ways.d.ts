import type { Filter } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type PagingSubject } from './paging.ts';
/** All that can be claimed about a list that is read in three ways. */
export declare const threeWayAspects: import("../../engine/base/aspect.ts").Aspect[];
/** Judges that lists are the same in large pages, without a limit, and in small pages. */
export declare function judgeThreeWays(lists: readonly ThreeWays[], facts: Facts, nameOf: (list: ThreeWays) => string, whenNone: Claim): readonly Claim[];
/** One list read in three ways: in large pages, without a limit, and in small pages. */
export interface ThreeWays {
    readonly query: Query;
    readonly large: Walk;
    readonly free: Walk;
    readonly size: number;
    readonly small: Walk;
}
/**
 * Reads the list of a query in three ways; undefined where it has fewer than two entries, so that it does not fill two
 * pages. Long lists are read for a stretch from the beginning.
 */
export declare function askInThreeWays(scene: Scene, { paging }: PagingSubject, query: Query): Asking<ThreeWays | undefined>;
/** Whether a list is refused, and was asked for by a form of a name that the target need not know. */
export declare function isOfUnknownForm({ free }: ThreeWays, filters: readonly Filter[]): boolean;
