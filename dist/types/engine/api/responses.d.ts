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
/** The JSON body that the file documents for a status of an operation, whatever its media type is called. */
export declare function jsonContentFor(operation: Pick<Operation, 'responses' | 'ranges'>, status: number): DocumentedContent | undefined;
/** The media type by which to ask for an operation's JSON. */
export declare function jsonTypeOf(operation: Pick<Operation, 'responses' | 'ranges'>): string;
