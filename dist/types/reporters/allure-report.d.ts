import { type Result } from '../engine/base/result.ts';
import type { Compliance } from '../engine/compliance/model.ts';
export interface AllureReportOptions {
    /** Title of the report. */
    readonly name: string;
    /** A file that carries the results from run to run; without it the report knows this run only. */
    readonly history?: string;
    /** Further files that the report holds, such as compliance.json. */
    readonly attachments?: readonly string[];
    /** Address of the page of requirements, seen from the report; a link leads there. */
    readonly requirementsPage?: string;
    /** Milliseconds it may take; two minutes if not given. */
    readonly timeout?: number;
}
/** What stands at the top of the report: the figures of each target, then the run. Eight show without a click. */
export declare function environmentFacts(compliance: Compliance): Readonly<Record<string, string>>;
/** Writes the facts into the folder of results, from where Allure takes them as the environment of the run. */
export declare function writeAllureEnvironment(folder: string, lines: Readonly<Record<string, string>>): Promise<void>;
/** Writes the groups of findings into the folder of results, for other tools of Allure that read them there. */
export declare function writeAllureCategories(folder: string): Promise<void>;
/**
 * Makes one page of the results, `index.html` in `reportFolder`, that needs nothing beside it and asks nothing of the
 * network. Allure runs in a process of its own: it prints what goes wrong, and may end the process it runs in.
 *
 * @returns the place in the page, as `#…`, of each result by its full name.
 */
export declare function generateAllureReport(resultsFolder: string, reportFolder: string, options: AllureReportOptions): Promise<Result<ReadonlyMap<string, string>>>;
