import type { Outcome } from '../engine/base/verdict.ts';
import type { Compliance, RequirementResult, TargetCompliance } from '../engine/compliance/model.ts';
import { type Html } from './html.ts';
/** How a verdict shows in the matrix: by colour, and by a sign for those who cannot distinguish the colours. */
export declare const signs: readonly [{
    readonly outcome: "passed";
    readonly sign: "✓";
    readonly word: "kept";
}, {
    readonly outcome: "failed";
    readonly sign: "✗";
    readonly word: "broken";
}, {
    readonly outcome: "warned";
    readonly sign: "!";
    readonly word: "SHOULD broken";
}, {
    readonly outcome: "known";
    readonly sign: "k";
    readonly word: "known deviation";
}, {
    readonly outcome: "inconclusive";
    readonly sign: "?";
    readonly word: "undecided";
}, {
    readonly outcome: "not-applicable";
    readonly sign: "–";
    readonly word: "not tested";
}, {
    readonly outcome: "error";
    readonly sign: "e";
    readonly word: "suite error";
}];
export declare const words: Readonly<Record<Outcome, string>>;
/** A reading as the page shows it. */
export interface ShownReading {
    readonly defect: string;
    readonly standard: string;
    readonly strict: string;
    readonly reason: string;
}
/** What the page shows beyond the verdicts. */
export interface MatrixSources {
    /** A reading of the target's API by its id; undefined where there is none. */
    readingOf(target: TargetCompliance, id: string): ShownReading | undefined;
    /** Address of the page with a check's evidence, from this page; undefined where there is none. */
    evidenceOf(target: TargetCompliance, check: string): string | undefined;
}
/**
 * An id as the name of a place in the page, and as the fragment of a link there.
 *
 * @param number that of the target where an earlier one has the same ids; otherwise 0.
 */
export declare function anchor(id: string, number: number): string;
export declare function badge(outcome: Outcome): Html;
/** The place in the page of what a target has from a document: a requirement, or the document itself. */
export declare function placeOf(id: string, document: string, target: TargetCompliance, targets: readonly TargetCompliance[]): string;
/** One requirement with all that is known of it. */
export declare function renderRequirement(requirement: RequirementResult, target: TargetCompliance, { level, targets }: Compliance, sources: MatrixSources): Html;
