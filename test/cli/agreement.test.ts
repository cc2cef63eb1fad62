import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compliance } from '../../engine/compliance/model.ts';
import { type Reference, startReference } from '../../reference/index.ts';
import { columns, kept, levels } from '../../reporters/figures.ts';
import { call, callProcess, complianceIn, type Ended, environmentFor, freshFolder } from './command.ts';

const api = 'rackspace-images-v2';
const hostile = [
  '<img src=x onerror=alert(1)>',
  '\u001b[2J\u001b]0;owned\u0007\u009b31mred',
  '</script><script>alert(1)</script>',
  '| a | @everyone ]]> \u202e `x`',
];
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A check that fails, and that the run is told of as a known deviation. */
const listed = 'filter.returned-items-match:name';

let reference: Reference;
let folder = '';
let deviations = '';
let ended: Ended;
let compliance: Compliance;

beforeAll(async () => {
  reference = await startReference({
    api,
    images: 20,
    faults: ['schema.checksum-missing', 'sorting.name-ignored', 'filter.name-ignored'],
  });
  for (const name of hostile) reference.add({ name });
  folder = await freshFolder();
  deviations = join(await freshFolder(), 'known.yaml');
  await writeFile(deviations, `deviations: [{ id: "${listed}", reason: Known., expiry: 2999-12-31 }]\n`);
  ended = await callProcess(['--output', folder, '--deviations', deviations], environmentFor(api, reference));
  expect(ended.status, ended.err).toBe(1);
  compliance = await complianceIn(folder);
});
afterAll(() => reference.close());

const textOf = (...path: readonly string[]): Promise<string> => readFile(join(folder, ...path), 'utf8');

/** The files within the page that Allure makes. */
async function withinAllure(): Promise<ReadonlyMap<string, string>> {
  const page = await textOf('allure-report', 'checks.html');
  return new Map(
    [...page.matchAll(/d\("([^"]+)","([^"]*)"\)/g)].map(([, name = '', content = '']) => [
      name,
      Buffer.from(content, 'base64').toString('utf8'),
    ]),
  );
}

