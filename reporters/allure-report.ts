import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { packageFile } from '../engine/base/package-root.ts';
import { describeThrown, failure, type Result, success } from '../engine/base/result.ts';
import type { Compliance, TargetCompliance } from '../engine/compliance/model.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { historyLimit, lightenHistory } from './allure-history.ts';
import { type Neighbours, placesOfTests, settledPage } from './allure-page.ts';
import { resultGroups } from './allure-verdict.ts';
import { selectionOf } from './conclude.ts';
import { oneLine } from './escape.ts';
import { byLevel, columns, facts, kept as figuresOf, type LevelFigures, ofHttp, tally } from './figures.ts';
import { pages } from './static-page.ts';

export interface AllureReportOptions {
  /** Title of the report. */
  readonly name: string;
  /** A file that carries the results from run to run; without it the report knows this run only. */
  readonly history?: string;
  /** Further files that the report holds, such as compliance.json. */
  readonly attachments?: readonly string[];
  /** Other pages of the report, seen from Allure's; links lead there. */
  readonly neighbours?: Neighbours;
  /** Milliseconds it may take; two minutes if not given. */
  readonly timeout?: number;
}

/** What stands at the top of the report: the figures of each target, then the run. Eight show without a click. */
export function environmentFacts(compliance: Compliance): Readonly<Record<string, string>> {
  const { suite, level, seed, targets, deviations, selection } = compliance;
  const run = {
    Level: level,
    ...(selection === undefined ? {} : { Selection: selectionOf(selection) }),
    ...(deviations === undefined ? {} : { 'Known deviations': listed(deviations) }),
    Suite: `${suite.name} ${suite.version}`,
    Seed: String(seed),
  };
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) {
    const levels = byLevel(only).map((figures) => [`${figures.level} kept`, kept(figures)]);
    const [entries, changed, ...traffic] = facts(only);
    return {
      API: only.api,
      Target: where(only),
      ...Object.fromEntries(levels),
      Data: `${entries}, ${changed}`,
      Checks: verdicts(only),
      ...httpKept('HTTP kept', only),
      ...run,
      Traffic: traffic.join(', '),
    };
  }
  return {
    ...Object.fromEntries(
      targets.map((target) => [
        targetName(target, targets),
        byLevel(target)
          .map((figures) => `${figures.level} ${figures.kept} of ${figures.decided}`)
          .join(', '),
      ]),
    ),
    ...run,
    ...Object.fromEntries(
      targets.flatMap((target) => [
        [`${targetName(target, targets)} checks`, verdicts(target)],
        ...Object.entries(httpKept(`${targetName(target, targets)} HTTP`, target)),
        [`${targetName(target, targets)} target`, `${where(target)}, ${facts(target).join(', ')}`],
      ]),
    ),
  };
}

/** How many entries of the list of known deviations there are, and in which states. */
function listed(deviations: NonNullable<Compliance['deviations']>): string {
  const words = {
    occurs: 'found',
    gone: 'no longer found',
    expired: 'expired',
    undecided: 'undecided',
    elsewhere: 'not checked',
  };
  const counted = Object.entries(words).flatMap(([state, word]) => {
    const number = deviations.filter((one) => one.state === state).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return counted.length === 0 ? 'none listed' : counted.join(', ');
}

function kept({ kept: number, decided, undecided }: Omit<LevelFigures, 'level'>): string {
  return `${number} of ${decided}${undecided === 0 ? '' : `, ${undecided} undecided`}`;
}

/** How many of HTTP's own requirements are kept, under a name; nothing where there are none. */
function httpKept(name: string, target: TargetCompliance): Readonly<Record<string, string>> {
  const http = ofHttp(target);
  return http.length === 0 ? {} : { [name]: kept(figuresOf(http)) };
}

function where(target: TargetCompliance): string {
  return target.embedded ? 'embedded target' : target.url;
}

function verdicts(target: TargetCompliance): string {
  const summary = tally(target.checks);
  return columns
    .filter(({ member }) => summary[member] > 0)
    .map(({ member, word }) => `${summary[member]} ${word}`)
    .join(', ');
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
  await writeFile(join(folder, 'categories.json'), `${JSON.stringify(resultGroups, undefined, 2)}\n`);
}

/**
 * Makes one page of the results, `checks.html` in `reportFolder`, that needs nothing beside it and asks nothing of the
 * network. Allure runs in a process of its own: it prints what goes wrong, and may end the process it runs in.
 *
 * @returns the place in the page, as `#…`, of each result by its full name.
 */
export async function generateAllureReport(
  resultsFolder: string,
  reportFolder: string,
  options: AllureReportOptions,
): Promise<Result<ReadonlyMap<string, string>>> {
  try {
    const work = await mkdtemp(join(tmpdir(), 'allure-report-'));
    try {
      const ran = await runAllure(resolve(resultsFolder), work, options);
      if (!ran.ok) return ran;
      const made = await readFile(join(work, 'report', 'index.html'), 'utf8');
      const page = settledPage(made, options.neighbours);
      if (!page.ok) return page;
      await mkdir(reportFolder, { recursive: true });
      await writeFile(join(reportFolder, pages.checks), page.value);
      if (options.history !== undefined) await lightenHistory(options.history);
      return success(placesOfTests(made));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } catch (thrown) {
    return failure('allure-report', `The Allure report could not be created: ${describeThrown(thrown)}`);
  }
}

async function runAllure(results: string, work: string, options: AllureReportOptions): Promise<Result<void>> {
  const config = join(work, 'allurerc.json');
  await writeFile(config, JSON.stringify(allureConfig(options, await historyLimit(results))));
  const command = createRequire(packageFile('package.json')).resolve('allure');
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

function allureConfig({ name, history, attachments }: AllureReportOptions, limit: number): object {
  return {
    name,
    ...(history === undefined ? {} : { historyPath: resolve(history), historyLimit: limit }),
    ...(attachments === undefined ? {} : { globalAttachments: attachments.map((path) => resolve(path)) }),
    categories: resultGroups.map((category) => ({
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
            { type: 'statusTransitions', title: 'Fixed and newly broken' },
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
