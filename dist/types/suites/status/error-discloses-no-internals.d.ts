/** The kinds of internals that a text is searched for, each with the word for a text that has none. */
declare const internalKinds: readonly [{
    readonly what: "a stack trace";
    readonly relation: "no-stack-trace";
}, {
    readonly what: "an error of the database";
    readonly relation: "no-database-error";
}, {
    readonly what: "a path of the file system";
    readonly relation: "no-file-path";
}];
type Kind = (typeof internalKinds)[number]['what'];
/** What a text discloses of the program that wrote it, and the beginning of it. */
interface Internals {
    readonly what: Kind;
    readonly shown: string;
}
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/**
 * What a text discloses of the program that wrote it: of each kind the first. A target may send whatever it likes, so each part is
 * looked for after the one before and nowhere twice: the time grows with the length of the text, and not with its square.
 */
export declare function internalsIn(text: string): readonly Internals[];
