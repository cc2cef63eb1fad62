/** The names and positions that a JSON pointer (RFC 6901) leads through. */
export declare function splitPointer(pointer: string): readonly string[];
/** The JSON pointer that leads through these names and positions. */
export declare function joinPointer(tokens: readonly string[]): string;
