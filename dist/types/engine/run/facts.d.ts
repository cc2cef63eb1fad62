import type { Collection } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import type { Baseline, Scene } from '../list/scene.ts';
import type { Listings } from './listing.ts';
/** What a check may know while it judges. */
export interface Facts extends Scene {
    /** The list as it was after the probes. */
    readonly after: Baseline;
    /** The items that are the same in both baselines, in the order of the first. Only these are judged. */
    readonly stable: readonly Item[];
    readonly isStable: (id: string) => boolean;
    /** Every exchange of the run, for checks that watch instead of asking. */
    readonly exchanges: readonly Exchange[];
    /** The URL of the endpoint, without a slash at its end. */
    readonly endpoint: string;
    /** The lists of all targets of the run, as only judging knows them. */
    readonly listings: Listings;
}
/** The facts for judging: the scene, the list afterwards, and which items stayed the same between the two. */
export declare function factsOf(scene: Scene, after: Baseline, exchanges: readonly Exchange[], endpoint: string, listings: Listings): Facts;
/** How many items came, went or changed between two readings of the list. */
export declare function countChanged(before: Baseline, after: Baseline, collection: Collection): number;
