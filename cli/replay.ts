import { failure, type Result, success } from '../engine/base/result.ts';
import { readHar } from '../engine/run/har-file.ts';
import type { Recording } from '../engine/run/recording.ts';
import { loadAskable } from '../suites/load.ts';
import { loadDeviations } from './deviations.ts';
import type { Environment } from './environment.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { checkOutput } from './output-folder.ts';
import { createProgress } from './progress.ts';
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
  const judgeable = await checkSpecifications(recordings.value);
  if (!judgeable.ok) return terminal.problem(judgeable.problem);
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
    {
      level: settings.level,
      requireDecided: settings.requireDecided,
      minDecided: settings.minDecided,
      deviations: deviations.value,
    },
    environment,
    terminal,
    createProgress(terminal.progress),
  );
}

/**
 * Makes sure that the APIs of recordings can be loaded: a file of the user's own may have been moved or changed since.
 *
 * @returns the problems of `loadAskable`.
 */
async function checkSpecifications(recordings: readonly Recording[]): Promise<Result<void>> {
  for (const { specification, pathValues = {}, listPath } of recordings) {
    const api = await loadAskable(specification, pathValues, listPath);
    if (api.ok) continue;
    const { code, message } = api.problem;
    return failure(
      code,
      `The recording cannot be judged: ${message} Its run read the API from ${specification}, as seen from the folder in which it was started.`,
    );
  }
  return success(undefined);
}
