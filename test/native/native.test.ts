import { mkdtemp, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { environmentFor } from '../cli/command.ts';
import { type Ended, runNode } from '../package/installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Processes of their own take long to start, so only a full run starts them. */
const describeWhole = describe.skipIf(process.env.TRY === undefined);

describeWhole('npx vitest run --project conformance', () => {
  test('shows each check of the target as a test, and fails those of what is broken', async () => {
    await withTarget(['filter.name-substring'], async (environment) => {
      const { status, text } = await vitest(['--reporter=verbose'], environment);
      expect(text).toMatch(/× .*filter\.returned-items-match:name/);
      expect(text).toMatch(/✓ .*schema\.body-matches-schema/);
      expect(status).toBe(1);
    });
  });

  test('runs the tests that a pattern names, and writes every report', async () => {
    await withTarget([], async (environment) => {
      const { status, text } = await vitest(['-t', 'ids-are-unique'], environment);
      expect(text).toMatch(/Tests .*1 passed/);
      expect(status).toBe(0);
      const folder = environment.CONFORMANCE_OUTPUT ?? '';
      expect(await readdir(folder)).toEqual(
        expect.arrayContaining(['allure-report', 'allure-results', 'compliance.json', 'recording.har']),
      );
      const results = await readdir(join(folder, 'allure-results'));
      expect(results.filter((name) => name.endsWith('-result.json'))).toHaveLength(1);
    });
  });

  test('ends with status 3 and says so where too little of the target could be decided', async () => {
    await withTarget(
      [],
      async (environment) => {
        const { status, text } = await vitest([], { ...environment, CONFORMANCE_REPORTS: 'json' });
        expect(text).toMatch(/Too little of rackspace-images-v2 was decided: \d+ of \d+ MUSTs that apply/);
        expect(text).not.toContain('failed');
        expect(status).toBe(3);
      },
      { images: 0 },
    );
  });

  test('shows nothing of a target that acts on a terminal or is a command to a build service', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', '##vso[task.complete]');
      response.end('');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { status, text } = await vitest([], {
      TARGET_URL: `http://127.0.0.1:${port}`,
      TARGET_API: 'rackspace-images-v2',
    });
    server.close();
    expect(text).toContain('#\\u{23}vso[task.complete]');
    expect(text).not.toContain('##vso[');
    expect(status).toBe(3);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'is half set',
      { TARGET_TOKEN: 'x' },
      'TARGET_TOKEN is set, but no target is given; give the endpoint with TARGET_URL',
    ],
    ['has an address that is none', { TARGET_TOKEN: 'x', TARGET_URL: 'nonsense' }, 'nonsense'],
    ['has a misspelt variable', { OS_CLOD: 'mine' }, 'the nearest is OS_CLOUD'],
  ])(
    'ends with the sentence and the status of the command where the environment %s',
    async (_, environment, sentence) => {
      const { status, text } = await vitest([], environment);
      expect(text).toContain(sentence);
      expect(status).toBe(2);
    },
  );
});

async function withTarget(
  faults: readonly string[],
  work: (environment: Record<string, string>) => Promise<void>,
  more: { readonly images?: number } = {},
): Promise<void> {
  const reference: Reference = await startReference({ api: 'rackspace-images-v2', faults, ...more });
  const output = await mkdtemp(join(tmpdir(), 'conformance-native-'));
  try {
    await work({ ...environmentFor('rackspace-images-v2', reference), CONFORMANCE_OUTPUT: output });
  } finally {
    await reference.close();
  }
}

function vitest(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const command = join(root, 'node_modules/vitest/vitest.mjs');
  return runNode([command, 'run', '--project', 'conformance', ...args], {
    cwd: root,
    environment: { NO_COLOR: '1', ...environment },
  });
}
