import type { Fetch } from '../engine/client/fetch.ts';
import { observe, type ProgressEvent } from '../engine/run/observe.ts';
import type { Recording } from '../engine/run/recording.ts';
import { shownAddress } from '../engine/run/report.ts';
import { recordedSelection, type Selection } from '../engine/run/selection.ts';
import { instancesFor } from '../suites/target-run.ts';
import type { Settings } from './settings.ts';
import { clientFor, type Target } from './target.ts';

interface Ways {
  /** Ends the asking; what was asked so far can be judged. */
  readonly stop?: AbortSignal | undefined;
  /** Answers requests in place of a network. */
  readonly fetch?: Fetch | undefined;
  readonly checks?: Selection | undefined;
}

/** Observes a target with every check of its API that is selected: all if not said otherwise. */
export async function observeTarget(
  target: Target,
  { level, sending }: Pick<Settings, 'level' | 'sending'>,
  progress: (event: ProgressEvent) => void,
  { stop, fetch, checks = { only: [], skip: [] } }: Ways = {},
): Promise<Recording> {
  const client = clientFor(target, sending, { hurry: stop, fetch });
  const all = instancesFor(target.api);
  const place = { embedded: target.embedded, endpoint: target.endpoint.url };
  const selection = recordedSelection(all, target.api, shownAddress(place), checks);
  try {
    return await observe({
      api: target.api,
      specification: target.specification,
      endpoint: target.endpoint.url,
      embedded: target.embedded,
      client,
      instances: all.filter(({ id }) => selection?.leftOut.includes(id) !== true),
      ...(selection === undefined ? {} : { selection }),
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
