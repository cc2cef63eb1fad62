import { readHar } from '../engine/run/har-file.ts';
import { loadDeviations } from './deviations.ts';
import type { Environment } from './environment.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { checkOutput } from './output-folder.ts';
import { createProgress } from './progress.ts';
import { judgingOf } from './results.ts';
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
  return await judgeAndReport(
    recordings.value,
    { ...settings.output, input: file },
    judgingOf(settings, deviations.value),
    environment,
    terminal,
    createProgress(terminal.progress),
  );
}
