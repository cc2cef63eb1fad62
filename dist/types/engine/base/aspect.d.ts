/**
 * What a claim is about: one operation, one member or parameter or header of it, and one thing that is asked of that. A part that
 * is left out is not narrowed down.
 */
export interface Aspect {
    /** Id of the operation. */
    readonly operation?: string;
    /** A member of a body, by its path without positions in arrays, e.g. `images.name`. */
    readonly member?: string;
    readonly parameter?: string;
    /** A value of the parameter, where claims on each of several are told apart. */
    readonly value?: string;
    readonly header?: string;
    /** The JSON Schema keyword, or the XML Schema rule, that asks for it. */
    readonly keyword?: string;
    readonly status?: number;
    /** What must hold between several answers or entries, in a word of the check's own, e.g. `completeness`. */
    readonly relation?: string;
}
/** An aspect as a catalogue and a report write it, e.g. `member=images.name,keyword=type`; empty for one that narrows nothing. */
export declare function aspectText(aspect: Aspect): string;
/**
 * The aspect that a text names.
 *
 * @returns undefined where the text is none that `aspectText` writes.
 */
export declare function readAspect(text: string): Aspect | undefined;
/** Whether an aspect lies within another: it agrees with all that the other names, and may say more. */
export declare function isWithin(aspect: Aspect, wide: Aspect): boolean;
