/**
 * Everything a target says is hostile text. Nothing here changes what it says: what could act on a terminal, a
 * browser, a forge or an XML parser is shown in place of acting.
 */
/** The text on one line, with every character that would act made visible as `\n` or `\u{1b}`. */
export declare function oneLine(text: string, limit?: number): string;
/** As `oneLine`, but line ends and tabs stay what they are. */
export declare function manyLines(text: string, limit?: number): string;
/** At most `limit` characters of the text, and then a remark how many were left out. */
export declare function bounded(text: string, limit: number): string;
/** The text for a paragraph or a table's cell of Markdown, on one line, with nothing left that Markdown reads. */
export declare function markdownText(text: string, limit?: number): string;
/**
 * As `markdownText`, for a comment on a forge, where `@name` and `#1` in plain text call people and other pages.
 * An element around the sign is what keeps a forge from reading it.
 */
export declare function commentText(text: string, limit?: number): string;
/** The text as a code span of Markdown, on one line; not for tables, where a bar would end the cell. */
export declare function codeSpan(text: string, limit?: number): string;
/** The text as a code block of Markdown, standing on lines of its own. */
export declare function codeBlock(text: string, language?: string, limit?: number): string;
/** The text as content of an XML 1.0 element; characters that XML cannot hold are shown as `\u{…}`. */
export declare function xmlText(text: string, limit?: number): string;
/** The text as the value of an XML 1.0 attribute; line ends and tabs are kept, which plain ones would not be. */
export declare function xmlAttribute(text: string, limit?: number): string;
/** The JSON text with what could act on a terminal written as JSON's own escapes; it says the same. */
export declare function quietJson(json: string): string;
