import { type Aspect } from './aspect.ts';
/** The two ways to read the documents: `strict` takes the strict reading of each ambiguity. */
export type Level = 'standard' | 'strict';
export declare const categories: readonly ["schema", "filter", "sorting", "pagination", "status", "negotiation", "equivalence", "link", "header", "consistency"];
export type Category = (typeof categories)[number];
/** From best to worst: a requirement's outcome is the worst of its checks'. */
export declare const outcomes: readonly ["passed", "not-applicable", "inconclusive", "known", "warned", "failed", "error"];
export type Outcome = (typeof outcomes)[number];
/** Whether an outcome says something against the target. */
export declare function isFinding(outcome: Outcome): boolean;
/** A verdict about one aspect of the target, with what it rests on. */
export interface Claim {
    readonly aspect: Aspect;
    readonly outcome: Outcome;
    /** One or two plain sentences: what happened, why it matters or what is missing. */
    readonly message: string;
    readonly expected?: string;
    readonly actual?: string;
    /** Keys of the recorded exchanges that show it, the most relevant first. */
    readonly evidence: readonly string[];
    /**
     * Of a finding, the keys of all exchanges in which it is seen: those that are not as they should be, and of a wrong link those
     * that it led to. Not given where the evidence is all of them.
     */
    readonly seenIn?: readonly string[];
    /** Ids of the readings (specs/readings.yaml) that decided it. */
    readonly readings: readonly string[];
    /** Of a finding, what causes it; not given before all findings are known. */
    readonly cause?: CauseOfClaim;
}
/** The cause that a finding belongs to. */
export interface CauseOfClaim {
    /** The id of the check that shows the cause most plainly. */
    readonly id: string;
    /** True where another finding explains this one, so that it says nothing more about the target. */
    readonly follows: boolean;
}
export interface Grounds {
    readonly aspect?: Aspect;
    readonly expected?: string;
    readonly actual?: string;
    readonly evidence?: readonly string[];
    readonly seenIn?: readonly string[];
    readonly readings?: readonly string[];
}
export declare const passed: (message: string, grounds?: Grounds) => Claim;
export declare const failed: (message: string, grounds: Grounds) => Claim;
export declare const warned: (message: string, grounds: Grounds) => Claim;
/** The data or the target's stability did not allow a decision; the message says what is missing. */
export declare const inconclusive: (message: string, grounds?: Grounds) => Claim;
/** The feature is absent where the documents allow that, or switched off; the message says why. */
export declare const notApplicable: (message: string, grounds?: Grounds) => Claim;
/** The suite itself broke; never a claim about the target. */
export declare const broken: (message: string) => Claim;
/** A broken SHOULD: a warning at level standard, a failure at level strict. */
export declare function shouldFail(level: Level, message: string, grounds: Grounds): Claim;
/**
 * The outcome of a requirement from those of its checks: the worst, except that a check which did not apply or could
 * not decide does not hide that another one passed or failed; one that could not decide outweighs a pass,
 * so that nothing undecided is ever counted as passed.
 */
export declare function worstOutcome(all: readonly Outcome[]): Outcome;
/**
 * The first of the worst claims, or `whenNone` if there is none. One that did not apply counts only where none did: it does not
 * hide what the others decided.
 */
export declare function worstClaim(all: readonly Claim[], whenNone: Claim): Claim;
/**
 * One claim on each aspect: the worst of those that were made on it.
 *
 * @param aspects what has to be claimed something about, in this order.
 * @param claims what was found, of many answers or values.
 * @param whenNone what stands for an aspect that no claim is about, e.g. an undecided claim that names what is missing.
 */
export declare function worstOfEach(aspects: readonly Aspect[], claims: readonly Claim[], whenNone: Claim): readonly Claim[];
