import { createHash } from 'node:crypto';
import { listRequest } from '../engine/observe/ask.ts';
import { failure, type Result, success } from '../engine/result.ts';
import { knownApis, loadApi } from '../engine/spec/load.ts';
import type { Api } from '../engine/spec/model.ts';
import type { Endpoint } from '../engine/target/address.ts';
import { parseEndpoint } from '../engine/target/address.ts';
import { type Client, createClient } from '../engine/target/client.ts';
import { recognise } from '../engine/target/recognise.ts';
import { API_IDS, startReference } from '../reference/index.ts';
import { suiteFacts } from './package-facts.ts';
import type { Settings } from './settings.ts';

/** An endpoint together with the API it is judged as. */
export interface Target {
  readonly api: Api;
  /** What the API was loaded from. */
  readonly specification: string;
  readonly endpoint: Endpoint;
  readonly embedded: boolean;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
  close(): Promise<void>;
}

/** Largest body that is read, in bytes. */
const largestBody = 64 * 1024 * 1024;

/** A client for a target, with the bounds that the settings give. */
export function clientFor(target: Target, settings: Settings, signal?: AbortSignal): Client {
  const { name, version } = suiteFacts();
  return createClient({
    endpoint: target.endpoint,
    tokenHeader: target.api.tokenHeader,
    token: target.token,
    forbiddenToken: target.forbiddenToken,
    wrongToken: wrongToken(settings.seed),
    rate: settings.rate,
    concurrency: settings.concurrency,
    timeout: settings.timeout,
    largestBody,
    budget: settings.budget,
    timeLimit: settings.timeLimit,
    insecure: settings.insecure,
    userAgent: `${name}/${version}`,
    wrongMethods: settings.wrongMethods ? target.api.list.wrongMethods : [],
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Looks like a token, and is one of nobody's. */
function wrongToken(seed: number): string {
  return createHash('sha256').update(`wrong token ${seed}`).digest('hex').slice(0, 32);
}

/**
 * The targets of a run: the endpoint that was given, or the embedded reference target for the API that was named or
 * for all.
 */
export async function openTargets(settings: Settings): Promise<Result<readonly Target[]>> {
  if (settings.endpoint === undefined) return await openEmbedded(settings);
  if (settings.api !== undefined) {
    const api = await loadApi(settings.api);
    if (!api.ok) return api;
    const target = givenTarget(api.value, settings.api, settings.endpoint, settings);
    const recognised = await tryTarget(target, settings);
    return recognised.ok ? success([target]) : recognised;
  }
  return await findApi(settings.endpoint, settings);
}

function givenTarget(api: Api, specification: string, endpoint: Endpoint, settings: Settings): Target {
  return {
    api,
    specification,
    endpoint,
    embedded: false,
    token: settings.token,
    forbiddenToken: settings.forbiddenToken,
    close: () => Promise.resolve(),
  };
}

/** Asks for the list once, to tell a target that cannot be judged from one that deviates. */
async function tryTarget(target: Target, settings: Settings): Promise<Result<unknown>> {
  const client = clientFor(target, settings);
  try {
    const exchange = await client.exchange(listRequest(target.api, []), 'preflight');
    return recognise(exchange, target.api, target.token !== undefined);
  } finally {
    await client.close();
  }
}

/** The API of an endpoint, found by asking for the list of each that the suite knows. */
async function findApi(endpoint: Endpoint, settings: Settings): Promise<Result<readonly Target[]>> {
  const found: Target[] = [];
  const problems: { code: string; message: string }[] = [];
  for (const name of knownApis()) {
    const api = await loadApi(name);
    if (!api.ok) return api;
    const target = givenTarget(api.value, name, endpoint, settings);
    const recognised = await tryTarget(target, settings);
    if (recognised.ok) found.push(target);
    else problems.push(recognised.problem);
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return success([only]);
  if (only !== undefined) {
    return failure(
      'ambiguous-api',
      `The target answers like ${found.map(({ api }) => api.id).join(' and like ')}; say by TARGET_API which of them it is to be judged as.`,
    );
  }
  const telling = ['unreachable', 'unauthenticated', 'failing', 'unrecognised'];
  const [worst] = [...problems].sort(
    (left, right) => telling.indexOf(left.code) - telling.indexOf(right.code),
  );
  if (worst !== undefined && worst.code !== 'unrecognised') return failure(worst.code, worst.message);
  return failure(
    'unrecognised',
    `There is no image list of a known kind below ${endpoint.url}; check TARGET_URL, which has to hold the version and, where the catalogue has one, the project, and name the API by TARGET_API.`,
  );
}

async function openEmbedded(settings: Settings): Promise<Result<readonly Target[]>> {
  const names = settings.api === undefined ? knownApis() : [settings.api];
  const targets: Target[] = [];
  for (const name of names) {
    const api = await loadApi(name);
    if (!api.ok) return api;
    const id = API_IDS.find((known) => known === api.value.id);
    if (id === undefined) {
      return failure(
        'usage',
        `There is no embedded target for ${api.value.id}; give the endpoint to judge by TARGET_URL.`,
      );
    }
    const reference = await startReference({ api: id, seed: settings.seed });
    const endpoint = parseEndpoint(reference.url);
    if (!endpoint.ok) return endpoint;
    targets.push({
      api: api.value,
      specification: name,
      endpoint: endpoint.value,
      embedded: true,
      token: reference.token,
      forbiddenToken: reference.forbiddenToken,
      close: () => reference.close(),
    });
  }
  return success(targets);
}
