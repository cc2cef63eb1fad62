import { type Category, type Outcome } from '../engine/base/verdict.ts';
import type { CheckResult, RequirementResult, Summary, TargetCompliance } from '../engine/compliance/model.ts';
/** The verdicts in the order in which tables show them. */
export declare const columns: readonly [{
    readonly outcome: "passed";
    readonly member: "passed";
    readonly word: "passed";
}, {
    readonly outcome: "warned";
    readonly member: "warned";
    readonly word: "warned";
}, {
    readonly outcome: "known";
    readonly member: "known";
    readonly word: "known";
}, {
    readonly outcome: "inconclusive";
    readonly member: "inconclusive";
    readonly word: "undecided";
}, {
    readonly outcome: "not-applicable";
    readonly member: "notApplicable";
    readonly word: "n/a";
}, {
    readonly outcome: "failed";
    readonly member: "failed";
    readonly word: "failed";
}, {
    readonly outcome: "error";
    readonly member: "error";
    readonly word: "error";
}];
/** How many of these have each verdict. */
export declare function tally(all: readonly {
    readonly verdict: Outcome;
}[]): Summary;
export interface CategoryFigures {
    readonly category: Category;
    readonly checks: readonly CheckResult[];
    readonly summary: Summary;
}
/** The checks of a target by category, in the order of the documentation; categories without a check are left out. */
export declare function byCategory(target: TargetCompliance): readonly CategoryFigures[];
export interface LevelFigures {
    readonly level: RequirementResult['level'];
    /** Requirements that are kept, of those about which something was found out. */
    readonly kept: number;
    readonly decided: number;
    /** Requirements that could be tested and were not decided. */
    readonly undecided: number;
}
export declare const levels: readonly ["MUST", "SHOULD", "MAY"];
/** How many of these requirements are kept. */
export declare function kept(all: readonly RequirementResult[]): Omit<LevelFigures, 'level'>;
/** How many of the documents' requirements are kept, by level; levels of which nothing can be decided are left out. */
export declare function byLevel(target: TargetCompliance): readonly LevelFigures[];
/** The requirements that the documents of the target's API state. */
export declare function ofDocuments(target: TargetCompliance): readonly RequirementResult[];
/** The requirements of HTTP itself, which reports show apart from those of the documents. */
export declare function ofHttp(target: TargetCompliance): readonly RequirementResult[];
/** The requirements that a check shows as not kept; all that it names where the results do not say it. */
export declare function brokenBy(target: TargetCompliance, check: CheckResult): readonly RequirementResult[];
/** The requirements that a check names, as this run judged them. */
export declare function requirementsOf(target: Pick<TargetCompliance, 'requirements'>, check: Pick<CheckResult, 'requirements'>): readonly RequirementResult[];
/** The word for what a check found: that of the requirements which it finds broken, or of all that it names where it finds none. */
export declare function levelOf({ verdict }: Pick<CheckResult, 'verdict'>, requirements: readonly RequirementResult[]): RequirementResult['level'];
export interface Reason {
    readonly reason: string;
    readonly checks: readonly CheckResult[];
}
/** The checks with this verdict, those with the same reason together, the commonest reason first. */
export declare function byReason(target: TargetCompliance, outcome: Outcome): readonly Reason[];
/** Bytes for people. */
export declare function bytes(number: number): string;
/** What a target was, and how much was asked of it, as short phrases. */
export declare function facts(target: TargetCompliance): readonly string[];
