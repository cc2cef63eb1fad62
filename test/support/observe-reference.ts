import { accessOf } from '../../engine/api/access.ts';
import { loadApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { type Aspect, aspectText, isWithin } from '../../engine/base/aspect.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { parseEndpoint } from '../../engine/client/address.ts';
import { type Client, createClient } from '../../engine/client/client.ts';
import type { CheckInstance } from '../../engine/run/check.ts';
import { type Judgement, judgeOf } from '../../engine/run/judge.ts';
import { observe } from '../../engine/run/observe.ts';
import type { Recording } from '../../engine/run/recording.ts';
import { type Reference, type ReferenceOptions, startReference } from '../../reference/index.ts';
import { instancesFor, judgeAll } from '../../suites/target-run.ts';

export interface Observed {
  readonly api: Api;
  readonly recording: Recording;
  readonly verdicts: readonly (Judgement & { readonly id: string; readonly aspects: readonly Aspect[] })[];
}

/**
 * Runs the whole suite on the embedded target, in this process, and judges it.
 *
 * @param isWanted which checks are judged; all if not given.
 */
export async function observeReference(
  options: ReferenceOptions & { readonly level?: Level; readonly onReady?: (reference: Reference) => void },
  isWanted?: (instance: CheckInstance) => boolean,
): Promise<Observed> {
  const level = options.level ?? 'standard';
  const reference = await startReference(options);
  options.onReady?.(reference);
  try {
    const api = await loadOrThrow(options.api);
    const recording = await observeRunning(reference, api, level, instancesFor(api));
    return { api, recording, verdicts: verdictsOf(api, recording, level, isWanted) };
  } finally {
    await reference.close();
  }
}

/** A target that is up: where it is, and its tokens. */
export type Running = Pick<Reference, 'url'> & Partial<Pick<Reference, 'token' | 'forbiddenToken'>>;

/** Observes a target that is up already, by these checks. */
export async function observeRunning(
  reference: Running,
  api: Api,
  level: Level,
  instances: readonly CheckInstance[],
): Promise<Recording> {
  const client = clientOf(reference, api);
  try {
    return await observe({
      api,
      specification: api.id,
      endpoint: reference.url,
      embedded: true,
      client,
      instances,
      level,
      seed: 1,
      credentials: { own: reference.token !== undefined, forbidden: reference.forbiddenToken !== undefined },
      concurrency: 4,
      progress: () => undefined,
      settling: 1000,
    });
  } finally {
    await client.close();
  }
}

/** A client for a reference target. */
export function clientOf(reference: Running, api: Api): Client {
  const endpoint = parseEndpoint(reference.url);
  if (!endpoint.ok) throw new Error(endpoint.problem.message);
  return createClient({
    endpoint: endpoint.value,
    access: accessOf(api, reference.token),
    token: reference.token,
    forbiddenToken: reference.forbiddenToken,
    wrongToken: 'f'.repeat(32),
    rate: undefined,
    concurrency: 4,
    timeout: 20_000,
    largestBody: 32 * 1024 * 1024,
    budget: 100_000,
    userAgent: 'image-api-conformance/test',
    wrongMethods: api.list.wrongMethods,
  });
}

/** The verdicts on a recording: of all checks, or of those that are wanted. */
export function verdictsOf(
  api: Api,
  recording: Recording,
  level: Level,
  isWanted: (instance: CheckInstance) => boolean = () => true,
): Observed['verdicts'] {
  const instances = instancesFor(api).filter(isWanted);
  const judgements = judgeAll(instances, judgeOf(recording, api, level), api, recording);
  return instances.flatMap(({ id, aspects }) => {
    const judgement = judgements.get(id);
    return judgement === undefined ? [] : [{ id, aspects, ...judgement }];
  });
}

/** The API of a name, for tests that know it exists. */
export async function loadOrThrow(name: string): Promise<Api> {
  const api = await loadApi(name);
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

/** The verdicts that are claims against the target, or against the suite. */
export function claims(verdicts: Observed['verdicts']): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned' || outcome === 'error')
    .map(({ id, outcome, message, actual }) => `${outcome} ${id}: ${message} ${actual ?? ''}`);
}

/** The aspects of claims that their check does not say it can claim something about. */
export function undeclaredAspects(verdicts: Observed['verdicts']): readonly string[] {
  return verdicts.flatMap(({ id, aspects, claims: made }) =>
    made
      .filter(
        ({ aspect, outcome }) => outcome !== 'error' && !aspects.some((known) => isWithin(aspect, known)),
      )
      .map(({ aspect }) => `${id}#${aspectText(aspect)}`),
  );
}
