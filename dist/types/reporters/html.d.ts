/** A piece of HTML in which everything that came from elsewhere is already escaped. */
export declare class Html {
    #private;
    constructor(text: string);
    toString(): string;
}
/** What may stand in a template: text, which is escaped; HTML, which is not again; lists of these; or nothing. */
type Part = string | number | Html | undefined | readonly Part[];
/**
 * HTML as a template. Every text that is put into it is escaped, for content as well as for quoted attributes, so that only what
 * stands in the program's own files can be markup.
 */
export declare function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html;
/** Lists of pieces with a text between them. */
export declare function joined(pieces: readonly Html[], separator: string): Html;
export {};
