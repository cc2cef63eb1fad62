import type { Asking } from '../../engine/base/asking.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import type { FilterSubject, RangeSubject } from './filters.ts';
import { type Asked } from './relations.ts';
/** A list asked for by a time. */
export interface AskedSince {
    readonly value: string;
    readonly why: string;
    readonly list: Asked;
}
/**
 * Instants just after a change that the list shows and just before another, so that an error of minutes shows.
 *
 * @param suits which times of change may be chosen; any, if not given.
 */
export declare function instantsBeside({ filter, range }: RangeSubject, { before }: Scene, suits?: (instant: bigint) => boolean): readonly {
    readonly text: string;
    readonly why: string;
}[];
/** Asks for what has changed since a time. */
export declare function askSince(scene: Scene, { name }: FilterSubject, value: string, why: string): Asking<AskedSince>;
/** What is judged of a list by time: that nothing earlier comes, and all that is later. */
export declare const judgedOfSince: readonly import("../../engine/base/aspect.ts").Aspect[];
/**
 * The claims on a list by time, compared with the times that the plain list shows. What changed while the run looked is not
 * judged, and deleted entries, which the plain list does not show, are judged by their own time where they show one.
 */
export declare function judgeSince(asked: AskedSince, facts: Facts, { filter }: FilterSubject): readonly Claim[];
