import type { Category, Outcome } from '../engine/base/verdict.ts';
import type { AllureTest } from '../reporters/allure-test.ts';

/** The test of one check on one target: what the check found, as plain data, so that another thread can show it. */
export interface CheckTest {
  readonly category: Category;
  /** The name of the target among those of the run. */
  readonly target: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly allure: AllureTest;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the tests of each category lie, as `<category>.json`; a global set-up provides it. */
    checkTests: string;
    /** The folder for Allure's results; absent where none are wanted. */
    allureResults?: string;
  }
}

/** The file that holds the tests of a category: JSON, an array of `CheckTest`. */
export function fileOfCategory(category: Category): string {
  return `${category}.json`;
}
