/** A page of the plain list at a moment. */
export interface Sighting {
    readonly key: string;
    /** The request in a few words. */
    readonly page: string;
    readonly startedAt: number;
    readonly endedAt: number;
    readonly ids: readonly string[];
    /** The page is the first one of the list. */
    readonly startsList: boolean;
    /** The page is the last one of the list. */
    readonly endsList: boolean;
    /** What shows whether the item at a place of the page has changed. */
    textOf(index: number): string;
}
/** An item that a page lacks although it was there before and after. */
interface Gap {
    readonly id: string;
    readonly between: readonly [string, string];
    readonly key: string;
    readonly page: string;
    readonly earlier: string;
    readonly later: string;
}
/**
 * The items that pages pass over: each stands between two neighbours of the page in the order of the list, an
 * earlier answer had it, and a later request has it again, unchanged. Nothing that others do to a list explains that.
 *
 * @param sightings pages in the order of time.
 * @param order the ids of the list, each once.
 * @param isStable ids that did not change and so kept their place; only such neighbours show where a third belongs.
 */
export declare function findGaps(sightings: readonly Sighting[], order: readonly string[], isStable: (id: string) => boolean): readonly Gap[];
export {};
