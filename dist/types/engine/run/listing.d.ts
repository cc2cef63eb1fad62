import type { Api } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { type Recording } from './recording.ts';
/** What all readings of the list of one target show, to be compared with those of another target of the same run. */
export interface Listing {
    readonly api: Api;
    /** Items that are the same in every reading, by id. */
    readonly settled: ReadonlyMap<string, Item>;
    /** When the first reading began and the last one was over, by the clock of this machine, in milliseconds. */
    readonly from: number;
    readonly until: number;
    /** When the first answer was made, by the target's own clock, in nanoseconds. */
    readonly firstAnswer: bigint;
}
/** All lists of a run, as one of its targets sees them; a listing is undefined where a list was not read twice. */
export interface Listings {
    readonly own: Listing | undefined;
    readonly others: readonly {
        readonly api: Api;
        readonly recording: Pick<Recording, 'endpoint' | 'embedded'>;
        readonly listing: Listing | undefined;
    }[];
}
/** Those of a target that was observed by itself. */
export declare const alone: Listings;
/** What the readings of a list before, between and after all probes have in common; undefined where there were not two. */
export declare function readListing(api: Api, recording: Recording): Listing | undefined;
