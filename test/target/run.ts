import { readSettings, type Settings } from '../../cli/settings.ts';
import { clientFor } from '../../cli/target.ts';
import { openTargets } from '../../cli/targets.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { observe } from '../../engine/run/observe.ts';
import type { Recording } from '../../engine/run/recording.ts';
import type { ApiId } from '../../reference/index.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { verdictsOf } from '../support/observe-reference.ts';
import { type Front, type Spoil, startFront } from './front.ts';

/** The token that the runs of these tests send. */
export const token = 'the-right-token-0123456789abcdef';

export interface FrontRun {
  readonly recording: Recording;
  readonly verdicts: ReturnType<typeof verdictsOf>;
  readonly front: Front;
  /** Milliseconds that observing took. */
  readonly elapsed: number;
}

/** The settings of a run that gives up soon. */
export function settingsFor(
  url: string,
  flags: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Settings {
  const settings = readSettings(
    { url, api: 'rackspace-images-v2', token, timeout: '0.4', 'time-limit': '20', ...flags },
    environment,
  );
  if (!settings.ok) throw new Error(settings.problem.message);
  return settings.value;
}

/** Runs the suite, in this process, on a target that is right but where a function spoils it. */
export async function runOn(
  spoil: Spoil,
  flags: Readonly<Record<string, string>> = {},
  {
    api = 'rackspace-images-v2',
    level = 'standard',
    waiting,
  }: { readonly api?: ApiId; readonly level?: Level; readonly waiting?: number } = {},
): Promise<FrontRun> {
  const front = await startFront(api, token, spoil);
  try {
    const settings = settingsFor(front.url, { api, rate: '100000', ...flags });
    const targets = await openTargets(settings.access, settings.sending);
    if (!targets.ok) throw new Error(targets.problem.message);
    const [target] = targets.value.targets;
    const client = clientFor(target, settings.sending, waiting === undefined ? {} : { waiting });
    const started = performance.now();
    const recording = await observe({
      api: target.api,
      specification: target.specification,
      endpoint: target.endpoint.url,
      embedded: false,
      client,
      instances: instancesFor(target.api),
      level,
      seed: 1,
      credentials: { own: true, forbidden: false },
      concurrency: 4,
      progress: () => undefined,
    });
    await client.close();
    const elapsed = performance.now() - started;
    return { recording, verdicts: verdictsOf(target.api, recording, level), front, elapsed };
  } finally {
    await front.close();
  }
}

/** How many verdicts there are of each kind. */
export function outcomesOf(verdicts: FrontRun['verdicts']): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of verdicts) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
