import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result } from '../engine/base/result.ts';
import { readCompliance } from '../engine/compliance/file.ts';
import { mergeCompliance } from '../engine/compliance/merge.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import { renderSummary } from '../reporters/terminal.ts';
import type { Environment } from './environment.ts';
import { checkOutput, claimOutput } from './output-folder.ts';
import { wantsAllure, writeAllurePage, writeReports } from './results.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Makes one set of reports and one exit status of the output folders of several runs; nothing is asked or judged anew. */
export async function merge(
  folders: readonly string[],
  { output }: Pick<Settings, 'output'>,
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const runs: { readonly name: string; readonly compliance: Compliance }[] = [];
  for (const folder of folders) {
    const compliance = await load(folder);
    if (!compliance.ok) return terminal.problem(compliance.problem);
    runs.push({ name: folder, compliance: compliance.value });
  }
  const merged = mergeCompliance(runs);
  if (!merged.ok) return terminal.problem(merged.problem);
  const itself = await placeAmong(folders, output.folder);
  if (itself !== undefined)
    return terminal.problem({
      code: 'usage',
      message: `The results cannot be written to ${itself}, which is one of the folders to merge; choose another folder with CONFORMANCE_OUTPUT.`,
    });
  const free = checkOutput(output.folder);
  if (!free.ok) return terminal.problem(free.problem);
  const claimed = claimOutput(output.folder);
  if (!claimed.ok) return terminal.problem(claimed.problem);
  // The recordings stay in their own folders.
  const reports = new Set([...output.reports].filter((name) => name !== 'har'));
  if (wantsAllure(reports)) await gatherAllure(folders, join(output.folder, 'allure-results'));
  const written = [...(await writeReports(merged.value, output.folder, reports, environment))];
  if (reports.has('html')) {
    const pages = await writeAllurePage(output, merged.value, []);
    if (typeof pages === 'string') terminal.note(pages);
    else written.push(...pages);
  }
  terminal.out(
    renderSummary(merged.value, { color: terminal.color, width: terminal.width, reports: written }),
  );
  return merged.value.exitStatus;
}

async function load(folder: string): Promise<Result<Compliance>> {
  const file = join(folder, 'compliance.json');
  try {
    return readCompliance(await readFile(file, 'utf8'), file);
  } catch {
    return failure('no-compliance', `${file} cannot be read; merge needs the output folders of runs.`);
  }
}

async function placeAmong(folders: readonly string[], output: string): Promise<string | undefined> {
  if (!existsSync(output)) return undefined;
  const place = await realpath(output);
  for (const folder of folders) if ((await realpath(folder)) === place) return folder;
  return undefined;
}

/** Copies what Allure heard of the tests of each run into one folder; where a run has none, it is missing in the page. */
async function gatherAllure(folders: readonly string[], target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const folder of folders) {
    const results = join(folder, 'allure-results');
    if (!existsSync(results)) continue;
    for (const name of await readdir(results)) await cp(join(results, name), join(target, name));
  }
}
