import { defineConfig } from 'vitest/config';

/**
 * Two projects: `tests` are the project's own tests; `conformance` judges one recording and is started by
 * the command, which gives it the recording's path.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['suites/*.suite.ts'],
          environment: 'node',
          testTimeout: 300_000,
        },
      },
    ],
  },
});
