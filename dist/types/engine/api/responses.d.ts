import type { DocumentedContent, DocumentedResponse, Operation } from './model.ts';
/**
 * What the file documents for a status of an operation: its exact entry, else the entry of its range, such as `4XX`, else that
 * of `default`.
 *
 * @returns undefined for a status that the file does not document.
 */
export declare function responseFor({ responses, ranges }: Pick<Operation, 'responses' | 'ranges'>, status: number): DocumentedResponse | undefined;
/** The responses by exact status, by range and by default in words, for messages. */
export declare function documentedStatuses({ responses, ranges, }: Pick<Operation, 'responses' | 'ranges'>): readonly string[];
/**
 * What of several contents the media type of an answer chooses: the one whose key names it most closely.
 *
 * @param type a media type with its parameters.
 */
export declare function contentFor(contents: readonly DocumentedContent[], type: string | undefined): DocumentedContent | undefined;
/** The bodies for a status that are JSON, or can be because their key is a range. */
export declare function jsonContentsFor(operation: Pick<Operation, 'responses' | 'ranges'>, status: number): readonly DocumentedContent[];
/** Whether a documented media type is one of JSON, or a range with JSON in it. */
export declare function canBeJson(type: string): boolean;
/**
 * The JSON body that an answer is an instance of, whatever its media type is called: that which its own type chooses. Where the
 * type is none of those that are documented, the one that was asked for counts, or else the only one.
 *
 * @param accepted the type that was asked for.
 */
export declare function jsonContentOf(contents: readonly DocumentedContent[], answered: string | undefined, accepted?: string): DocumentedContent | undefined;
/** The JSON body that the file documents first for a status of an operation; one with a type of its own counts before a range. */
export declare function jsonContentFor(operation: Pick<Operation, 'responses' | 'ranges'>, status: number): DocumentedContent | undefined;
/** The media type by which to ask for an operation's JSON. */
export declare function jsonTypeOf(operation: Pick<Operation, 'responses' | 'ranges'>): string;
/**
 * The formats that an operation offers: those of its success, without ranges, which are no format. An entry `default` is of
 * errors as well, so that its types are not known to be offered.
 */
export declare function formatsOffered(operation: Pick<Operation, 'responses' | 'ranges'>): readonly DocumentedContent[];
