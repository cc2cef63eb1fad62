/** Situations that a fault or a variant may be narrowed to, by `only`. */
import type { Image, Refusal } from './exchange.ts';
import type { Condition } from './only.ts';
export type { Condition } from './only.ts';
export declare const allOf: (...conditions: readonly Condition[]) => Condition;
export declare const anyOf: (...conditions: readonly Condition[]) => Condition;
export declare const not: (condition: Condition) => Condition;
/** The request has a parameter, whether or not it is a filter. */
export declare const withParameter: (name: string, test?: string | ((value: string) => boolean)) => Condition;
/** The request filters by name or by status, which every API can. */
export declare const askedByNameOrStatus: Condition;
/** A request header passes a test; a header that is missing is an empty text. */
export declare const withRequestHeader: (name: string, pattern: RegExp) => Condition;
export declare const withoutAccept: Condition;
export declare const inXml: Condition;
export declare const inJson: Condition;
export declare const onItem: Condition;
export declare const onListing: Condition;
/** Every so many requests. */
export declare const everyNth: (count: number) => Condition;
export declare const withFilters: (atLeast?: number) => Condition;
export declare const withFilter: (name: string) => Condition;
export declare const whenSorted: Condition;
export declare const whenSortedBy: (key: string) => Condition;
export declare const whenDescending: Condition;
export declare const afterMarker: Condition;
export declare const withoutLimit: Condition;
export declare const withLimit: (test?: (limit: number) => boolean) => Condition;
export declare const atLimitOf: (limit: number) => Condition;
/** Pages after the first. */
export declare const onLaterPages: Condition;
/** The page of this number, counted from one, where all pages have the size of the limit. */
export declare const onPage: (number: number) => Condition;
/** Less than all there is, so that two readings of the whole list agree. */
export declare const onPartOfTheList: Condition;
/** The one image that a fault of a single image falls on. */
export declare const forVictim: Condition;
export declare const forItemsLike: (test: (image: Image) => boolean) => Condition;
export declare const forUnuploaded: Condition;
export declare const forUnsized: Condition;
export declare const forSnapshots: Condition;
export declare const forPrivate: Condition;
export declare const forShared: Condition;
export declare const forActive: Condition;
/** The last image of the whole list. */
export declare const forLastOfList: Condition;
/** The last image of a page that other pages follow or precede. */
export declare const forLastOfPage: Condition;
/** Images beyond so many in the list. */
export declare const beyond: (count: number) => Condition;
export declare const whenRefusedFor: (...reasons: readonly Refusal["reason"][]) => Condition;
export declare const whenRefusedWith: (status: number) => Condition;
/** Refusals of a parameter, and of a value that passes a test. */
export declare const whenRefusedAt: (parameter: string, test?: (value: string) => boolean) => Condition;
export declare const whenSuccessful: Condition;
/** An empty list of either format. */
export declare const whenEmpty: Condition;
export declare const whenEmptyInJson: Condition;
