import type { Fetch } from '../engine/client/fetch.ts';
import { observe, type ProgressEvent } from '../engine/run/observe.ts';
import type { Recording } from '../engine/run/recording.ts';
import { instancesFor } from '../suites/target-run.ts';
import type { Settings } from './settings.ts';
import { clientFor, type Target } from './target.ts';

interface Ways {
  /** Ends the asking; what was asked so far can be judged. */
  readonly stop?: AbortSignal | undefined;
  /** Answers requests in place of a network. */
  readonly fetch?: Fetch | undefined;
}

/** Observes a target with every check of its API. */
export async function observeTarget(
  target: Target,
  { level, sending }: Pick<Settings, 'level' | 'sending'>,
  progress: (event: ProgressEvent) => void,
  { stop, fetch }: Ways = {},
): Promise<Recording> {
  const client = clientFor(target, sending, { hurry: stop, fetch });
  try {
    return await observe({
      api: target.api,
      specification: target.specification,
      endpoint: target.endpoint.url,
      embedded: target.embedded,
      client,
      instances: instancesFor(target.api),
      level,
      seed: sending.seed,
      credentials: { own: target.token !== undefined, forbidden: target.forbiddenToken !== undefined },
      concurrency: sending.concurrency,
      progress,
      ...(stop === undefined ? {} : { stop }),
    });
  } finally {
    await client.close();
  }
}
