import type { Api } from '../engine/api/model.ts';
import { type Deviation } from '../engine/compliance/deviations.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import type { TargetRun } from '../suites/target-run.ts';
import type { GivenVerdict } from '../suites/verdict.ts';
import type { Environment } from './environment.ts';
/** How a run was judged. */
export interface Judging {
    readonly level: Compliance['level'];
    /** The known deviations that the user lists; undefined where there is no such list. */
    readonly deviations: readonly Deviation[] | undefined;
    readonly requireDecided: boolean;
    /** Percent of the MUSTs that apply which has to be decided; the suite's own if not given. */
    readonly minDecided?: number;
}
/** compliance.json of a run, from the verdicts that its checks gave. */
export declare function complianceOf(targets: readonly TargetRun[], verdicts: readonly GivenVerdict[], { level, deviations, requireDecided, minDecided }: Judging): Compliance;
export interface WrittenReport {
    readonly name: string;
    readonly path: string;
}
/** Writes the reports that were asked for; the Allure results are there already, written while judging. */
export declare function writeReports(compliance: Compliance, folder: string, reports: ReadonlySet<string>, environment: Environment): Promise<readonly WrittenReport[]>;
/**
 * Makes the Allure page and the page of requirements beside it; a problem with it is reported and changes no verdict.
 *
 * @param apis the APIs of the targets, in the order of the targets.
 */
export declare function writeAllurePage(folder: string, compliance: Compliance, apis: readonly Api[]): Promise<readonly WrittenReport[] | string>;
