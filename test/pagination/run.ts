import { accessOf } from '../../engine/api/access.ts';
import { loadApi } from '../../engine/api/load.ts';
import type { Claim } from '../../engine/base/verdict.ts';
import { parseEndpoint } from '../../engine/client/address.ts';
import { createClient } from '../../engine/client/client.ts';
import type { CheckInstance } from '../../engine/run/check.ts';
import { createJudge } from '../../engine/run/judge.ts';
import { observe } from '../../engine/run/observe.ts';
import { type ReferenceOptions, startReference } from '../../reference/index.ts';
import { checks } from '../../suites/checks.ts';

/** What a run over the reference target cost, and what it found. */
export interface Run {
  /** Requests besides those of the readings of the whole list. */
  readonly probes: number;
  readonly requests: number;
  readonly verdicts: ReadonlyMap<string, Claim>;
}

/** Runs the checks that `wanted` accepts against the reference target. */
export async function runReference(
  options: ReferenceOptions,
  wanted: (instance: CheckInstance) => boolean,
): Promise<Run> {
  const loaded = await loadApi(options.api);
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const api = loaded.value;
  const instances = checks.flatMap((check) => check.instances(api)).filter(wanted);
  const reference = await startReference(options);
  const endpoint = parseEndpoint(reference.url);
  if (!endpoint.ok) throw new Error(endpoint.problem.message);
  const client = createClient({
    endpoint: endpoint.value,
    access: accessOf(api, reference.token),
    token: reference.token,
    forbiddenToken: reference.forbiddenToken,
    wrongToken: 'f'.repeat(32),
    rate: undefined,
    concurrency: 4,
    timeout: 60_000,
    largestBody: 64 * 2 ** 20,
    budget: 5000,
    userAgent: 'test',
    wrongMethods: api.list.wrongMethods,
  });
  try {
    const recording = await observe({
      api,
      specification: options.api,
      endpoint: endpoint.value.url,
      embedded: true,
      client,
      instances,
      level: 'standard',
      seed: 1,
      credentials: { own: true, forbidden: true },
      concurrency: 4,
      progress: () => {},
    });
    const judge = createJudge(api, recording, 'standard');
    return {
      probes: recording.exchanges.filter(({ stage }) => stage.startsWith('probes')).length,
      requests: recording.requests,
      verdicts: new Map(instances.map((instance) => [instance.id, judge.judgementOn(instance)])),
    };
  } finally {
    await client.close();
    await reference.close();
  }
}
