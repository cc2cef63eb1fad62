import type { CheckResult, TargetCompliance } from '../engine/compliance/model.ts';
/** Findings that have one cause. */
export interface Cause {
    /** The check that shows it most plainly. */
    readonly lead: CheckResult;
    /** Further checks that show it. */
    readonly alike: readonly CheckResult[];
    /** Checks whose findings follow from it. */
    readonly consequences: readonly CheckResult[];
}
/** What an operator has to look at, the gravest cause first; where the suite itself broke, each check by itself. */
export declare function causes(target: TargetCompliance): readonly Cause[];
/** Every finding, those of the gravest cause first, each cause with what shows it before what follows from it. */
export declare function findings(target: TargetCompliance): readonly CheckResult[];
/** How the other findings of a cause are announced, e.g. `9 further findings follow from this`; nothing for none. */
export declare function announce(others: readonly CheckResult[], kind: 'alike' | 'consequences'): string | undefined;
