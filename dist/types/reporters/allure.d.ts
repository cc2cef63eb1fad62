import type { CheckDescription } from '../engine/base/check-description.ts';
import type { Exchange } from '../engine/base/exchange.ts';
import type { CheckResult, RequirementResult } from '../engine/compliance/model.ts';
import type { AllureTest } from './allure-test.ts';
export interface AllureInput {
    readonly result: CheckResult;
    readonly check: CheckDescription;
    /** The requirements that the check names, as this run judged them. */
    readonly requirements: readonly RequirementResult[];
    readonly target: {
        /** A name that no other target of the run has. */
        readonly name: string;
        readonly url: string;
        readonly embedded: boolean;
        /** The number that `anchor` takes for the requirements of a document. */
        numberOf(document: string): number;
    };
    /** The exchanges that show it, the most relevant first. */
    readonly evidence: readonly Exchange[];
    readonly readings: readonly {
        readonly id: string;
        readonly text: string;
    }[];
    /** Where the page of all requirements lies; without it there are no links. */
    readonly requirementsPage?: string;
}
/**
 * What Allure is to hear of one check. Plain data: a test tells it to Allure while it runs, and the listener of
 * `allure-verdict.ts` then turns the verdict into Allure's status.
 */
export declare function allureTest(input: AllureInput): AllureTest;
/** By what a check of a target is known from run to run, and found in the page. */
export declare function identityOf(target: string, check: string): string;
