import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compliance } from '../engine/compliance.ts';
import { describeThrown, failure, type Result, success } from '../engine/result.ts';
import { categories } from './allure-verdict.ts';
import { oneLine } from './escape.ts';
import { byLevel, facts } from './figures.ts';

export interface AllureReportOptions {
  /** Title of the report. */
  readonly name: string;
  /** A file that carries the results from run to run; without it the report knows this run only. */
  readonly history?: string;
  /** Further files that the report holds, such as compliance.json. */
  readonly attachments?: readonly string[];
  /** Milliseconds it may take; two minutes if not given. */
  readonly timeout?: number;
}

/** What stands at the top of the report: the run, then the figures of each target. */
export function environmentFacts(compliance: Compliance): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['Suite', `${compliance.suite.name} ${compliance.suite.version}`],
    ['Level', compliance.level],
    ['Seed', String(compliance.seed)],
    ...compliance.targets.flatMap((target) => [
      [target.api, target.embedded ? 'embedded target' : target.url],
      [`${target.api}, data`, facts(target).join(', ')],
      ...byLevel(target).map(({ level, kept, decided, undecided }) => [
        `${target.api}, ${level} kept`,
        `${kept} of ${decided}${undecided === 0 ? '' : `, ${undecided} undecided`}`,
      ]),
    ]),
  ]);
}

/** Writes the facts into the folder of results, from where Allure takes them as the environment of the run. */
export async function writeAllureEnvironment(
  folder: string,
  lines: Readonly<Record<string, string>>,
): Promise<void> {
  const text = Object.entries(lines).map(([name, value]) => `${property(name)} = ${property(value)}\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'environment.properties'), text.join(''));
}

function property(text: string): string {
  return oneLine(text, 1_000)
    .replace(/[\\=:#! ]/g, '\\$&')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes the groups of findings into the folder of results, for other tools of Allure that read them there. */
export async function writeAllureCategories(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'categories.json'), `${JSON.stringify(categories, undefined, 2)}\n`);
}

/**
 * Makes one page of the results, `index.html` in `reportFolder`, that needs nothing beside it and asks nothing of the
 * network. Allure runs in a process of its own: it prints what goes wrong, and may end the process it runs in.
 */
export async function generateAllureReport(
  resultsFolder: string,
  reportFolder: string,
  options: AllureReportOptions,
): Promise<Result<void>> {
  try {
    const work = await mkdtemp(join(tmpdir(), 'allure-report-'));
    try {
      const made = await runAllure(resolve(resultsFolder), work, options);
      if (!made.ok) return made;
      const page = quiet(await readFile(join(work, 'report', 'index.html'), 'utf8'));
      if (!page.ok) return page;
      await mkdir(reportFolder, { recursive: true });
      await writeFile(join(reportFolder, 'index.html'), page.value);
      return success(undefined);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } catch (thrown) {
    return failure('allure-report', `The Allure report could not be made: ${describeThrown(thrown)}`);
  }
}

async function runAllure(results: string, work: string, options: AllureReportOptions): Promise<Result<void>> {
  const config = join(work, 'allurerc.json');
  await writeFile(config, JSON.stringify(allureConfig(options)));
  const command = fileURLToPath(import.meta.resolve('allure'));
  // the last part is a pattern to Allure, so it is asked for from within its folder, with what patterns read escaped
  const pattern = `./${results
    .slice(dirname(results).length)
    .replace(/^[/\\]+/, '')
    .replace(/[*?[\]{}()!+@]/g, '[$&]')}`;
  const args = [
    command,
    'generate',
    pattern,
    '--cwd',
    dirname(results),
    '--config',
    config,
    '--output',
    join(work, 'report'),
  ];
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, {
      cwd: work,
      env: harmless(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout ?? 120_000,
    });
    const said: string[] = [];
    const listen = (chunk: Buffer): void => {
      if (said.length < 50) said.push(chunk.toString('utf8'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) =>
      settle(failure('allure-report', `Allure could not be started: ${error.message}`)),
    );
    child.on('close', (code, signal) => {
      const output = oneLine(said.join('').trim(), 500);
      const how = signal === null ? `status ${code}` : `signal ${signal}`;
      settle(
        code === 0 ? success(undefined) : failure('allure-report', `Allure ended with ${how}: ${output}`),
      );
    });
  });
}

function allureConfig({ name, history, attachments }: AllureReportOptions): object {
  return {
    name,
    ...(history === undefined ? {} : { historyPath: resolve(history), historyLimit: 50 }),
    ...(attachments === undefined ? {} : { globalAttachments: attachments.map((path) => resolve(path)) }),
    categories: categories.map((category) => ({
      ...category,
      // a reason shared by many checks is one entry
      groupByMessage: category.name.startsWith('Undecided') || category.name === 'Not applicable',
      expand: category.name === 'Violated MUST',
    })),
    plugins: {
      awesome: {
        options: {
          singleFile: true,
          reportLanguage: 'en',
          groupBy: ['epic', 'feature', 'story'],
          sections: ['charts'],
          defaultSortBy: 'status,asc',
          charts: [
            { type: 'currentStatus', title: 'All checks' },
            { type: 'testResultSeverities', title: 'MUST is critical, SHOULD is normal, MAY is minor' },
            { type: 'statusDynamics', title: 'From run to run' },
            { type: 'statusTransitions', title: 'Mended and newly broken' },
          ],
        },
      },
      agent: { enabled: false },
    },
  };
}

/** No secret of the run, and nothing that makes Allure behave otherwise on another machine. */
function harmless(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'TZ'];
  return Object.fromEntries(
    kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

/** Whatever a page is made to do, it may not speak to anyone. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' data: blob:",
  "style-src 'unsafe-inline' data:",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  'frame-src data: blob:',
  'connect-src data: blob:',
  "base-uri 'self' data: file: http: https:",
  "form-action 'none'",
].join('; ');

/** The page without Allure's own statistics, which it would send to a service on the network at each opening. */
function quiet(page: string): Result<string> {
  const start = page.search(/<script async src="https:\/\/www\.googletagmanager\.com\//);
  if (start === -1) return success(withPolicy(page));
  const marker = page.indexOf("gtag('config'", start);
  const end = marker === -1 ? -1 : page.indexOf('</script>', marker);
  if (end === -1) {
    return failure(
      'allure-report',
      'The statistics that Allure puts into its page were not found where they should be.',
    );
  }
  return success(withPolicy(`${page.slice(0, start)}${page.slice(end + '</script>'.length)}`));
}

function withPolicy(page: string): string {
  return page.replace(
    '<meta charset="utf-8">',
    (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
