/**
 * The name of a member that stands twice in one object of a JSON text, or undefined. Reads the text as it stands, since
 * a parser keeps only the last of them; a text that is no JSON gives any answer, but gives one.
 */
export declare function duplicateMember(text: string): string | undefined;
