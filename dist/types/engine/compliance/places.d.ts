/** Where a document states something, in words: its lines, or where it is an RFC, its sections. */
export declare function placeIn({ document, lines }: {
    readonly document: string;
    readonly lines: string;
}): string;
/** Whether a document is one of those that are cited by section. */
export declare function isRfc(document: string): boolean;
