import type { ListOperation } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Exchange, type Query } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import { type Difference } from '../../engine/codec/compare.ts';
import { type Model } from '../../engine/codec/model.ts';
import type { ObjectShape, Shape } from '../../engine/codec/shape.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { type Page } from '../../engine/paging/page.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FormatSubject, type Offer } from './formats.ts';
/** That a request which is served in JSON is served in the other format too. */
export declare const served: Aspect;
/** One query asked in JSON, in the other format, and in JSON again. */
interface Triple {
    readonly query: Query;
    readonly first: Exchange;
    readonly other: Exchange;
    readonly second: Exchange;
}
/** What a comparison rests on: how the format is to be had, and the queries that were asked in both. */
export interface AskedTwice {
    readonly offer: Offer;
    readonly triples: readonly Triple[];
}
/** Asks some queries in both formats, if the target has the other one at all. */
export declare function askInBoth(scene: Scene, subject: FormatSubject, queries: readonly Query[]): Asking<AskedTwice>;
/** Asks for the list, as much of it as one page holds, in both formats. */
export declare function askWholeInBoth(scene: Scene, subject: FormatSubject): Asking<AskedTwice>;
/** An entry of the list in the other format. */
interface OtherItem {
    readonly id: string;
    readonly model: Model;
}
/** A page in the other format. */
interface OtherPage {
    readonly items: readonly OtherItem[];
    /** Number of entries, those without a readable identity included. */
    readonly length: number;
}
/** The shape of one entry. */
export declare function itemShapeOf(shape: Shape, facts: {
    readonly list: ListOperation;
}): ObjectShape | undefined;
/** The three pages of a triple, all of them readable. */
export interface ReadTriple extends Triple {
    readonly pages: {
        readonly first: Page;
        readonly other: OtherPage;
        readonly second: Page;
    };
    readonly shape: ObjectShape;
    readonly evidence: readonly string[];
}
/** Reads a triple, or says why nothing can be compared. */
export declare function readTriple(asked: AskedTwice, index: number, subject: FormatSubject, facts: Facts): ReadTriple | Claim;
/** What follows for each aspect where nothing can be compared; a finding is about nothing but what it says. */
export declare function claimsOnUncompared(claim: Claim, aspects: readonly Aspect[]): readonly Claim[];
export declare function isClaim(value: ReadTriple | Claim): value is Claim;
/** An entry that both formats show and that stayed the same while they were asked. */
export interface Pair {
    readonly id: string;
    readonly json: Model;
    readonly xml: Model;
    readonly differences: readonly Difference[];
}
/** The entries that can be compared, with what differs between the formats; found once for all checks of a run. */
export declare function pairsOf(triple: ReadTriple, facts: Facts): readonly Pair[];
/** A difference of one entry. */
interface ItemDifference {
    readonly id: string;
    readonly difference: Difference;
}
/** The differences of all entries that are of some kind. */
export declare function differencesIn(pairs: readonly Pair[], wanted: (difference: Difference, pair: Pair) => boolean): readonly ItemDifference[];
/** The grounds of a finding: the first difference as path, JSON value and XML value, and how many more there are. */
export declare function groundsOfDifferences(found: readonly ItemDifference[], triple: ReadTriple): {
    readonly expected: string;
    readonly actual: string;
    readonly evidence: readonly string[];
};
export {};
