import type { Claim } from '../base/verdict.ts';
import type { CheckResult, Compliance, DeviationResult, TargetCompliance } from './model.ts';
/** One entry of the file of known deviations. */
export interface Deviation {
    /** A requirement, or a check with or without its subject. */
    readonly id: string;
    /** An API id or the URL of an endpoint; without it, every target. */
    readonly target?: string;
    readonly reason: string;
    readonly link?: string;
    /** The last day on which it is accepted, as `2027-01-31`. */
    readonly expiry: string;
    readonly expect: 'failed' | 'inconclusive';
}
type CheckOfTarget = Pick<CheckResult, 'id' | 'requirements'>;
type Place = Pick<TargetCompliance, 'api' | 'url'>;
/**
 * The verdict in the light of the listed deviations: what is listed as failing becomes `known`, and what is listed as
 * undecided says so. An entry that has expired changes nothing.
 *
 * @param day the day of the run, taken from the recording, so that judging it again later gives the same.
 */
export declare function withDeviations<T extends Claim>(verdict: T, check: CheckOfTarget, place: Place, deviations: readonly Deviation[], day: string): T;
/** What became of each entry in a run that was judged with it. */
export declare function deviationResults(deviations: readonly Deviation[], targets: readonly TargetCompliance[], day: string): readonly DeviationResult[];
type Judged = Pick<Compliance, 'targets' | 'deviations' | 'requireDecided'>;
/**
 * The entries for which a run is no success: those that have expired, and those that nothing calls for any more.
 * Whether a check can decide hangs on the data of the day, so an entry about that has to hold only where it counts.
 */
export declare function staleDeviations({ deviations, requireDecided }: Judged): readonly DeviationResult[];
/** The undecided checks that are not listed as such; none where the run need not decide all. */
export declare function unexpectedlyUndecided({ targets, deviations, requireDecided, }: Judged): readonly {
    readonly api: string;
    readonly id: string;
}[];
export {};
