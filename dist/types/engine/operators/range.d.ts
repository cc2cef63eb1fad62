import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { type TypedMember } from '../kinds/index.ts';
/** A place on a line to bound a range by, with how many different values lie on either side. */
interface ChosenBound {
    /** As it is sent. */
    readonly text: string;
    readonly value: bigint;
    readonly below: number;
    readonly above: number;
}
/** The values around one value of a member, as they are sent. */
interface Neighbours {
    /** The nearest below it that certainly lets through other items. */
    readonly below: string;
    readonly upon: string;
    readonly above: string;
}
/** A filter that lets through what lies on one side of its value, and how to choose values for it. */
export declare class Range {
    /** Where the values lie that it lets through. */
    readonly inside: 'above' | 'below';
    readonly outside: 'above' | 'below';
    /** Added to a bound, it makes the range narrower. */
    readonly narrower: 1n | -1n;
    constructor(inside: 'above' | 'below');
    /** Of many places in an ascending list those at the end where the range lets little through. */
    narrowEnd<T>(places: readonly T[]): readonly T[];
    /** The bounds between values, in a long list only those that let little through; ascending. */
    bounds(filter: Filter, items: readonly Item[]): readonly ChosenBound[];
    /** A bound that lets most through of those that a probe may take: three quarters of a short list. */
    wideBound(filter: Filter, items: readonly Item[]): string | undefined;
    /**
     * A bound equal to a value of the list, with values on both sides; preferred is one with a neighbour next to it, which
     * shows an error of one.
     */
    boundUpon(filter: Filter, items: readonly Item[]): ChosenBound | undefined;
    /**
     * Bounds just above a value that the list shows and just below another, as near as the filter's tolerance lets them be
     * judged, so that a small error shows.
     *
     * @param suits which values may be chosen; any, if not given.
     */
    boundsBeside(filter: Filter, items: readonly Item[], suits?: (place: bigint) => boolean): {
        readonly above: string | undefined;
        readonly below: string | undefined;
    };
}
/** A value of a member and the nearest values on both sides of it that differ from it. */
export declare function neighbours(filter: Filter, place: bigint): Neighbours;
/**
 * Bounds between the values that the list shows, equal to none of them and to no neighbour of one, so that it does not
 * matter whether a bound counts itself in; ascending. Between instants the gap is wider than what the filter tolerates
 * on either side.
 */
export declare function boundsBetween(filter: Filter, items: readonly Item[]): readonly ChosenBound[];
/** A place on the line of a member's values as it is sent. */
export declare function boundText(member: Pick<TypedMember, 'kind'>, place: bigint): string;
/** The distinct places of a member's values on their line, ascending; none for values that lie on no line. */
export declare function sortedPlaces(member: TypedMember, items: readonly Item[]): readonly bigint[];
export {};
