import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startReference } from '../../reference/index.ts';
import { execute, readOfRoot, root } from './execute.ts';

test("the action's script judges, compares with the run before, annotates, and ends with the command's status", async () => {
  const reference = await startReference({
    api: 'otc-images-v1.1',
  });
  const folder = await mkdtemp(join(tmpdir(), 'action-'));
  const [summary, output] = [join(folder, 'summary.md'), join(folder, 'output')];
  const environment = {
    TARGET_URL: reference.url,
    TARGET_API: 'otc-images-v1.1',
    TARGET_TOKEN: reference.token ?? '',
    CONFORMANCE_REPORTS: 'json,md',
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
  };
  const script = join(root, 'ci/github-run.sh');
  const first = await execute('bash', [script], folder, environment);
  expect(first.status, first.out).toBe(0);
  const token = /^::stop-commands::(\S+)$/m.exec(first.out)?.[1];
  expect(first.out).toContain(`\n::${token}::\n`);
  const alone = await readFile(summary, 'utf8');
  const second = await execute('bash', [script], folder, environment);
  expect(second.status).toBe(0);
  expect(second.out).not.toContain(String(token));
  expect((await readFile(summary, 'utf8')).length).toBeGreaterThan(2 * alone.length);
  expect(await readFile(output, 'utf8')).toMatch(/^verdict=[\w-]+\nexit-status=0\nverdict=/);
  await reference.close();
});

test('an annotation holds what a target says without obeying it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'annotations-'));
  const checks = [
    { id: 'a.check', verdict: 'warned', message: 'fine' },
    { id: 'b:1,2', verdict: 'failed', message: '100%\n::set-env name=PATH::/tmp\r##[error]x' },
    { id: 'c', verdict: 'passed', message: '' },
  ];
  await writeFile(join(folder, 'c.json'), JSON.stringify({ verdict: 'failed', targets: [{ checks }] }));
  const { out } = await execute(process.execPath, [join(root, 'ci/annotations.mjs'), 'c.json'], folder, {});
  expect(out.split('\n')).toEqual([
    '::error title=b%3A1%2C2::100%25%0A::set-env name=PATH::/tmp%0D# #[error]x',
    '::warning title=a.check::fine',
    '',
  ]);
});

test('the action hands inputs over as variables, so that none becomes a part of a command', async () => {
  const action = parse(await readOfRoot('action.yml'));
  const steps: readonly { run?: string; uses?: string }[] = action.runs.steps;
  expect(action.runs.using).toBe('composite');
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  expect(steps.flatMap(({ uses }) => uses ?? []).every((uses) => /^actions\/[a-z/-]+@v4$/.test(uses))).toBe(
    true,
  );
  expect(Object.keys(action.outputs)).toEqual(['verdict', 'exit-status']);
});

test('the templates of other engines keep the exit status, the reports, and the least rights', async () => {
  const gitlab = parse(await readOfRoot('ci/gitlab.yml'));
  expect(gitlab.conformance.artifacts.reports.junit).toBe('conformance-results/junit.xml');
  expect(gitlab.conformance.script.at(-1)).toBe('exit "$status"');
  const [pod] = [parse(await readOfRoot('ci/kubernetes-job.yaml')).spec.template.spec];
  expect(pod.securityContext.runAsNonRoot).toBe(true);
  expect(pod.containers[0].securityContext.readOnlyRootFilesystem).toBe(true);
  const compose = parse(await readOfRoot('compose.yaml')).services.conformance;
  expect([compose.read_only, compose.cap_drop]).toEqual([true, ['ALL']]);
  const dockerfile = await readOfRoot('Dockerfile');
  expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('ENTRYPOINT'));
});

test('the shell of the GitLab job ends with the status of the run, and compares with the run before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gitlab-'));
  const script: readonly string[] = parse(await readOfRoot('ci/gitlab.yml')).conformance.script;
  const npx = `npx() { shift 2; node ${JSON.stringify(join(root, 'cli/bin.mjs'))} "$@"; }\n`;
  const job = `${npx}${script.join('\n')}`;
  const run = (environment: Record<string, string>) =>
    execute('bash', ['-e', '-c', job], folder, { CONFORMANCE_REPORTS: 'json', ...environment });
  expect((await run({ TARGET_URL: '' })).status).toBe(2);
  const reference = await startReference({ api: 'otc-images-v1.1' });
  const target = { TARGET_URL: reference.url, TARGET_TOKEN: reference.token ?? '' };
  const first = await run(target);
  expect(first.status, first.out).toBe(0);
  const second = await run(target);
  await reference.close();
  expect(second.status, second.out).toBe(0);
  expect(second.out.length).toBeGreaterThan(first.out.length);
});
