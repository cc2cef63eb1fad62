import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Two projects: `tests` are the project's own tests; `conformance` judges one recording and is started by the command,
 * which says where the recording is.
 */
export default defineConfig({
  test: {
    // The tests wait for servers and processes more than they compute.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'tests',
          root,
          include: ['{test,engine,suites,reporters,cli,reference,bench}/**/*.test.ts'],
          // Loading the suite anew for each file would take longer than most of the files.
          pool: 'threads',
          isolate: false,
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'conformance',
          root,
          include: ['suites/*.suite.ts'],
          environment: 'node',
          // One worker without isolation reads a long recording once for all suites.
          pool: 'threads',
          isolate: false,
          fileParallelism: false,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
