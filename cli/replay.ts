import { readHar } from '../engine/run/har-file.ts';
import type { Recording } from '../engine/run/recording.ts';
import { loadAskable } from '../suites/load.ts';
import { loadDeviations } from './deviations.ts';
import type { Environment } from './environment.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { checkOutput } from './output-folder.ts';
import { createProgress } from './progress.ts';
import { judgingOf } from './results.ts';
import { loadSelection, narrowed } from './selection.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Judges the recording of an earlier run again: no target is needed, and none is asked. */
export async function replay(
  file: string,
  settings: Settings,
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const recordings = await readHar(file);
  if (!recordings.ok) return terminal.problem(recordings.problem);
  const output = checkOutput(settings.output.folder, file);
  if (!output.ok) return terminal.problem(output.problem);
  const deviations = await loadDeviations(
    settings.deviations,
    recordings.value.map(({ specification }) => specification),
  );
  if (!deviations.ok) return terminal.problem(deviations.problem);
  const { selection } = settings;
  const checks = await loadSelection(selection, [
    ...new Set(recordings.value.map(({ specification }) => specification)),
  ]);
  if (!checks.ok) return terminal.problem(checks.problem);
  const selected: Recording[] = [];
  for (const recording of recordings.value) {
    const { specification, pathValues = {}, listPath } = recording;
    const api = await loadAskable(specification, pathValues, listPath);
    // One that cannot be loaded is reported where it is judged.
    selected.push(api.ok ? narrowed(recording, api.value, checks.value) : recording);
  }
  return await judgeAndReport(
    selected,
    { ...settings.output, input: file },
    judgingOf(settings, deviations.value),
    environment,
    terminal,
    createProgress(terminal.progress),
  );
}
