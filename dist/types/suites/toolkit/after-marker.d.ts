import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type Marked, type PagingSubject } from './paging.ts';
/** The list of a query, and what comes after one of its entries. */
export interface AfterMarker {
    readonly query: Query;
    readonly marker: string;
    readonly whole: Walk;
    readonly rest: Walk;
}
/** All that can be claimed about a list after a marker. */
export declare const afterMarkerAspects: import("../../engine/base/aspect.ts").Aspect[];
/** Asks for the list of a query after an early and a later entry of it; none where it has fewer than two. */
export declare function askAfterMarkers(scene: Scene, { marker }: Marked<PagingSubject>, query: Query): Asking<readonly AfterMarker[]>;
/**
 * Judges what comes after each marker whose entry stayed the same, and where every page of the same lists begins that the run
 * asked for after an entry.
 */
export declare function judgeAfterMarkers(asked: readonly AfterMarker[], facts: Facts, whenNone: Claim): readonly Claim[];
