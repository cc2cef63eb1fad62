import type { Api } from '../engine/api/model.ts';
import { createJudge } from '../engine/run/judge.ts';
import { observe } from '../engine/run/observe.ts';
import { instancesFor } from '../suites/target-run.ts';
import type { Settings } from './settings.ts';
import { clientFor, openEmbedded } from './targets.ts';

/** Requests that a check takes on average, by the APIs that come with the suite: many want the same ones. */
const perCheck = 2.5;

/**
 * About how many requests a run would take, in a sentence that says how this is known. The embedded target of the API,
 * which is within this process, is observed and what it is asked is counted; where there is none, checks are counted.
 */
export async function estimateRequests(
  api: Api,
  name: string,
  settings: Pick<Settings, 'level' | 'sending'>,
): Promise<string> {
  const counted = await countOnEmbedded(name, settings);
  if (counted !== undefined) {
    const { requests, images } = counted;
    return `About ${requests} requests: as many as the embedded target gets, whose list has ${images} ${api.noun.many}. Each further page of the list adds some, and each finding is asked for once more.`;
  }
  const requests = Math.round((instancesFor(api).length * perCheck) / 10) * 10;
  return `About ${requests} requests, at ${perCheck} for each check; there is no embedded target of this API to count them on. Each further page of the list adds some.`;
}

async function countOnEmbedded(
  name: string,
  { level, sending }: Pick<Settings, 'level' | 'sending'>,
): Promise<{ readonly requests: number; readonly images: number } | undefined> {
  const targets = await openEmbedded(name, sending.seed);
  const [target] = targets.ok ? targets.value : [];
  if (target === undefined) return undefined;
  const client = clientFor(target, { ...sending, rate: undefined });
  try {
    const recording = await observe({
      api: target.api,
      specification: target.specification,
      endpoint: target.endpoint.url,
      embedded: true,
      client,
      instances: instancesFor(target.api),
      level,
      seed: sending.seed,
      credentials: { own: true, forbidden: true },
      concurrency: sending.concurrency,
      progress: () => undefined,
    });
    return {
      requests: recording.requests,
      images: createJudge(target.api, recording, level).items,
    };
  } finally {
    await client.close();
    await target.close();
  }
}
