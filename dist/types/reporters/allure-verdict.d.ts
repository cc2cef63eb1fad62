import type { LifecycleListener } from 'allure-js-commons/sdk/reporter';
import type { CheckResult } from '../engine/compliance/model.ts';
/**
 * How a verdict shows in Allure, which knows fewer of them than the suite. The message says the verdict in words
 * before its reason, and Allure's categories distinguish the findings by those words.
 */
type Status = 'passed' | 'failed' | 'broken' | 'skipped';
type Level = 'MUST' | 'SHOULD' | 'MAY';
/** Labels by which a test hands its verdict to the reporter; all but the first are gone from the result. */
export declare const verdictLabel = "verdict";
export declare const handedOver: {
    readonly message: "_message";
    readonly expected: "_expected";
    readonly actual: "_actual";
};
/** The message that Allure shows for a result, undefined for one that passed. */
export declare function allureMessage(result: CheckResult, level: Level): string | undefined;
/** Groups of results as Allure 2 and Allure 3 both read them, the gravest first. */
export declare const categories: readonly {
    readonly name: string;
    readonly messageRegex: string;
    readonly matchedStatuses: readonly Status[];
}[];
interface AllureResult {
    labels: {
        name: string;
        value: string;
    }[];
    testCaseId?: string;
    fullName?: string;
    titlePath?: string[];
    status?: unknown;
    statusDetails: {
        message?: string;
        expected?: string;
        actual?: string;
    };
}
/**
 * Makes the verdict, not the way in which a test ended, the status of an Allure result, and its reason the message:
 * Vitest has no words for why a test was skipped. A test that broke before it was described is left as it is.
 */
export declare function showVerdict(result: AllureResult): void;
/** To be given to allure-vitest's reporter as one of its `listeners`. */
export declare const verdictListener: LifecycleListener;
export {};
