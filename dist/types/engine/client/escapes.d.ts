/** A pattern for a character, plain or escaped once or several times as in a URL, in JSON or in HTML. */
export declare function patternOf(character: string): string;
/** Where a character may end that stands at a place of a text, plain or escaped, whatever its case; none where it does not. */
export declare function endsOf(character: string, text: string, at: number): readonly number[];
