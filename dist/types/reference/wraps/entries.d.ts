/** Wraps of what an image, and the list of images, look like. */
import type { Exchange, Image, Json, JsonObject, Page } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
export declare function isObject(value: Json): value is JsonObject;
/** The entry without a member. */
export declare function omit(entry: JsonObject, ...members: readonly string[]): JsonObject;
/** Whether this is the one image that a fault of a single image falls on. */
export declare function isVictim(image: {
    readonly id: string;
}, exchange: Exchange): boolean;
/** Whether a page is not the first of its list. */
export declare function isLaterPage(page: Page | undefined): boolean;
/** Changes each image's entry; `page` is undefined in the view of a single image. */
export declare function onEntry(change: (entry: JsonObject, image: Image, exchange: Exchange, page: Page | undefined) => JsonObject): Wraps;
/** Shows each image as if it were another. */
export declare function onImage(change: (image: Image, exchange: Exchange) => Partial<Image>): Wraps;
/** Changes members where the entry has them; a value that is no function takes the place of what is there. */
export declare function set(names: string | readonly string[], change: Json | ((value: Json) => Json)): Wraps;
/** Gives entries a member, whether or not they have it. */
export declare function put(name: string, value: Json | ((image: Image, exchange: Exchange) => Json)): Wraps;
/** Leaves members out. */
export declare function dropping(...names: readonly string[]): Wraps;
/** Changes a member that is an object, where it is one. */
export declare function onObject(name: string, change: (given: JsonObject) => Json): Wraps;
/** The links of an entry. */
export declare function linksOf(entry: JsonObject): readonly JsonObject[];
/** Changes the links of each image; null takes one away. */
export declare function onImageLinks(change: (link: JsonObject, image: Image, exchange: Exchange) => Json | readonly JsonObject[]): Wraps;
/** Changes the links of one relation. */
export declare function onRelation(rel: string, change: (link: JsonObject, image: Image, exchange: Exchange) => Json): Wraps;
/** Changes the address that stands in a member of this name, or in the link of this relation. */
export declare function onAddressOf(rel: string, change: (address: string, image: Image, exchange: Exchange) => string): Wraps;
/** Changes the document of a list in JSON; in XML there is no such place. */
export declare function onList(change: (document: JsonObject, exchange: Exchange, page: Page) => Json): Wraps;
/** Changes the document of a single image. */
export declare function onSingle(change: (document: JsonObject, exchange: Exchange) => Json): Wraps;
type AddressChange = (address: string, image: Image, exchange: Exchange) => string;
/** The address of the image that stands behind this one. */
export declare const ofNeighbour: AddressChange;
/** The address of some other image. */
export declare const ofAnother: AddressChange;
/** The address of the first image of all. */
export declare const ofFirst: AddressChange;
/** Single images that are not there. */
export declare const notThere: Wraps;
export {};
