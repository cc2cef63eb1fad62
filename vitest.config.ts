import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { conformanceAllureOf } from './reporters/vitest-allure.ts';
import longTests from './test/support/long-tests.json' with { type: 'json' };

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Two projects: `tests` are the project's own tests. `conformance` observes the target that the environment names, or the embedded
 * one, and shows each check as a test: `npx vitest run --project conformance`.
 */
export default defineConfig({
  test: {
    // Each worker loads the suite anew, which costs more than waiting for servers leaves idle.
    maxWorkers: Math.min(4, availableParallelism()),
    reporters: ['default', conformanceAllureOf('conformance')],
    projects: [
      {
        test: {
          name: 'tests',
          root,
          // Files that take half a minute each are run where TRY is set, as it is before a change lands.
          exclude: [...configDefaults.exclude, ...(process.env.TRY === undefined ? longTests : [])],
          include: ['{test,engine,suites,reporters,cli,reference,bench}/**/*.test.ts'],
          // Loading the suite anew for each file would take longer than most of the files.
          pool: 'threads',
          isolate: false,
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'conformance',
          root,
          include: ['suites/*.suite.ts'],
          globalSetup: ['cli/native.ts'],
          setupFiles: ['allure-vitest/setup'],
          environment: 'node',
          // All has been observed and judged before the first test, so one worker shows it quickest.
          pool: 'threads',
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
