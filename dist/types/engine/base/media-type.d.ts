import { type Exchange } from './exchange.ts';
/** A media type as a Content-Type names it. */
interface MediaType {
    /** Type and subtype, in lower case. */
    readonly name: string;
    /** Its parameters, by names in lower case. */
    readonly parameters: Readonly<Record<string, string>>;
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
export declare function familyOf(text: string | undefined): Family | undefined;
/** Whether a text is a range of media types: all of them, or all of one type. */
export declare function isRange(text: string): boolean;
/**
 * How closely a documented media type or range names the type of an answer, so that of several the most specific one counts, as
 * OpenAPI has it. An answer need not repeat parameters; one that has another value for one is of another type, unless it is the
 * character set, which does not change what a body says.
 *
 * @param answered a Content-Type with its parameters.
 * @returns undefined where it does not name the type; the larger, the closer.
 */
export declare function closeness(documented: string, answered: string | undefined): number | undefined;
export {};
