import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Marker, PagingStyle } from '../../engine/paging/style.ts';
import type { Subject } from '../../engine/run/check.ts';
/** How an API's list comes in pages; a check that needs it has this subject or none. */
export interface PagingSubject extends Subject {
    readonly paging: PagingStyle;
}
/** The same, with the name of the parameter for the size of a page. */
interface LimitSubject extends PagingSubject {
    readonly limit: string;
}
/** A subject whose pages can be asked for after an entry. */
export type Marked<S extends PagingSubject> = S & {
    readonly marker: Marker;
};
/** That no page is longer than its limit. */
export declare const bound: Aspect;
/** That two answers hold the same entries. */
export declare const sameEntries: Aspect;
/** The paging of the list, where it has the pages that `wanted` asks for. */
export declare function pagingSubjects(api: Api, wanted?: (paging: PagingStyle) => boolean): readonly PagingSubject[];
/** Whether a page can be asked for in a size. */
export declare function hasSize({ size }: PagingStyle): boolean;
/** The paging of the list, for what is asked of the limit. */
export declare function limitSubjects(api: Api): readonly LimitSubject[];
/** Of subjects those whose pages can be asked for after an entry. */
export declare function marked<S extends PagingSubject>(subjects: readonly S[]): readonly Marked<S>[];
/** The paging of the list, for what is asked of the marker. */
export declare function markerSubjects(api: Api): readonly Marked<PagingSubject>[];
/**
 * Asks for the page after another: after its last entry where a page can be asked for so, or else as the list goes on.
 *
 * @param asked the query of the first page, by which a list is walked.
 * @param came how many entries the pages before the other one brought.
 * @returns undefined where no page follows.
 */
export declare function askPageAfter(scene: Scene, { marker, next }: PagingStyle, from: Exchange, asked: Query, came: number, options?: Parameters<typeof askList>[2]): Asking<Exchange | undefined>;
/** Pages that one probing walk may take; what it covers of a longer list is a stretch from the beginning. */
export declare function stretchOf(scene: Scene): number;
/** Pages that a walk of a filtered or sorted list may take: of a short list all, of a long one a stretch. */
export declare function viewStretchOf(scene: Scene): number;
/** Query by which a probe reads a list in few pages: the whole of a short one, a stretch of a long one. */
export declare function probePages(scene: Scene): Query;
/** Whether only a stretch of the list is read by probes. */
export declare function isLong(scene: Scene): boolean;
/** Whether the list is long and yet comes in one piece to who gives no limit. */
export declare function comesInOnePiece(scene: Scene): boolean;
/** Page sizes that show different faults: tiny ones, about half, exactly all, and one more than all. */
export declare function pageSizes(length: number, paging: PagingStyle): readonly number[];
/** Walks the list, or a stretch of it, in pages of one size. */
export declare function walkInPages(scene: Scene, { paging }: PagingSubject, size: number, query?: Query): Asking<Walk>;
/** A size that cuts the list into at least three pages where it has three entries, and bounds the requests. */
export declare function smallPage(length: number, { fits }: PagingStyle): number;
/**
 * Whether a status is an orderly refusal of a number that the parameter's schema rules out by `minimum` or `maximum`: an error of
 * the client's that the file documents.
 */
export declare function isRefusalByRange({ list }: Pick<Scene, 'list'>, name: string, value: string, status: number): boolean;
/** How often the first page is asked for; differences at every second or third request are then hardly missed. */
export declare const timesAsked = 6;
/** Asks for the first page again and again. */
export declare function askFirstPageAgain(scene: Scene): Asking<readonly Exchange[]>;
export {};
