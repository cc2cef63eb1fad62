import { type Exchange } from './exchange.ts';
/** A media type as a Content-Type names it. */
interface MediaType {
    /** Type and subtype, in lower case. */
    readonly name: string;
    /** The character set, in lower case, where one is named. */
    readonly charset: string | undefined;
}
/**
 * Reads a text that has the form of a media type (RFC 9110, section 8.3.1).
 *
 * @returns undefined for any other text.
 */
export declare function readMediaType(text: string): MediaType | undefined;
/** The media type of an answer, in lower case and without parameters, however they are written; undefined without Content-Type. */
export declare function mediaType(exchange: Exchange): string | undefined;
/** The character set that the Content-Type of an answer names. */
export declare function charsetOf(exchange: Exchange): string | undefined;
/** The formats that the suite can read. */
type Family = 'json' | 'xml';
/** Whether a media type, with or without parameters, is one of JSON, or of XML (RFC 6839, RFC 7303); undefined for any other. */
export declare function familyOf(name: string | undefined): Family | undefined;
/** Whether two media types are one: XML has a name besides its usual one (RFC 7303, section 9.2). */
export declare function sameType(left: string | undefined, right: string): boolean;
export {};
