/** An error as a value: a stable code for programs, one plain sentence for people. */
export interface Problem {
    readonly code: string;
    readonly message: string;
    /** What else is wrong, where several things are. */
    readonly others?: readonly Problem[];
}
/** Either a value or the problem that stood in its way; nothing in the engine throws for an expected error. */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problem: Problem;
};
export declare function success<T>(value: T): Result<T>;
export declare function failure<T = never>(code: string, message: string): Result<T>;
/** All values together, or all problems, of which the first is the one and the rest are its others. */
export declare function all<T extends readonly unknown[]>(...results: {
    readonly [K in keyof T]: Result<T[K]>;
}): Result<T>;
/** The same for any number of values of one kind. */
export declare function each<T>(results: readonly Result<T>[]): Result<readonly T[]>;
/** Success where there is no message, or else a problem for each. */
export declare function unlessAny(code: string, [first, ...others]: readonly string[]): Result<undefined>;
/** A problem for each message. */
export declare function failures(code: string, [first, ...others]: readonly [string, ...string[]]): Result<never>;
/** A problem and its others, each by itself. */
export declare function problemsIn({ others, ...problem }: Problem): readonly Problem[];
/** The result with all its problems in one message, one a line: as many as people will read. */
export declare function listed<T>(result: Result<T>): Result<T>;
/** The text of whatever was thrown, for a message. */
export declare function describeThrown(thrown: unknown): string;
