import pMap from 'p-map';
import { type Result, success } from '../engine/base/result.ts';
import { proxyFor } from '../engine/client/proxy.ts';
import { readOnceMore } from '../engine/run/closing.ts';
import type { Recording } from '../engine/run/recording.ts';
import type { Selection } from '../engine/run/selection.ts';
import { unreachedName } from '../reporters/conclude.ts';
import { loadDeviations } from './deviations.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { observeTarget } from './observe-target.ts';
import { checkOutput } from './output-folder.ts';
import type { Outside } from './outside.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Judging, judgingOf } from './results.ts';
import { checkAgainst, loadSelection } from './selection.ts';
import { namedApis, type Sending, type Settings } from './settings.ts';
import { clientFor, type Target } from './target.ts';
import { openTargets } from './targets.ts';
import type { Terminal } from './terminal.ts';

/** What a run needs before it asks a target for anything but which API it is. */
export interface Prepared {
  readonly targets: readonly Target[];
  readonly judging: Judging;
  readonly checks: Selection;
}

/**
 * Makes sure that results can be written, reads the list of known deviations, and opens the targets.
 *
 * @returns the problems of `checkOutput`, `loadDeviations`, `loadSelection` and `openTargets`, in this order.
 */
export async function prepare(settings: Settings): Promise<Result<Prepared>> {
  const output = checkOutput(settings.output.folder);
  if (!output.ok) return output;
  const deviations = await loadDeviations(settings.deviations, namedApis(settings.access.targets));
  if (!deviations.ok) return deviations;
  const checks = await loadSelection(settings.selection, namedApis(settings.access.targets));
  if (!checks.ok) return checks;
  const opened = await openTargets(settings.access, settings.sending);
  if (!opened.ok) return opened;
  const { targets, unreached } = opened.value;
  const met = checkAgainst(
    checks.value,
    targets.map(({ api }) => api),
  );
  if (!met.ok) {
    await Promise.all(targets.map((target) => target.close()));
    return met;
  }
  return success({
    targets,
    judging: { ...judgingOf(settings, deviations.value), unreached },
    checks: checks.value,
  });
}

/** Observes each target, judges what was recorded, and writes the reports; the exit status of the process. */
export async function run(settings: Settings, outside: Outside, terminal: Terminal): Promise<number> {
  const prepared = await prepare(settings);
  if (!prepared.ok) return terminal.problem(prepared.problem);
  const { targets, judging, checks } = prepared.value;
  for (const target of judging.unreached ?? [])
    terminal.note(`Not judged: ${unreachedName(target)}. ${target.message}`);
  const progress = createProgress(terminal.progress);
  const interruption = stopOnInterrupt(progress, outside);
  try {
    const recordings = await observeAll(targets, settings, progress, interruption.stop, checks);
    progress.done();
    return await judgeAndReport(
      recordings,
      settings.output,
      judging,
      outside.environment,
      terminal,
      progress,
    );
  } finally {
    interruption.release();
    await Promise.all(targets.map((target) => target.close()));
  }
}

/** Origins whose targets are observed at once, at most. */
const originsAtOnce = 4;

/**
 * Observes the targets: those of one origin one after another, so that a limit of requests holds for all of them, and those of
 * several origins side by side. At the end their lists are read once more so that they can be compared.
 *
 * @returns the recordings in the order of the targets; without those that were not reached before an interrupt.
 */
export async function observeAll(
  targets: readonly Target[],
  settings: Settings,
  progress: Progress,
  stop: AbortSignal,
  checks: Selection,
): Promise<readonly Recording[]> {
  const groups = byOrigin(targets);
  const progressOf = (target: Target): Progress =>
    groups.length === 1 ? progress : progress.beside(labelOf(target, targets));
  const observed = await pMap(
    groups,
    async (group) => {
      const recordings: Observed[] = [];
      for (const target of group) {
        if (stop.aborted) break;
        const own = progressOf(target);
        own.say(`${target.api.id} at ${placeOf(target, settings.sending)}`);
        const recording = await observeTarget(target, settings, own.on, { stop, checks });
        recordings.push({ target, recording });
      }
      return recordings;
    },
    { concurrency: originsAtOnce },
  );
  const inOrder = observed
    .flat()
    .sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target));
  return await closeAll(inOrder, settings.sending, progress, stop);
}

/** A target with what was recorded of it. */
interface Observed {
  readonly target: Target;
  readonly recording: Recording;
}

/** The targets of each origin together; the embedded ones, which share this process, count as one. */
export function byOrigin<T extends Pick<Target, 'embedded' | 'endpoint'>>(
  targets: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const target of targets) {
    const origin = target.embedded ? 'embedded' : target.endpoint.origin;
    groups.set(origin, [...(groups.get(origin) ?? []), target]);
  }
  return [...groups.values()];
}

/** What tells a target from the others in a line of progress: its API, or where it is if another one has the same API. */
function labelOf(target: Target, targets: readonly Target[]): string {
  const isOnly = targets.filter(({ api }) => api.id === target.api.id).length === 1;
  return isOnly ? target.api.id : target.endpoint.url;
}

/** Where a target is, and what stands on the way to it. */
function placeOf({ embedded, endpoint }: Target, { network }: Sending): string {
  if (embedded) return 'the embedded target';
  const proxy = proxyFor(endpoint.origin, network.proxies);
  return proxy === undefined
    ? endpoint.url
    : `${endpoint.url}, through ${proxy.url} according to ${proxy.variable}`;
}

/**
 * Reads each list once more but that of the target whose observation ended last, so that any two were read through moments that
 * they share and can be compared. Where the run was interrupted, that is left undecided.
 */
async function closeAll(
  observed: readonly Observed[],
  sending: Sending,
  progress: Progress,
  stop: AbortSignal,
): Promise<readonly Recording[]> {
  const lastEnd = Math.max(...observed.map(({ recording }) => endOf(recording)));
  const recordings: Recording[] = [];
  for (const { target, recording } of observed) {
    const isSettled = recording.cutShort !== undefined || endOf(recording) === lastEnd || stop.aborted;
    recordings.push(isSettled ? recording : await closeTarget(target, recording, sending, progress, stop));
  }
  return recordings;
}

/** When the observation of a target ended, in milliseconds. */
function endOf({ startedAt, durationMs }: Recording): number {
  return Date.parse(startedAt) + durationMs;
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
    progress.say('Interrupted: judging the responses so far; interrupt again to stop immediately.');
    controller.abort();
  };
  return { stop: controller.signal, release: outside.onSignal('SIGINT', interrupt) };
}
