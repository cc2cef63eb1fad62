/** Times as the APIs write and read them. Inside the reference a time is a count of microseconds. */
/** `2014-01-02T03:04:05Z`: whole seconds, as documents 000, 001 and 003 show (001 L20, 003 L167). */
export declare function secondsWithZ(micros: number): string;
/** `2016-05-22T06:04:20.425843`: no zone, microseconds, as document 004 shows (L115, L118). */
export declare function microsWithoutZone(micros: number): string;
/** `Thu, 09 Jul 2015 16:16:03 GMT`, the one form that a Date header may have. */
export declare function httpDate(millis: number): string;
export declare function nowInMicros(): number;
/**
 * Reads an xsd:dateTime (000 L88, 001 L9); without a zone it is read as UTC.
 *
 * @returns microseconds since 1970, or undefined when the text is no date and time.
 */
export declare function readDateTime(text: string): number | undefined;
