import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api } from '../engine/api/model.ts';
import { type Deviation, deviationResults } from '../engine/compliance/deviations.ts';
import type { Compliance, Shard, TargetCompliance, UnreachedTarget } from '../engine/compliance/model.ts';
import { defaultMinDecided, withVerdict } from '../engine/compliance/run-verdict.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import type { Judgement } from '../engine/run/judge.ts';
import { checkResult, dayOf, targetCompliance } from '../engine/run/report.ts';
import { identityOf } from '../reporters/allure.ts';
import { ownHistory } from '../reporters/allure-history.ts';
import {
  environmentFacts,
  generateAllureReport,
  writeAllureCategories,
  writeAllureEnvironment,
} from '../reporters/allure-report.ts';
import { curlFor } from '../reporters/curl.ts';
import { oneLine } from '../reporters/escape.ts';
import { renderFrontPage } from '../reporters/front-page.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import { renderMatrixPage } from '../reporters/matrix-page.ts';
import { reporters } from '../reporters/registry.ts';
import { pages } from '../reporters/static-page.ts';
import type { TargetRun } from '../suites/target-run.ts';
import type { GivenVerdict } from '../suites/verdict.ts';
import type { Environment } from './environment.ts';
import { writeNew } from './output-folder.ts';
import { suiteFacts } from './package-facts.ts';
import type { Output, Settings } from './settings.ts';

/** How a run was judged. */
export interface Judging {
  readonly level: Compliance['level'];
  /** The known deviations that the user lists; undefined where there is no such list. */
  readonly deviations: readonly Deviation[] | undefined;
  readonly requireDecided: boolean;
  /** Percent of the MUSTs that apply which has to be decided; the suite's own if not given. */
  readonly minDecided?: number;
  /** Which share of all targets was judged, where several runs share them. */
  readonly shard?: Shard;
  /** The targets that could not be judged. */
  readonly unreached?: readonly UnreachedTarget[];
}

/** How a run is judged that was given these settings. */
export function judgingOf(
  {
    level,
    requireDecided,
    minDecided,
    access: { shard },
  }: Pick<Settings, 'level' | 'requireDecided' | 'minDecided' | 'access'>,
  deviations: Judging['deviations'],
): Judging {
  return { level, requireDecided, minDecided, deviations, ...(shard === undefined ? {} : { shard }) };
}

/** compliance.json of a run, from the verdicts that its checks gave. */
export function complianceOf(
  targets: readonly TargetRun[],
  verdicts: readonly GivenVerdict[],
  { level, deviations, requireDecided, minDecided = defaultMinDecided, shard, unreached = [] }: Judging,
): Compliance {
  const [first] = targets;
  const judged = targets.map((target, index) => {
    const given = new Map<string, Judgement>(
      verdicts.filter((one) => one.target === index).map(({ id, verdict }) => [id, verdict]),
    );
    const { requirements } = target.api;
    const checks = target.instances.flatMap((instance) => {
      const verdict = given.get(instance.id);
      return verdict === undefined
        ? []
        : [checkResult({ instance, verdict }, target.api, target.recording, requirements, curlFor)];
    });
    return targetCompliance(
      target.api,
      target.recording,
      { items: target.judge.items, changed: target.judge.changed },
      checks,
      level,
    );
  });
  const startedAt = first?.recording.startedAt ?? new Date(0).toISOString();
  const cutShort = targets.find(({ recording }) => recording.cutShort !== undefined)?.recording.cutShort;
  const selections = targets.flatMap(({ recording }) => recording.selection ?? []);
  return withVerdict({
    schemaVersion: 1,
    suite: suiteFacts(),
    startedAt,
    durationMs: targets.reduce((sum, { recording }) => sum + recording.durationMs, 0),
    level,
    seed: first?.recording.seed ?? 0,
    targets: judged,
    ...(deviations === undefined
      ? {}
      : { deviations: deviationResults(deviations, judged, dayOf({ startedAt })) }),
    ...(requireDecided ? { requireDecided } : {}),
    minDecided,
    ...(selections.length === 0
      ? {}
      : {
          selection: {
            by: [...new Set(selections.flatMap(({ by }) => by.map((one) => oneLine(one, 500))))],
            selected: targets.reduce((sum, { instances }) => sum + instances.length, 0),
            leftOut: selections.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
          },
        }),
    ...(cutShort === undefined ? {} : { cutShort: oneLine(cutShort) }),
    ...(unreached.length === 0 ? {} : { unreached }),
    ...(shard === undefined ? {} : { shard }),
  });
}

export interface WrittenReport {
  readonly name: string;
  readonly path: string;
}

/** Whether Allure's results are wanted, for themselves or for the page that is made of them. */
export function wantsAllure(reports: ReadonlySet<string>): boolean {
  return reports.has('allure') || reports.has('html');
}

/** Writes the reports that were asked for; the Allure results are there already, written while judging. */
export async function writeReports(
  compliance: Compliance,
  folder: string,
  reports: ReadonlySet<string>,
  environment: Environment,
): Promise<readonly WrittenReport[]> {
  await mkdir(folder, { recursive: true });
  const written: WrittenReport[] = [];
  for (const { name, title, file, render } of reporters) {
    if (!reports.has(name)) continue;
    const path = join(folder, file);
    writeNew(path, render(compliance));
    written.push({ name: title, path });
  }
  if (reports.has('har')) written.push({ name: 'recording', path: join(folder, 'recording.har') });
  const stepSummary = environment.GITHUB_STEP_SUMMARY;
  if (stepSummary !== undefined && stepSummary !== '')
    await appendFile(stepSummary, `${renderMarkdown(compliance)}\n`);
  if (wantsAllure(reports)) {
    const results = join(folder, 'allure-results');
    await writeAllureEnvironment(results, environmentFacts(compliance));
    await writeAllureCategories(results);
    if (reports.has('allure')) written.push({ name: 'Allure results', path: results });
  }
  return written;
}

/**
 * Makes the front page, the page of requirements and Allure's page of all checks; a problem with it is reported and changes no verdict.
 *
 * @param apis the APIs of the targets, in the order of the targets.
 */
export async function writeAllurePage(
  { folder, documents }: Pick<Output, 'folder' | 'documents'>,
  compliance: Compliance,
  apis: readonly Api[],
): Promise<readonly WrittenReport[] | string> {
  const report = join(folder, 'allure-report');
  const history = ownHistory(join(folder, 'allure-history.jsonl'));
  const made = await generateAllureReport(join(folder, 'allure-results'), report, {
    name: 'Image API conformance',
    ...(history === undefined ? {} : { history }),
    neighbours: pages,
  });
  if (!made.ok) return made.problem.message;
  const evidenceOf = (target: TargetCompliance, check: string): string | undefined => {
    const place = made.value.get(identityOf(targetName(target, compliance.targets), check));
    return place === undefined ? undefined : `${pages.checks}${place}`;
  };
  const requirements = renderMatrixPage(compliance, {
    quoteOf: (place) => documents?.quote(place),
    readingOf: (target, id) => apis[compliance.targets.indexOf(target)]?.readings.get(id),
    evidenceOf,
  });
  await writeFile(join(report, pages.requirements), requirements);
  await writeFile(join(report, pages.front), renderFrontPage(compliance, { evidenceOf }));
  return [
    { name: 'Allure report', path: join(report, pages.front) },
    { name: 'requirements', path: join(report, pages.requirements) },
  ];
}
