import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../engine/compliance/model.ts';
import {
  environmentFacts,
  generateAllureReport,
  writeAllureCategories,
  writeAllureEnvironment,
} from '../../reporters/allure-report.ts';
import { type AllureResult, readAttachment, readResults, runAllureExample } from './allure-run.ts';
import { example } from './example.ts';

let folder = '';
let results: readonly AllureResult[] = [];
const checks = example.targets.flatMap((target) =>
  target.checks.map((check) => ({ api: target.api, check })),
);
const resultOf = (verdict: CheckResult['verdict']): AllureResult => {
  const wanted = checks.find(({ check }) => check.verdict === verdict);
  const found = results.find(({ testCaseId }) => testCaseId === `${wanted?.api}:${wanted?.check.id}`);
  if (found === undefined) throw new Error(`no result for a check that is ${verdict}`);
  return found;
};
const labels = (result: AllureResult, name: string): readonly string[] =>
  result.labels.filter((label) => label.name === name).map(({ value }) => value);

/** The files that a page of Allure holds within itself. */
function dataOf(page: string): ReadonlyMap<string, string> {
  return new Map(
    [...page.matchAll(/d\("([^"]+)","([^"]*)"\)/g)].map((match) => [
      match[1] ?? '',
      Buffer.from(match[2] ?? '', 'base64').toString('utf8'),
    ]),
  );
}

