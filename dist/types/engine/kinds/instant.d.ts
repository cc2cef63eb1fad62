import type { Kind } from './kind.ts';
/** `instant`: an ISO 8601 time. */
export declare const instant: Kind;
/**
 * An ISO 8601 time in nanoseconds since 1970, with or without signs between its parts; one without a zone is read as UTC,
 * and a leap second as the one that follows it. Undefined for any other text.
 */
export declare function parseInstant(text: string): bigint | undefined;
/** An instant in UTC and whole seconds. */
export declare function instantText(nanoseconds: bigint): string;
