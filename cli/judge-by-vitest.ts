import { fileURLToPath } from 'node:url';
import AllureReporter from 'allure-vitest/reporter';
import { createVitest, type Reporter, type TestCase } from 'vitest/node';
import { failure, type Result, success } from '../engine/base/result.ts';
import { verdictListener } from '../reporters/allure-verdict.ts';
import type { RunInput } from '../suites/run-input.ts';
import type { GivenVerdict } from '../suites/verdict.ts';
import { giveBackMemory } from './memory.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs the suites by Vitest over a recording: one test for each check.
 *
 * @param allureResults folder for Allure's results.
 * @returns the verdicts in the order of the suites, or problem `suite-broken` where the tests themselves could not run.
 */
export async function judgeByVitest(
  input: RunInput,
  allureResults: string,
): Promise<Result<readonly GivenVerdict[]>> {
  // Another thread reads the recording, while this one waits.
  giveBackMemory();
  const verdicts: GivenVerdict[] = [];
  const collector: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { judged } = test.meta();
      if (judged !== undefined) verdicts.push(judged);
    },
  };
  const allure = new AllureReporter({
    resultsDir: allureResults,
    reportMatchers: false,
    listeners: [verdictListener],
  });
  const before = process.exitCode;
  const vitest = await createVitest('test', {
    root,
    config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
    project: ['conformance'],
    watch: false,
    reporters: [collector, allure],
  });
  try {
    vitest.provide('conformance', input);
    const result = await vitest.start();
    const errors = [...result.unhandledErrors, ...result.testModules.flatMap((module) => module.errors())];
    const [first] = errors;
    if (first !== undefined)
      return failure('suite-broken', `The suite itself broke while judging: ${messageOf(first)}`);
    return success(verdicts);
  } finally {
    await vitest.close();
    // Vitest takes a failed test for a failed process; here the exit status follows from the verdicts.
    process.exitCode = before;
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
