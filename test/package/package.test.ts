import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install, runNode } from './installed.ts';

let installed: Installed;

/** Making a package and installing it takes long, so only a full run does. */
const whole = process.env.TRY !== undefined;
beforeAll(async () => {
  if (whole) installed = await install();
});

/** The user that owns nothing. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

describe.runIf(whole)('the package', () => {
  test('is smaller than a megabyte', () => {
    expect(installed.bytes).toBeLessThan(1_000_000);
  });

  test('holds JavaScript and declarations, and neither TypeScript nor tests', async () => {
    const files = await readdir(installed.package, { recursive: true });
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.test\./.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['dist/cli/main.js', 'dist/types/library/index.d.ts']));
  });

  test('holds every template, schema and script that its pages link to, and those that its templates call', async () => {
    const pages = (await readdir(join(installed.package, 'docs'))).filter((name) => name.endsWith('.md'));
    const links: string[] = [];
    for (const page of pages) {
      const text = await readFile(join(installed.package, 'docs', page), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\(\.\.\/([^)#]+)/g)) links.push(link);
    }
    expect(links).toContain('ci/gitlab.yml');
    for (const template of ['compose.yaml', 'ci/kubernetes-job.yaml', 'ci/kubernetes-fleet.yaml']) {
      const text = await readFile(join(installed.package, template), 'utf8');
      for (const [, path = ''] of text.matchAll(/node_modules\/image-api-conformance\/([\w./-]+)/g))
        links.push(path);
    }
    expect(links).toContain('ci/run.sh');
    expect(links.filter((link) => !existsSync(join(installed.package, link)))).toEqual([]);
  });

  test('names every licence of what it holds', async () => {
    const licences = await readFile(join(installed.package, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(licences).toMatch(/^undici \d/m);
    expect(licences).toMatch(/^@faker-js\/faker \d/m);
  });

  test('runs with all reports beside a Vitest configuration that is broken', async () => {
    await writeFile(join(installed.project, 'vitest.config.ts'), 'throw new Error("not yours");');
    const ended = await command(['run', '--api', 'otc-images-v1.1'], installed.project);
    expect(ended.text).toContain('otc-images-v1.1 conforms');
    expect(ended.status).toBe(0);
    expect(await readdir(join(installed.project, 'conformance-results'))).toEqual(
      expect.arrayContaining(['allure-report', 'allure-results', 'compliance.json', 'recording.har']),
    );
  });

  test.runIf(isRoot)('runs for another user than the one who installed it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conformance-other-user-'));
    const results = join(folder, 'results');
    await mkdir(results);
    await Promise.all([folder, results].map((path) => chmod(path, 0o777)));
    const ended = await command(['run', '--api', 'otc-images-v1.1', '--output', results], folder, nobody);
    expect(ended.text).toContain('otc-images-v1.1 conforms');
    expect(ended.status).toBe(0);
  });

  test('types the library for whoever imports it', async () => {
    await writeFile(
      join(installed.project, 'use.mts'),
      [
        "import { type Compliance, ConformanceError, judge, loadApi, observe } from 'image-api-conformance';",
        "const api = await loadApi('rackspace-images-v2');",
        'const recording = await observe({ api, fetch: () => new Response() });',
        'const compliance: Compliance = await judge(recording);',
        "console.log(compliance.level, new ConformanceError('usage', 'sentence').exitStatus);",
      ].join('\n'),
    );
    const compiler = join(installed.project, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const ended = await runNode([compiler, ...options, 'use.mts'], { cwd: installed.project });
    expect(ended.text).toBe('');
  });
});

describe.runIf(whole)('the examples of docs/library.md', () => {
  beforeAll(async () => {
    const page = await readFile(new URL('../../docs/library.md', import.meta.url), 'utf8');
    await writeFile(join(installed.project, 'own.config.js'), 'export default {};');
    for (const [, name = '', text = ''] of page.matchAll(/```\w+ ([\w.]+)\n(.*?)```/gs))
      await writeFile(join(installed.project, name), text);
  });

  test('register the checks as tests of Vitest, which pass', async () => {
    const vitest = join(installed.project, 'node_modules/vitest/vitest.mjs');
    const ended = await runNode([vitest, 'run', '--config', 'own.config.js'], {
      cwd: installed.project,
    });
    expect(ended.text).toMatch(/Tests .*\d+ passed/);
    expect(ended.status).toBe(0);
  });

  test('observe a server in the same process and judge it', async () => {
    const ended = await runNode(['judge.js'], { cwd: installed.project });
    expect(ended).toEqual({ status: 0, text: '' });
    expect(await readdir(installed.project)).toContain('recording.har');
  });
});

function command(args: readonly string[], cwd: string, uid?: number) {
  return runNode([join(installed.package, 'cli/bin.mjs'), ...args], {
    cwd,
    ...(uid === undefined ? {} : { uid }),
  });
}
