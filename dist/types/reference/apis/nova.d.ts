/** How the compute APIs of documents 000, 001 and 003 show an image: the same members, other paths. */
import type { Exchange } from '../exchange.ts';
import type { Image, JsonObject } from '../model.ts';
export declare const NOVA_STATUSES: readonly string[];
export declare function shownStatus(image: Image): string;
/** Where the images and servers of an API are, below the origin. */
export interface Places {
    /** With version and project, for `self`. */
    readonly versioned: string;
    /** Without version, for `bookmark`. */
    readonly lasting: string;
    /** Where the image service has its images, for `alternate`. */
    readonly alternate: string;
}
/** id, name, status, progress, times, minima, server, metadata and links (001 L19-48, 003 L164-211). */
export declare function novaEntry(image: Image, { origin }: Exchange, places: Places, metadata: Readonly<Record<string, string | null>>): JsonObject;
/** Metadata without null values, for APIs whose metadata are texts (X07). */
export declare function textsOnly(metadata: Image['metadata']): Readonly<Record<string, string>>;
