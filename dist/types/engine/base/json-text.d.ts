/** The place behind the closing quotation mark of the string of a JSON text that begins at a place; the end of the text without one. */
export declare function endOfString(text: string, start: number): number;