beforeAll(async () => {
  folder = await runAllureExample();
  results = await readResults(join(folder, 'allure-results'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the results for Allure', () => {
  it('hold each check once, known by its id and by its verdict', () => {
    const ids = checks.map(({ api, check }) => `${api}:${check.id}`).sort();
    expect(results.map(({ testCaseId }) => testCaseId).sort()).toEqual(ids);
    expect(results.map(({ historyId }) => historyId).sort()).toEqual(ids);
    for (const { api, check } of checks) {
      const result = results.find(({ testCaseId }) => testCaseId === `${api}:${check.id}`);
      expect(result && labels(result, 'verdict')).toEqual([check.verdict]);
    }
  });

  it('never show as passed what was not', () => {
    for (const [verdict, status, words] of [
      ['passed', 'passed', undefined],
      ['warned', 'broken', /^Violated SHOULD: /],
      ['known', 'skipped', /^Known deviation: /],
      ['inconclusive', 'skipped', /^Undecided: /],
      ['not-applicable', 'skipped', /^Not applicable: /],
      ['failed', 'failed', /^Violated MUST: /],
      ['error', 'broken', /^Suite error: /],
    ] as const) {
      const result = resultOf(verdict);
      expect(result.status).toBe(status);
      if (words === undefined) expect(result.statusDetails.message).toBeUndefined();
      else expect(result.statusDetails.message).toMatch(words);
    }
  });

  it('say what is required, how it is checked, and lead to where it is written', () => {
    const failed = resultOf('failed');
    expect(labels(failed, 'epic')).toEqual(['one-api']);
    expect(labels(failed, 'feature')).toEqual(['schema']);
    expect(labels(failed, 'story')).toEqual([
      'one-api-schema-failed What the document says of schema | and failed.',
    ]);
    expect(labels(failed, 'severity')).toEqual(['critical']);
    expect(labels(failed, 'tag')).toEqual(['MUST']);
    expect(labels(resultOf('warned'), 'severity')).toEqual(['normal']);
    expect(failed.links.map(({ url }) => url)).toEqual(['requirements.html#one-api-schema-failed']);
    expect(failed.description).toContain('**What this cannot see:** Images that other tenants own.');
    expect(failed.description).toContain('`X01` Whatever &lt;b&gt;is&lt;/b&gt; sent');
    expect(resultOf('passed').description).toMatch(/^\*\*What was found:\*\* /);
    expect(failed.parameters.every(({ excluded }) => excluded === true)).toBe(true);
    expect(failed.labels.some(({ name }) => name === 'host' || name.startsWith('_message'))).toBe(false);
  });

  it('carry the evidence, bounded and harmless', async () => {
    const failed = resultOf('failed');
    const [difference, curl, exchange] = failed.steps;
    if (difference === undefined || curl === undefined || exchange === undefined)
      throw new Error('steps are missing');
    const attachments = join(folder, 'allure-results');
    expect(await readAttachment(attachments, difference, 'difference')).toMatch(
      /^ {2}first\n(.*\n)*- .*\n\+ /,
    );
    expect(await readAttachment(attachments, curl, 'curl')).toContain('"X-Auth-Token: $TARGET_TOKEN"');
    expect(exchange.name).toBe('GET /v2/images?limit=1 → status 200');
    expect(await readAttachment(attachments, exchange, 'request')).toContain('X-Auth-Token: [redacted]');
    const response = await readAttachment(attachments, exchange, 'response');
    expect(response).toContain('\n  "images": [\n');
    expect(response.length).toBeLessThan(15_000);
    expect(response.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(failed.steps.at(-1)?.name).toBe('… and 2 more exchanges, in the recording');
    const steps = resultOf('passed').steps;
    expect(steps.filter(({ name }) => name.startsWith('GET'))).toHaveLength(6);
    const attached = steps.flatMap((step) => [step, ...(step.steps ?? [])].flatMap((one) => one.attachments));
    expect(attached.map(({ name }) => name)).toEqual(['curl']);
  });
});

describe('the Allure report', () => {
  it('is one page that needs nothing else, asks nothing of the network, and holds the figures', async () => {
    const source = join(folder, 'allure-results');
    await writeAllureEnvironment(source, environmentFacts(example));
    await writeAllureCategories(source);
    const report = join(folder, 'report');
    const started = performance.now();
    const made = await generateAllureReport(source, report, { name: 'Example' });
    expect(made.ok && [...made.value.keys()].sort()).toEqual(results.map(({ fullName }) => fullName).sort());
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await readdir(report)).toEqual(['checks.html']);
    const page = await readFile(join(report, 'checks.html'), 'utf8');
    expect(page).not.toContain('googletagmanager');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    expect(page).toContain('Content-Security-Policy');
    const data = dataOf(page);
    const statistic: unknown = JSON.parse(data.get('widgets/statistic.json') ?? '{}');
    expect(statistic).toMatchObject({
      total: checks.length,
      passed: 20,
      failed: 10,
      broken: 20,
      skipped: 40,
    });
    expect(data.get('widgets/allure_environment.json')).toContain(
      'https://host.example/v2/<img src=x onerror=alert(1)>',
    );
    for (const name of [
      'Violated MUST',
      'Violated SHOULD',
      'Known deviation',
      'Undecided for lack of data',
    ]) {
      expect(data.get('widgets/categories.json')).toContain(name);
    }
  });

  it('knows a check from the run before, whatever its title was then, and holds further files', async () => {
    const source = join(folder, 'few');
    await mkdir(source);
    const result = { ...resultOf('failed'), steps: [] };
    const options = {
      name: 'Example',
      history: join(folder, 'history.jsonl'),
      attachments: [join(folder, 'note.json')],
    };
    await writeFile(join(folder, 'note.json'), '{"note":"kept"}');
    for (const [run, name] of ['first title', 'second title'].entries()) {
      await writeFile(join(source, 'a-result.json'), JSON.stringify({ ...result, uuid: String(run), name }));
      expect(await generateAllureReport(source, join(folder, `run-${run}`), options)).toMatchObject({
        ok: true,
      });
    }
    const data = dataOf(await readFile(join(folder, 'run-1', 'checks.html'), 'utf8'));
    const [test] = [...data]
      .filter(([name]) => name.startsWith('data/test-results/'))
      .map(([, text]) => text);
    expect(JSON.parse(test ?? '')).toMatchObject({
      name: 'second title',
      history: [{ name: 'first title' }],
    });
    expect([...data.values()]).toContain('{"note":"kept"}');
  });

  it('says in a sentence why it could not be made', async () => {
    const empty = join(folder, 'none [x] (y)');
    await mkdir(empty);
    const made = await generateAllureReport(join(folder, 'absent'), join(folder, 'report-2'), {
      name: 'Example',
    });
    expect(made.ok).toBe(false);
    if (!made.ok) expect(made.problem.message).toMatch(/^Allure ended with status 1: .*No test results/);
    await writeFile(join(empty, 'a-result.json'), JSON.stringify({ uuid: 'a', name: 'a', status: 'passed' }));
    expect((await generateAllureReport(empty, join(folder, 'report-3'), { name: 'Example' })).ok).toBe(true);
  });
});
