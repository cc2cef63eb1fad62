import type { Outcome } from '../engine/base/verdict.ts';
/** What a test shows of a verdict. */
export interface Shown {
    readonly outcome: Outcome;
    readonly message: string;
    readonly expected?: string | undefined;
    readonly actual?: string | undefined;
}
/**
 * Ends a test as its verdict says: a finding fails it; an undecided check, or one that does not apply, is skipped with its reason and
 * never passes.
 *
 * @throws ConformanceFinding
 */
export declare function showOutcome(shown: Shown, skip: (reason: string) => void): void;
/** A finding as the test runner shows it: its own sentence, without a stack of the suite's code. */
export declare class ConformanceFinding extends Error {
    readonly name = "finding";
    constructor({ message, expected, actual }: Shown);
}
