import type { Api, ItemLink } from '../../engine/api/model.ts';
import { type Asking } from '../../engine/base/asking.ts';
import type { Credential, Exchange, PlannedRequest } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
/** The entries that are read by themselves: all of a short list; of a long one both ends and some drawn by the seed. */
export declare const sampleOf: (key: Baseline, seed: number) => readonly Item[];
/** An entry and the answer to reading it by itself. */
export interface ReadItem {
    readonly id: string;
    readonly exchange: Exchange;
}
/** Whether the API lets one read an entry by itself, by an operation or by a link. */
export declare function canReadItems(api: Api): boolean;
export declare function ownLink(api: Api): ItemLink | undefined;
/** Reads the sample: by the operation for one entry where the documents have one, else by the entries' own links. */
export declare function readSample(scene: Scene): Asking<readonly ReadItem[]>;
/** Follows a link of each entry of the sample that has it. */
export declare function followSample(scene: Scene, link: ItemLink): Asking<readonly ReadItem[]>;
/**
 * A request for one entry by an id that need not be an entry's: by the operation for one entry where the documents have
 * one, else by the own link of another entry with the id in the place of its own.
 *
 * @returns undefined where there is no way to ask.
 */
export declare function itemRequest(scene: Scene, id: string, options?: {
    readonly method?: string;
    readonly credential?: Credential;
    readonly headers?: PlannedRequest['headers'];
}): PlannedRequest | undefined;
