import type { Api, Filter } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Query } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Operator } from '../../engine/operators/operator.ts';
import type { Range } from '../../engine/operators/range.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type PagingSubject } from './paging.ts';
/** A query parameter that filters the list. */
export interface FilterSubject extends Subject {
    readonly filter: Filter;
}
/**
 * The filters of an API's list that `wanted` accepts, by what they say and by what is known of their operator; each with what it is
 * about and the readings that it rests on.
 */
export declare function filterSubjects(api: Api, wanted?: (filter: Filter, operator: Operator) => boolean): readonly FilterSubject[];
/** The query that gives a filter several values, as the file says that they stand in an address. */
export declare function severalValues({ name, filter }: FilterSubject, values: readonly string[]): Query;
/** A filtered list and what it was asked for. */
export interface FilteredWalk {
    readonly value: string;
    readonly why: string;
    readonly walk: Walk;
}
/** Asks for the list by each value that the list itself suggests for a filter. */
export declare function askByChosenValues(scene: Scene, subject: FilterSubject): Asking<readonly FilteredWalk[]>;
/** Whether a thing can be named in another form too, so that a target need not know the one that it was asked in. */
export declare function hasOtherForms({ reference }: Filter): boolean;
/** Walks the list under a query in few pages; of a long list a stretch that does not grow with it. */
export declare function askFiltered(scene: Scene, query: Query, purpose?: Purpose): Asking<Walk>;
/**
 * The worst claim on each aspect among those on several values. That a cut answer could not decide counts only where no other value
 * decided anything.
 *
 * @param found the claims on each of the lists, in their order.
 */
export declare function worstOfValues(aspects: readonly Aspect[], walks: readonly FilteredWalk[], found: readonly (readonly Claim[])[], whenNone: Claim): readonly Claim[];
/** True where a target refused every one of some filtered lists as a client's error. */
export declare function isRefused(walk: Walk): boolean;
/** True where a filtered list is the whole list, as far as it was read. */
export declare function isWhole(walk: Walk, facts: Facts): boolean;
/**
 * The verdict on a filter that the documents leave to the server, where the server does not have it: it refuses the
 * parameter, or answers with the whole list. Undefined where it does something else, which is then judged.
 */
export declare function claimOnMissingOption({ name, filter }: FilterSubject, walks: readonly FilteredWalk[], facts: Facts): Claim | undefined;
/** A filter that lets through what lies on one side of its value. */
export interface RangeSubject extends FilterSubject {
    readonly range: Range;
}
/** The filters of an API's list that let through what lies on one side of their value, and that `wanted` accepts. */
export declare function rangeSubjects(api: Api, wanted?: (filter: Filter, operator: Operator) => boolean): readonly RangeSubject[];
/** A filter of a list that comes in pages. */
export interface PagedFilterSubject extends FilterSubject, PagingSubject {
}
/** The filters that can bring several entries, where the API has pages; those a server may leave out are not asked. */
export declare function pagedFilterSubjects(api: Api): readonly PagedFilterSubject[];