interface AllureResult {
  readonly testCaseId: string;
  readonly status: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

async function allureResults(): Promise<readonly AllureResult[]> {
  const names = (await readdir(join(folder, 'allure-results'))).filter((name) =>
    name.endsWith('-result.json'),
  );
  return Promise.all(names.map(async (name) => JSON.parse(await textOf('allure-results', name))));
}

describe('the reports of one run agree', () => {
  const checks = () => compliance.targets.flatMap((target) => target.checks);

  test('on every check and its verdict: JSON, JUnit and Allure', async () => {
    const verdicts = checks().map(({ id, verdict }) => `${id} ${verdict}`);
    const results = await allureResults();
    const inAllure = results.map(({ testCaseId, labels }) => {
      const verdict = labels.find(({ name }) => name === 'verdict')?.value;
      return `${testCaseId.slice(api.length + 1)} ${verdict}`;
    });
    expect(inAllure.sort()).toEqual([...verdicts].sort());

    using document = XmlDocument.fromString(await textOf('junit.xml'));
    const cases = document.find('//testcase').flatMap((node) => (node instanceof XmlElement ? [node] : []));
    const inJunit = cases.map((node) => {
      const outcome = (name: string): boolean => node.find(name).length > 0;
      const id = node.attrs.find(({ name }) => name === 'name')?.value ?? '';
      return `${id} ${outcome('failure') ? 'failed' : outcome('error') ? 'error' : outcome('skipped') ? 'skipped' : 'passed'}`;
    });
    const asJunit = checks().map(({ id, verdict }) => {
      if (verdict === 'failed' || verdict === 'error') return `${id} ${verdict}`;
      return `${id} ${verdict === 'passed' || verdict === 'warned' ? 'passed' : 'skipped'}`;
    });
    expect(inJunit.sort()).toEqual(asJunit.sort());
  });

  test('on what is a known deviation: JSON and Allure', async () => {
    const known = checks().filter(({ verdict }) => verdict === 'known');
    // What follows from the listed finding is known as well.
    expect(known.map(({ id }) => id)).toContain(listed);
    const results = (await allureResults()).filter((result) =>
      JSON.stringify(result).includes('"Known deviation: '),
    );
    expect(results.map(({ testCaseId }) => testCaseId).sort()).toEqual(
      known.map(({ id }) => `${api}:${id}`).sort(),
    );
  });

  test('on how many there are of each verdict: JSON, Markdown and Allure', async () => {
    const [target] = compliance.targets;
    if (target === undefined) throw new Error('one target was judged');
    const row = (await textOf('compliance.md')).split('\n').find((line) => line.startsWith(`| ${api} |`));
    const cells = row?.slice(2, -2).split(' | ').slice(-columns.length) ?? [];
    expect(cells.map((cell) => Number(cell.replaceAll('*', '').replace('·', '0')))).toEqual(
      columns.map(({ member }) => target.summary[member]),
    );
    const { passed, warned, known, inconclusive, notApplicable, failed, error } = target.summary;
    const statistic: unknown = JSON.parse((await withinAllure()).get('widgets/statistic.json') ?? '{}');
    const expected = {
      passed,
      failed,
      broken: warned + error,
      skipped: known + inconclusive + notApplicable,
    };
    const some = Object.fromEntries(Object.entries(expected).filter(([, number]) => number > 0));
    expect(statistic).toMatchObject({ total: target.checks.length, ...some });
  });

  test('on each class of requirements: JSON and the page of requirements', async () => {
    const page = await textOf('allure-report', 'requirements.html');
    for (const target of compliance.targets) {
      for (const level of levels) {
        const figures = kept(
          target.requirements.filter((one) => one.level === level && one.source !== 'http'),
        );
        expect(page).toContain(`<td data-class="all ${level}">${figures.kept} of ${figures.decided}`);
      }
      for (const { id, verdict } of target.requirements) {
        expect(page).toContain(`<article id="${id}" class="${verdict}"`);
        if (verdict === 'failed') expect(ended.out).toContain(id);
      }
    }
  });

  test('and lead from each check to its evidence and back', async () => {
    const page = await textOf('allure-report', 'requirements.html');
    const places = [...(await withinAllure()).keys()].filter((name) => name.startsWith('data/test-results/'));
    expect(places.length).toBe(checks().length);
    for (const [, place = ''] of page.matchAll(/href="index\.html#([^"]+)"/g))
      expect(places).toContain(`data/test-results/${place}.json`);
    for (const { id, verdict, requirements } of checks())
      if (verdict === 'failed' && requirements.length > 0) expect(page).toContain(`>${id}</code>`);
  });
});

describe('what a target calls its images does no harm', () => {
  test('to a terminal', () => {
    expect(ended.out.replaceAll('\n', '')).not.toMatch(acting);
    expect(ended.err.replaceAll('\n', '')).not.toMatch(acting);
  });

  test('to whoever prints a report', async () => {
    for (const file of ['compliance.json', 'compliance.md', 'junit.xml'])
      expect((await textOf(file)).replaceAll('\n', ''), file).not.toMatch(acting);
  });

  test('to a browser', async () => {
    // what stands in code is shown as it is
    const markdown = (await textOf('compliance.md'))
      .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
      .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    const pages = [markdown, await textOf('allure-report', 'requirements.html')];
    const within = await withinAllure();
    for (const [name, content] of within) {
      if (!name.startsWith('data/test-results/')) continue;
      const { descriptionHtml }: { readonly descriptionHtml?: string } = JSON.parse(content);
      pages.push(descriptionHtml ?? '');
    }
    for (const page of pages) expect(page).not.toMatch(/<img|<script|<[^>]+\son\w+=/i);
    // it was there to be shown
    expect([...within.values()].some((content) => content.includes('onerror=alert(1)'))).toBe(true);
  });
});

describe('two runs', () => {
  /** All that may differ between two runs on one target taken out. */
  const lasting = ({ startedAt: _at, durationMs: _for, targets, ...rest }: Compliance): unknown => ({
    ...rest,
    targets: targets.map((target) => ({
      ...target,
      checks: target.checks.map(({ requestIds, ...check }) => ({ ...check, requestIds: requestIds.length })),
    })),
  });
  const again = async (
    environment: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<Compliance> => {
    const output = await freshFolder();
    await call(['--output', output, '--reports', 'json', ...flags], environment);
    return complianceIn(output);
  };

  test('on one target give the same', async () => {
    const second = await again(environmentFor(api, reference), ['--deviations', deviations]);
    expect(lasting(second)).toEqual(lasting(compliance));
  });

  test('on the embedded target give the same, whatever port it takes', async () => {
    const [first, second] = [await again({}, ['--api', api]), await again({}, ['--api', api])];
    expect(lasting(second)).toEqual(lasting(first));
    expect(JSON.stringify(first)).not.toMatch(/127\.0\.0\.1|localhost/);
    // Two whole runs, on a machine that does much else.
  });
});
