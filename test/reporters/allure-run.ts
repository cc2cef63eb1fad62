import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface AllureResult {
  readonly name: string;
  readonly historyId: string;
  readonly testCaseId: string;
  readonly fullName: string;
  readonly status: string;
  readonly statusDetails: { readonly message?: string; readonly expected?: string; readonly actual?: string };
  readonly description: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly name?: string; readonly url: string }[];
  readonly parameters: readonly { readonly name: string; readonly excluded?: boolean }[];
  readonly steps: readonly AllureStep[];
}

export interface AllureStep {
  readonly name: string;
  readonly steps?: readonly AllureStep[];
  readonly attachments: readonly { readonly name: string; readonly source: string; readonly type: string }[];
}

/**
 * Runs Vitest in a temporary folder as an operator's run would, one test for each check of the example.
 *
 * @returns the folder with `allure-results` in it.
 */
export async function runAllureExample(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'allure-run-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'vitest.config.ts'), config(folder));
  await writeFile(join(folder, 'example.test.ts'), suite());
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // some of the tests fail, as they are to
  await promisify(execFile)(process.execPath, [vitest, 'run'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  }).catch(() => undefined);
  return folder;
}

function config(folder: string): string {
  return `
import AllureReporter from 'allure-vitest/reporter';
import { verdictListener } from '${root}reporters/allure-verdict.ts';
export default {
  test: {
    reporters: [
      new AllureReporter({
        resultsDir: '${folder}/allure-results',
        reportMatchers: false,
        listeners: [verdictListener],
      }),
    ],
  },
};
`;
}

function suite(): string {
  return `
import { expect, test } from 'vitest';
import { allureTest } from '${root}reporters/allure.ts';
import { tellAllure } from '${root}reporters/allure-test.ts';
import { requirementsOf } from '${root}reporters/figures.ts';
import { example, exampleCheck, exampleExchange } from '${root}test/reporters/example.ts';
for (const target of example.targets) {
  for (const result of target.checks) {
    test(\`\${result.id}: \${result.title}\`, async ({ skip }) => {
      await tellAllure(allureTest({
        result,
        check: exampleCheck(result),
        requirements: requirementsOf(target, result),
        target: { ...target, name: target.api, numberOf: () => 0 },
        evidence: Array.from({ length: 8 }, () => exampleExchange()),
        readings: [{ id: 'X01', text: 'Whatever <b>is</b> sent must have a value.' }],
        requirementsPage: 'requirements.html',
      }));
      if (result.verdict === 'failed') expect.fail(result.message);
      if (result.verdict === 'error') throw new TypeError(result.message);
      if (result.verdict === 'inconclusive' || result.verdict === 'not-applicable') skip(result.message);
    });
  }
}
`;
}

/** The results that a run left in its folder. */
export async function readResults(folder: string): Promise<readonly AllureResult[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('-result.json'));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as AllureResult),
  );
}

/** The text of a step's attachment, below the step itself or one level further down. */
export async function readAttachment(folder: string, step: AllureStep, name: string): Promise<string> {
  const all = [step, ...(step.steps ?? [])].flatMap(({ attachments }) => attachments);
  const found = all.find((attachment) => attachment.name === name);
  if (found === undefined) throw new Error(`no attachment ${name} in ${step.name}`);
  return readFile(join(folder, found.source), 'utf8');
}
