import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOnceMore } from '../engine/run/closing.ts';
import { writeHar } from '../engine/run/har-file.ts';
import { observe } from '../engine/run/observe.ts';
import type { Recording } from '../engine/run/recording.ts';
import { oneLine } from '../reporters/escape.ts';
import { renderSummary } from '../reporters/terminal.ts';
import { instancesFor } from '../suites/run-input.ts';
import { loadDeviations } from './deviations.ts';
import type { Environment } from './environment.ts';
import { judgeFile } from './judge.ts';
import { checkOutput, claimOutput } from './output-folder.ts';
import type { Outside } from './outside.ts';
import { suiteFacts } from './package-facts.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Judging, writeAllurePage, writeReports } from './results.ts';
import { namedApis, type Output, type Sending, type Settings } from './settings.ts';
import { clientFor, openTargets, type Target } from './targets.ts';
import type { Terminal } from './terminal.ts';
import { waitsInVain } from './waits.ts';

/** Observes each target, judges what was recorded, and writes the reports; the exit status of the process. */
export async function run(settings: Settings, outside: Outside, terminal: Terminal): Promise<number> {
  const output = checkOutput(settings.output.folder);
  if (!output.ok) return terminal.problem(output.problem);
  const deviations = await loadDeviations(settings.deviations, namedApis(settings.access.targets));
  if (!deviations.ok) return terminal.problem(deviations.problem);
  const targets = await openTargets(settings.access, settings.sending);
  if (!targets.ok) return terminal.problem(targets.problem);
  const progress = createProgress(terminal.progress);
  const interruption = stopOnInterrupt(progress, outside);
  try {
    const recordings = await observeAll(targets.value, settings, progress, interruption.stop);
    progress.done();
    return await judgeAndReport(
      recordings,
      settings.output,
      {
        level: settings.level,
        requireDecided: settings.requireDecided,
        minDecided: settings.minDecided,
        deviations: deviations.value,
      },
      outside.environment,
      terminal,
      progress,
    );
  } finally {
    interruption.release();
    await Promise.all(targets.value.map((target) => target.close()));
  }
}

async function observeAll(
  targets: readonly Target[],
  settings: Settings,
  progress: Progress,
  stop: AbortSignal,
): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const target of targets) {
    if (stop.aborted) break;
    recordings.push(await observeTarget(target, settings, progress, stop));
  }
  await closeAll(targets, recordings, settings.sending, progress, stop);
  return recordings;
}

async function observeTarget(
  target: Target,
  settings: Settings,
  progress: Progress,
  stop: AbortSignal,
): Promise<Recording> {
  progress.say(`${target.api.id} at ${target.embedded ? 'the embedded target' : target.endpoint.url}`);
  const client = clientFor(target, settings.sending, { hurry: stop });
  try {
    return await observe({
      api: target.api,
      specification: target.specification,
      endpoint: target.endpoint.url,
      embedded: target.embedded,
      client,
      instances: instancesFor(target.api),
      level: settings.level,
      seed: settings.sending.seed,
      credentials: { own: target.token !== undefined, forbidden: target.forbiddenToken !== undefined },
      concurrency: settings.sending.concurrency,
      progress: (event) => progress.on(event),
      stop,
    });
  } finally {
    await client.close();
  }
}

/**
 * Reads each list but the last observed once more, so that the lists can be compared. The first comes last, so
 * that its readings enclose those of all others. Where the run was interrupted, that is left undecided.
 */
async function closeAll(
  targets: readonly Target[],
  recordings: Recording[],
  sending: Sending,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  for (let index = recordings.length - 2; index >= 0; index -= 1) {
    const [target, recording] = [targets[index], recordings[index]];
    if (target === undefined || recording === undefined || recording.cutShort !== undefined) continue;
    if (stop.aborted) break;
    recordings[index] = await closeTarget(target, recording, sending, progress, stop);
  }
}

async function closeTarget(
  target: Target,
  recording: Recording,
  sending: Sending,
  progress: Progress,
  stop: AbortSignal,
): Promise<Recording> {
  progress.on({ kind: 'stage', text: `reading the list of ${target.api.id} once more`, total: 0 });
  const client = clientFor(target, sending, { signal: stop });
  const heard = (): void =>
    progress.on({ kind: 'step', done: 0, requests: recording.requests + client.traffic.requests });
  try {
    return await readOnceMore(target.api, recording, client, heard);
  } finally {
    await client.close();
  }
}

/** Writes recordings to a file and lets go of them, judges what the file holds, and writes the reports. */
export async function judgeAndReport(
  recordings: Recording[],
  output: Output,
  judging: Judging,
  environment: Environment,
  terminal: Terminal,
  progress: Progress,
): Promise<number> {
  const claimed = claimOutput(output.folder, output.input);
  if (!claimed.ok) return terminal.problem(claimed.problem);
  const keepRecording = output.reports.has('har');
  const folder = keepRecording ? output.folder : await mkdtemp(join(tmpdir(), 'image-api-conformance-'));
  try {
    const file = join(folder, 'recording.har');
    if (!(keepRecording && claimed.value.hasInput)) await writeHar(file, recordings, suiteFacts());
    const cutShort = recordings.find((recording) => recording.cutShort !== undefined)?.cutShort;
    const waits = waitsInVain(recordings);
    // Judging reads them from the file, so that a long recording is not in memory twice.
    recordings.length = 0;
    progress.say('Judging what was recorded …');
    const wantsAllure = output.reports.has('allure') || output.reports.has('html');
    const judged = await judgeFile(
      file,
      judging,
      wantsAllure ? join(output.folder, 'allure-results') : undefined,
    );
    if (!judged.ok) return terminal.problem(judged.problem);
    const { compliance, apis } = judged.value;
    const written = [...(await writeReports(compliance, output.folder, output.reports, environment))];
    if (output.reports.has('html')) {
      progress.say('Making the Allure report …');
      const pages = await writeAllurePage(output.folder, compliance, apis);
      if (typeof pages === 'string') terminal.note(pages);
      else written.push(...pages);
    }
    terminal.out(
      renderSummary(compliance, { color: terminal.color, width: terminal.width, reports: written }),
    );
    if (waits !== undefined) terminal.note(waits);
    if (cutShort !== undefined) terminal.note(`The run is not whole: ${oneLine(cutShort)}`);
    return compliance.exitStatus;
  } finally {
    if (!keepRecording) await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds within which a second interrupt counts as the first: npm passes on what the terminal sends as well. */
const sameInterrupt = 1000;

/** The first interrupt ends the asking, so that what was asked is judged; another one ends the process. */
function stopOnInterrupt(
  progress: Progress,
  outside: Outside,
): { readonly stop: AbortSignal; release(): void } {
  const controller = new AbortController();
  let first = 0;
  const interrupt = (): void => {
    if (controller.signal.aborted) {
      if (performance.now() - first > sameInterrupt) outside.exit(130);
      return;
    }
    first = performance.now();
    progress.say('Interrupted: what was asked so far is judged; once more ends at once.');
    controller.abort();
  };
  return { stop: controller.signal, release: outside.onSignal('SIGINT', interrupt) };
}
