import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Reference, startReference } from '../../reference/index.ts';
import { execute, readOfRoot, root } from './execute.ts';

let reference: Reference;
beforeAll(async () => {
  reference = await startReference({ api: 'otc-images-v1.1' });
});
afterAll(() => reference.close());

/** The last sentence of a comparison of two runs of one server. */
const compared = /The two results are the same|Nothing that held now fails/;

const target = () => ({ TARGET_URL: reference.url, TARGET_TOKEN: reference.token ?? '' });

describe("the action's script", () => {
  const names =
    'TARGET_URL TARGET_API TARGET_TOKEN CONFORMANCE_LEVEL CONFORMANCE_DEVIATIONS CONFORMANCE_OUTPUT';
  /** Runs the script in a folder with these inputs, as the action hands them over. */
  async function act(folder: string, inputs: Readonly<Record<string, string>>) {
    const [summary, output] = ['summary.md', 'output'].map((name) => join(folder, name));
    await Promise.all([summary, output].map((file) => writeFile(String(file), '')));
    const all = { ...Object.fromEntries(names.split(' ').map((name) => [name, '-'])), ...inputs };
    const ended = await execute('bash', [join(root, 'ci/github-run.sh')], folder, {
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name}`, value])),
      CONFORMANCE_REPORTS: 'json,md,junit',
      CONFORMANCE_ONLY: 'schema',
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: String(summary),
      GITHUB_OUTPUT: String(output),
    });
    const [said, outputs] = await Promise.all(
      [summary, output].map((file) => readFile(String(file), 'utf8')),
    );
    return { ...ended, summary: String(said), outputs: String(outputs).trim().split('\n') };
  }

  test('judges, compares with the last run, annotates, and ends with the status; a run that judged nothing shows nothing of an earlier one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'action-'));
    const first = await act(folder, target());
    expect(first.status, first.out).toBe(0);
    const token = /^::stop-commands::(\S+)$/m.exec(first.out)?.[1];
    expect(first.out).toContain(`\n::${token}::\n`);
    expect(first.outputs).toEqual(['verdict=conforms', 'exit-status=0', 'results=conformance-results']);

    for (const [url, status] of [
      ['', 2],
      ['http://127.0.0.1:9/v1.1', 3],
    ] as const) {
      const none = await act(folder, { ...target(), TARGET_URL: url });
      expect([none.status, none.summary], none.out).toEqual([status, '']);
      expect(none.outputs.slice(0, 2)).toEqual(['verdict=not-judged', `exit-status=${status}`]);
      expect(none.out.match(/^::(?:error|warning).*$/gm)).toEqual([
        `::error title=image-api-conformance::Nothing was judged, and the command ended with status ${status}; the log of this step says why.`,
      ]);
      expect(existsSync(join(folder, 'conformance-results/compliance.json'))).toBe(false);
      expect(existsSync(join(folder, 'conformance-results/junit.xml'))).toBe(false);
    }

    const second = await act(folder, target());
    expect(second.status, second.out).toBe(0);
    expect(second.out).not.toContain(String(token));
    expect(second.summary.length).toBeGreaterThan(first.summary.length);
    expect(second.summary).toMatch(compared);
  });

  test('leaves what no input gives to the configuration file, and never judges the embedded target by accident', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'action-'));
    expect((await act(folder, {})).status).toBe(2);
    await writeFile(
      join(folder, 'conformance.config.yaml'),
      `level: strict\noutput: own results\nurl: ${reference.url}\napi: otc-images-v1.1\ntokenVariable: INPUT_OWN\n`,
    );
    const ended = await act(folder, { OWN: reference.token ?? '' });
    expect(ended.outputs, ended.out).toContain(`results=${join(folder, 'own results')}`);
    const file = join(folder, 'own results/compliance.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      level: 'strict',
      targets: [{ url: reference.url }],
    });
  });
});

test('an annotation holds what a target says without obeying it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'annotations-'));
  const checks = [
    { id: 'a.check', verdict: 'warned', message: 'fine' },
    { id: 'b:1,2', verdict: 'failed', message: '100%\n::set-env name=PATH::/tmp\r##[error]x' },
    { id: 'c', verdict: 'passed', message: '' },
  ];
  await writeFile(
    join(folder, 'compliance.json'),
    JSON.stringify({ verdict: 'failed', targets: [{ checks }] }),
  );
  await writeFile(join(folder, '.image-api-conformance'), '');
  const { out } = await execute(process.execPath, [join(root, 'ci/annotations.mjs'), '.', '1'], folder, {});
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

/** The command as the templates call it, run from this checkout. */
const npx = `npx() { shift 2; node ${JSON.stringify(join(root, 'cli/bin.mjs'))} "$@"; }\n`;

/** The shell lines of each template that runs the command once, with the folder of its results. */
const shells: Readonly<Record<string, () => Promise<string>>> = {
  GitLab: async () => {
    const script: readonly string[] = parse(await readOfRoot('ci/gitlab.yml')).conformance.script;
    return `${npx}${script.join('\n')}`;
  },
  Jenkins: async () => {
    const [, lines = ''] = /sh '''\n([\s\S]*?)'''/.exec(await readOfRoot('ci/Jenkinsfile')) ?? [];
    return `${npx}${lines}`;
  },
  Compose: async () => {
    const { entrypoint } = parse(await readOfRoot('compose.yaml')).services.conformance;
    return withinCheckout(entrypoint);
  },
  Kubernetes: async () => {
    const { spec } = parse(await readOfRoot('ci/kubernetes-job.yaml')).spec.template;
    return withinCheckout(spec.containers[0].command);
  },
};

/** A command of the image, with the paths that it has there put into this checkout and the working folder. */
function withinCheckout(words: readonly string[]): string {
  return words
    .map((word) => word.replace('/app/node_modules/image-api-conformance', root))
    .map((word) =>
      word.replace(/^\/results\/(conformance$)?/, (_, own) => (own ? 'conformance-results' : 'kept')),
    )
    .map((word) => `'${word}'`)
    .join(' ');
}

test.each(Object.keys(shells))(
  'the shell of %s ends with the status of the run, compares with the last one, and keeps no result of an earlier run',
  async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'shell-'));
    const script = await shells[name]?.();
    const run = (environment: Record<string, string>) =>
      execute('bash', ['-e', '-c', String(script)], folder, {
        CONFORMANCE_REPORTS: 'json,junit',
        CONFORMANCE_ONLY: 'schema',
        ...environment,
      });
    const results = async () =>
      (await readdir(join(folder, 'conformance-results')).catch(() => [])).filter(
        (file) => !file.startsWith('.'),
      );
    expect((await run({ TARGET_URL: '' })).status).toBe(2);
    expect(await results()).toEqual([]);
    const first = await run(target());
    expect(first.status, first.out).toBe(0);
    expect(await results()).toEqual(['compliance.json', 'junit.xml']);
    expect(first.out).not.toMatch(compared);
    const none = await run({ ...target(), TARGET_URL: 'http://127.0.0.1:9/v1.1' });
    expect(none.status, none.out).toBe(3);
    expect(none.out).not.toMatch(compared);
    expect(await results()).toEqual([]);
    const second = await run(target());
    expect(second.status, second.out).toBe(0);
    expect(second.out).toMatch(compared);
  },
);
