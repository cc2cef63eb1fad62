import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { packageRoot } from '../engine/base/package-root.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { conformanceAllure } from '../reporters/vitest-allure.ts';

/**
 * The folder of the test files: those of the sources where there are any, else those that were built beside this module. The
 * user's own Vitest configuration is none of this run's business, so none is read, and nothing is written beside it.
 */
const sources = join(packageRoot, 'suites');
const built = fileURLToPath(new URL('../suites/', import.meta.url));

/**
 * Shows each check as a test to Allure's reporter, by Vitest.
 *
 * @param checkTests the folder in which the tests of each category lie.
 * @param allureResults the folder for Allure's results.
 * @returns problem `suite-broken` where the tests themselves could not run.
 */
export async function showInVitest(checkTests: string, allureResults: string): Promise<Result<undefined>> {
  const before = process.exitCode;
  const isCheckout = existsSync(join(sources, 'test-category.ts'));
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: packageRoot,
      dir: isCheckout ? sources : built,
      include: [`**/*.suite.${isCheckout ? 'ts' : 'js'}`],
      exclude: [],
      watch: false,
      cache: false,
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      reporters: [conformanceAllure(allureResults)],
      provide: { checkTests },
    },
    { clearScreen: false },
  );
  try {
    const errors = [
      ...vitest.state.getUnhandledErrors(),
      ...vitest.state.getTestModules().flatMap((module) => module.errors()),
    ];
    const [first] = errors;
    if (first === undefined) return success(undefined);
    return failure('suite-broken', `The suite itself broke while showing the checks: ${messageOf(first)}`);
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
